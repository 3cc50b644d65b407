package io.interlace.retrospective;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
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
import java.util.List;
import java.util.UUID;

/** The questions that the programme at hand keeps for its retrospectives. */
@ApplicationScoped
class RetrospectiveTemplates implements PanacheRepositoryBase<RetrospectiveTemplate, UUID> {

    private static final String KIND = "retrospective-template";
    private static final int MOST = 50;
    private static final TypeReference<List<BoardColumn>> BOARD_COLUMNS = new TypeReference<>() {};

    private final Database database;
    private final JsonColumns json;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    RetrospectiveTemplates(Database database, JsonColumns json, Journal journal, Caller caller, Clock clock) {
        this.database = database;
        this.json = json;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Listing<RetrospectiveTemplateView> listing() {
        return Listing.of("retrospective_template", "id, name, columns, created_at, updated_at, version", this::read)
                .sort("name", "name", "text");
    }

    /** @throws Problem 404 for one that is not there */
    RetrospectiveTemplate require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("retrospective template"));
    }

    RetrospectiveTemplate add(NewRetrospectiveTemplate draft) {
        if (count() >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A programme keeps " + MOST + " templates at most.");
        }
        RetrospectiveTemplate template = new RetrospectiveTemplate(draft.checked(), clock);
        isCalledUnlikeOthers(template.id(), draft);
        persist(template);
        journal.tell(KIND, "created", template, Changes.of(draft));
        return template;
    }

    void revise(RetrospectiveTemplate template, NewRetrospectiveTemplate after) {
        NewRetrospectiveTemplate before = template.draft();
        isCalledUnlikeOthers(template.id(), after);
        template.revise(after.checked(), clock);
        journal.tell(KIND, "changed", template, Changes.between(before, after));
    }

    void remove(RetrospectiveTemplate template) {
        delete(template);
        journal.tell(KIND, "deleted", template, Changes.NONE);
    }

    /** Those who call two alike at the same moment wait for each other. By index retrospective_template_called. */
    private void isCalledUnlikeOthers(UUID id, NewRetrospectiveTemplate draft) {
        database.list("select 1 from programme where id = ? for update", row -> 1, caller.programmeId());
        boolean another = database.first(
                        "select 1 from retrospective_template where programme_id = ? and lower(name) = lower(?) and id <> ?",
                        row -> 1,
                        caller.programmeId(),
                        draft.name().strip(),
                        id)
                .isPresent();
        if (another) {
            throw new Problem(ProblemType.CONFLICT, "Another template is called so.").andAt("/name", "is taken");
        }
    }

    private RetrospectiveTemplateView read(ResultSet row) throws SQLException {
        return new RetrospectiveTemplateView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                json.list(row.getString("columns"), BOARD_COLUMNS),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
