package io.interlace.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Whether this request wants a whole list at once, in which form, and what it will be made of. */
@RequestScoped
class BulkReads {

    /** Where rows go, one after the other. */
    interface Sink<T> {
        /** The first rows are there: nothing was wrong with the question. */
        void begin() throws IOException;

        void take(T row) throws IOException;
    }

    /** Something that gives all its rows to a sink. */
    @FunctionalInterface
    interface Source<T> {
        void into(Sink<T> sink) throws IOException;
    }

    enum Form {
        CSV("text/csv", "text/csv;charset=UTF-8", "csv"),
        NDJSON("application/x-ndjson", "application/x-ndjson", "ndjson");

        final String mediaType;
        final String contentType;
        final String ending;

        Form(String mediaType, String contentType, String ending) {
            this.mediaType = mediaType;
            this.contentType = contentType;
            this.ending = ending;
        }
    }

    /** A slow reader keeps a connection: a few of them must not leave none for the others. */
    private static final Semaphore AT_ONCE = new Semaphore(4);

    private final ObjectMapper json;
    private @Nullable Form form;
    private @Nullable Answer<?> answer;

    private record Answer<T>(Listing<T> listing, Source<T> source) {}

    BulkReads(ObjectMapper json) {
        this.json = json;
    }

    void askFor(Form wanted) {
        form = wanted;
    }

    boolean isAskedFor() {
        return form != null;
    }

    @Nullable
    Form form() {
        return form;
    }

    <T> void answer(Listing<T> listing, Source<T> source) {
        answer = new Answer<>(listing, source);
    }

    /** The whole list, or null when this request led to no list. */
    @Nullable
    StreamingOutput output(@Nullable Type viewType) {
        Answer<?> whole = answer;
        Form wanted = form;
        return whole == null || wanted == null ? null : out -> write(whole, wanted, viewType, out);
    }

    private <T> void write(Answer<T> whole, Form wanted, @Nullable Type viewType, OutputStream out) throws IOException {
        if (!AT_ONCE.tryAcquire()) {
            throw new Problem(ProblemType.UNAVAILABLE, "As many whole lists are being read as this node carries.")
                    .withHeader("Retry-After", "5");
        }
        try {
            if (wanted == Form.CSV) {
                // not closed: when the question fails before its first row, the answer can still be a problem
                var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
                CsvWriter csv = CsvWriter.builder().build(text);
                whole.source().into(csvSink(CsvColumns.of(whole.listing(), viewType, json), csv));
                csv.flush();
            } else {
                whole.source().into(lines(out));
            }
        } finally {
            AT_ONCE.release();
        }
    }

    private static <T> Sink<T> csvSink(CsvColumns<T> columns, CsvWriter csv) {
        return new Sink<>() {
            @Override
            public void begin() {
                csv.writeRecord(columns.names());
            }

            @Override
            public void take(T row) {
                csv.writeRecord(columns.cells(row));
            }
        };
    }

    private <T> Sink<T> lines(OutputStream out) {
        return new Sink<>() {
            @Override
            public void begin() {}

            @Override
            public void take(T row) throws IOException {
                out.write(json.writeValueAsBytes(row));
                out.write('\n');
            }
        };
    }
}
