package io.interlace.symptom;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.programme.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The symptoms of the programme at hand. */
@ApplicationScoped
class Symptoms implements PanacheRepositoryBase<Symptom, UUID> {

    /** Asked of each of its few findings, never of all that a project found. */
    private static final String FOUND = "(select true from symptom_finding l"
            + " where (l.programme_id, l.symptom_id) = (symptom.programme_id, symptom.id) and (select f.%s from finding f"
            + " where (f.programme_id, f.id) = (l.programme_id, l.finding_id)) = ?::uuid limit 1)";

    /** As {@link SymptomRow} counts them: of who said it, or of a project whose team found it. */
    private static final String OF_CATEGORY = """
            (select true from (values (?::uuid)) wanted (id) where exists (select from symptom_insight l
                    join insight_conversation ic on (ic.programme_id, ic.insight_id) = (l.programme_id, l.insight_id)
                    join conversation_stakeholder cs
                        on (cs.programme_id, cs.conversation_id) = (ic.programme_id, ic.conversation_id)
                    join stakeholder s on (s.programme_id, s.id) = (cs.programme_id, cs.stakeholder_id)
                    where (l.programme_id, l.symptom_id) = (symptom.programme_id, symptom.id) and s.:column = wanted.id)
                or exists (select from symptom_insight l
                    join insight_author a on (a.programme_id, a.insight_id) = (l.programme_id, l.insight_id)
                    join stakeholder s on (s.programme_id, s.id) = (a.programme_id, a.stakeholder_id)
                    where (l.programme_id, l.symptom_id) = (symptom.programme_id, symptom.id) and s.:column = wanted.id)
                or exists (select from symptom_finding l
                    join finding f on (f.programme_id, f.id) = (l.programme_id, l.finding_id)
                    join project j on (j.programme_id, j.id) = (f.programme_id, f.project_id)
                    join proposal_category c on (c.programme_id, c.proposal_id) = (j.programme_id, j.proposal_id)
                    where (l.programme_id, l.symptom_id) = (symptom.programme_id, symptom.id)
                        and c.category_id = wanted.id))""";

    private final SymptomRow row;
    private final Database database;
    private final Caller caller;

    Symptoms(SymptomRow row, Database database, Caller caller) {
        this.row = row;
        this.database = database;
        this.caller = caller;
    }

    /** Filters by code expect ids, as {@link Reference#withIds} makes them. */
    Listing<SymptomView> listing() {
        Listing<SymptomView> listing = Listing.of("symptom", SymptomRow.COLUMNS, row::read)
                .joined(SymptomRow.WITH_PARTS)
                .newestFirst("createdAt", "created_at", "timestamptz")
                .sort("occurrences", "occurrences", "integer")
                .search("search", caller.programmeId(), "createdAt", "occurrences");
        // by subtracting, filters would tell readers of aggregates of few
        return caller.seesAggregatesOnly()
                ? listing
                : listing.filter("projectId", FOUND.formatted("project_id"), "createdAt", "occurrences")
                        .filter("retrospectiveId", FOUND.formatted("retrospective_id"), "createdAt", "occurrences")
                        .filter("sectorCode", OF_CATEGORY.replace(":column", "sector_id"), "createdAt", "occurrences")
                        .filter("groupCode", OF_CATEGORY.replace(":column", "group_id"), "createdAt", "occurrences");
    }

    /**
     * The symptom as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there
     */
    SymptomView view(UUID id) {
        return database.first(
                        "select " + SymptomRow.COLUMNS + " from " + SymptomRow.WITH_PARTS.formatted("symptom")
                                + " where programme_id = ? and id = ?",
                        row::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("symptom"));
    }

    /**
     * The symptom as it stays until the command ends.
     *
     * @throws Problem 404 for one that is not there
     */
    Symptom held(UUID id) {
        database.list(
                "select 1 from symptom where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("symptom"));
    }
}
