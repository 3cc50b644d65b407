package io.interlace.programme;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All programmes; who may see which is decided before. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private final Database database;

    Programmes(Database database) {
        this.database = database;
    }

    Programme require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("programme"));
    }

    /** The slug of this name, numbered on where others have it. Two at the same moment: the second is told to try again. */
    String freeSlug(String name) {
        String slug = Programme.slug(name);
        return database.first(
                        "select case when exists (select from programme where slug = ?) then"
                                + " (select ? || '-' || n from generate_series(2, (select count(*) + 2 from programme)) n"
                                + " where not exists (select from programme where slug = ? || '-' || n) order by n limit 1)"
                                + " else ? end",
                        row -> row.getString(1),
                        slug,
                        slug,
                        slug,
                        slug)
                .orElse(slug);
    }

    /** Removes a programme with everything in it, however long that takes. */
    void remove(Programme programme) {
        database.update("set local statement_timeout = 0");
        delete(programme);
        flush();
    }
}
