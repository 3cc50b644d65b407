package io.interlace.imports;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Files on their way in, kept in pieces: each is written as it arrives, so that neither memory nor a transaction has to
 * hold them.
 */
@ApplicationScoped
class ImportUploads {

    private static final int CHUNK_BYTES = 1 << 20;
    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

    private final Database database;
    private final Clock clock;

    ImportUploads(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps the file under the id that its job will have.
     *
     * @throws Problem 400 when there is nothing in it
     */
    void keep(UUID programmeId, UUID importId, InputStream file) throws IOException {
        int position = 0;
        byte[] chunk = file.readNBytes(CHUNK_BYTES);
        if (chunk.length == 0) {
            throw new Problem(ProblemType.MALFORMED_BODY, "The file is empty.");
        }
        while (chunk.length > 0) {
            database.update(
                    "insert into import_chunk (programme_id, id, import_id, position, content, created_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    programmeId,
                    Ids.next(clock),
                    importId,
                    position++,
                    chunk,
                    clock.instant());
            chunk = file.readNBytes(CHUNK_BYTES);
        }
    }

    /** The file, piece by piece. */
    InputStream open(UUID programmeId, UUID importId) {
        return new InputStream() {
            private byte[] chunk = new byte[0];
            private int next;
            private int offset;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                if (offset == chunk.length) {
                    chunk = database.first(
                                    "select content from import_chunk where programme_id = ? and import_id = ?"
                                            + " and position = ?",
                                    row -> row.getBytes(1),
                                    programmeId,
                                    importId,
                                    next++)
                            .orElse(new byte[0]);
                    offset = 0;
                    if (chunk.length == 0) {
                        return -1;
                    }
                }
                int n = Math.min(length, chunk.length - offset);
                System.arraycopy(chunk, offset, target, from, n);
                offset += n;
                return n;
            }
        };
    }

    /** Drops a file, and what was read of it, when its job ends. */
    void drop(UUID programmeId, UUID importId) {
        database.update("delete from import_row where programme_id = ? and import_id = ?", programmeId, importId);
        database.update("delete from import_chunk where programme_id = ? and import_id = ?", programmeId, importId);
    }

    /** Drops a file that no job was made of: its upload failed, or an earlier one counts. */
    void dropUnlessQueued(UUID programmeId, UUID importId) {
        database.update(
                "delete from import_chunk where programme_id = ? and import_id = ? and not exists"
                        + " (select from import_job where programme_id = ? and id = ?)",
                programmeId,
                importId,
                programmeId,
                importId);
    }

    /** Drops the pieces of uploads during which a node was killed. */
    void dropAbandoned() {
        database.update(
                "delete from import_chunk c where created_at < ? and not exists"
                        + " (select from import_job j where (j.programme_id, j.id) = (c.programme_id, c.import_id))",
                clock.instant().minus(ABANDONED_AFTER));
    }
}
