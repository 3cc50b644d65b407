package io.interlace.insight;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The themes of the programme at hand, in the order in which people put them. */
@ApplicationScoped
class Themes implements PanacheRepositoryBase<Theme, UUID> {

    private static final String KIND = "theme";
    private static final int MOST = 50;

    /** What is not kept is not counted: whoever may not see a suggestion does not see that there is one. */
    private static final String WITH_COUNT = """
            (select t.*, (select count(*) from insight_theme l join insight i on (i.programme_id, i.id) = (l.programme_id,
                    l.insight_id) and i.state = 'KEPT' where (l.programme_id, l.theme_id) = (t.programme_id, t.id)) as insights
                from %s t) theme""";

    private static final String COLUMNS = "id, name, description, position, insights, created_at, updated_at, version";

    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Themes(Database database, Journal journal, Caller caller, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Listing<ThemeView> listing() {
        return Listing.of("theme", COLUMNS, Themes::read).joined(WITH_COUNT).sort("position", "position", "integer");
    }

    /** @throws Problem 404 for one that is not there */
    ThemeView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_COUNT.formatted("theme")
                                + " where programme_id = ? and id = ?",
                        Themes::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("theme"));
    }

    /** @throws Problem 404 for one that is not there */
    Theme require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("theme"));
    }

    /**
     * After all others.
     *
     * @throws Problem 409 where another is called so, or there are as many as a board shows
     */
    UUID add(NewTheme draft) {
        lock();
        if (count() >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A programme has " + MOST + " themes at most.");
        }
        Theme theme = new Theme(new ThemeDraft(draft.name(), draft.description(), (int) count()), clock);
        isCalledUnlikeOthers(theme.id(), draft.name());
        persist(theme);
        journal.tell(KIND, "created", theme, Changes.of(draft));
        return theme.id();
    }

    /** Others make room for it where it is put. */
    void revise(Theme theme, ThemeDraft after) {
        lock();
        ThemeDraft before = theme.draft();
        isCalledUnlikeOthers(theme.id(), after.name());
        ThemeDraft placed =
                new ThemeDraft(after.name(), after.description(), (int) Math.min(after.position(), count() - 1));
        database.update(
                "update theme set position = position + case when ? < ? then 1 else -1 end"
                        + " where programme_id = ? and id <> ? and position between ? and ?",
                placed.position(),
                before.position(),
                caller.programmeId(),
                theme.id(),
                Math.min(before.position(), placed.position()),
                Math.max(before.position(), placed.position()));
        theme.revise(placed, clock);
        journal.tell(KIND, "changed", theme, Changes.between(before, placed));
    }

    /** Insights that are of it alone are of none then. */
    void remove(Theme theme) {
        lock();
        delete(theme);
        journal.tell(KIND, "deleted", theme, Changes.NONE);
        database.update(
                "update theme set position = position - 1 where programme_id = ? and position > ?",
                caller.programmeId(),
                theme.draft().position());
    }

    /** Those who put themes in order at the same moment wait for each other. */
    private void lock() {
        database.list("select 1 from programme where id = ? for no key update", row -> 1, caller.programmeId());
    }

    /** By index theme_called. */
    private void isCalledUnlikeOthers(UUID id, String name) {
        boolean another = database.first(
                        "select 1 from theme where programme_id = ? and lower(name) = lower(?) and id <> ?",
                        row -> 1,
                        caller.programmeId(),
                        name.strip(),
                        id)
                .isPresent();
        if (another) {
            throw new Problem(ProblemType.ALREADY_EXISTS, "Another theme is called so.").andAt("/name", "is taken");
        }
    }

    private static ThemeView read(ResultSet row) throws SQLException {
        return new ThemeView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("description"),
                row.getInt("position"),
                row.getInt("insights"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
