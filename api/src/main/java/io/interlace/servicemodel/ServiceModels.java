package io.interlace.servicemodel;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service models of the programme at hand. */
@ApplicationScoped
class ServiceModels implements PanacheRepositoryBase<ServiceModel, UUID> {

    /** By the indexes of what a model is made of. */
    private static final String WITH_PARTS = """
            (select m.*, parts.* from %s m cross join lateral (select
                (select count(*) from service_model_flow f
                    where (f.programme_id, f.service_model_id) = (m.programme_id, m.id)) as flows,
                (select count(*) from service_model_element e
                    where (e.programme_id, e.service_model_id, e.type) = (m.programme_id, m.id, 'STEP')) as steps,
                (select count(*) from service_model_link l
                    where (l.programme_id, l.service_model_id) = (m.programme_id, m.id)) as links,
                (select count(*) from service_model_pin b
                    where (b.programme_id, b.service_model_id, b.kind) = (m.programme_id, m.id, 'BREAKDOWN')) as breakdowns,
                (select count(*) from service_model_pin b
                    where (b.programme_id, b.service_model_id, b.kind) = (m.programme_id, m.id, 'BREAKDOWN')
                    and not exists (select from service_model_answer a
                        where (a.programme_id, a.breakdown_id) = (b.programme_id, b.id))) as unanswered,
                (select count(*) from service_model_pin i
                    where (i.programme_id, i.service_model_id, i.kind) = (m.programme_id, m.id, 'IMPROVEMENT')) as improvements
            ) parts) service_model""";

    private static final String COLUMNS = "id, kind, title, summary, flows, steps, links, breakdowns, unanswered,"
            + " improvements, created_at, updated_at, version";

    /** Confines a list to what belongs to one model, with {@link #partOf}. */
    static final String PART_OF = "programme_id = ? and service_model_id = ?";

    private final Database database;
    private final Caller caller;

    ServiceModels(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Listing<ServiceModelView> listing() {
        return Listing.of("service_model", COLUMNS, ServiceModels::read)
                .joined(WITH_PARTS)
                .newestFirst("createdAt", "created_at", "timestamptz")
                .filter("kind", "kind = ?", ServiceModelKind.class, "createdAt");
    }

    /**
     * The model as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there
     */
    ServiceModelView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_PARTS.formatted("service_model")
                                + " where programme_id = ? and id = ?",
                        ServiceModels::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("service model"));
    }

    /**
     * The values of {@link #PART_OF}.
     *
     * @throws Problem 404 for one that is not there
     */
    List<UUID> partOf(UUID id) {
        return database.first(
                        "select id from service_model where programme_id = ? and id = ?",
                        row -> List.of(caller.programmeId(), row.getObject(1, UUID.class)),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("service model"));
    }

    /**
     * The model of this kind that was asked for, or the latest.
     *
     * @throws Problem 400 that names the parameter for one that is not of this kind, 404 where there is none
     */
    UUID chosen(String parameter, ServiceModelKind kind, @Nullable UUID id) {
        return database.first(
                        "select id from service_model where programme_id = ? and kind = ? and (?::uuid is null or id = ?::uuid)"
                                + " order by created_at desc, id desc limit 1",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        kind,
                        id,
                        id)
                .orElseThrow(() -> id == null
                        ? Problem.notFound(kind + " model")
                        : Problem.inParameter(parameter, parameter + " is no " + kind + " model of this programme."));
    }

    /**
     * The model as it stays until the command ends: whoever changes what it is made of holds it, so that nothing is linked or
     * pinned to what somebody else takes away meanwhile.
     *
     * @throws Problem 404 for one that is not there
     */
    ServiceModel held(UUID id) {
        database.list(
                "select 1 from service_model where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("service model"));
    }

    private static ServiceModelView read(ResultSet row) throws SQLException {
        return new ServiceModelView(
                row.getObject("id", UUID.class),
                ServiceModelKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("summary"),
                row.getLong("flows"),
                row.getLong("steps"),
                row.getLong("links"),
                row.getLong("breakdowns"),
                row.getLong("unanswered"),
                row.getLong("improvements"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
