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

/** The links of service models of the programme at hand. */
@ApplicationScoped
class Links implements PanacheRepositoryBase<Link, UUID> {

    private static final String COLUMNS =
            "id, service_model_id, flow_id, from_id, to_id, kind, medium, created_at, updated_at, version";

    private final Database database;
    private final Caller caller;

    Links(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Of one model (index service_model_link_created, or service_model_link_flow_created for one flow). */
    Listing<LinkView> listing() {
        return Listing.of("service_model_link", COLUMNS, Links::read)
                .sort("createdAt", "created_at", "timestamptz")
                .filter("flowId", "flow_id = ?::uuid", "createdAt");
    }

    /** All of one model. */
    List<LinkView> of(UUID modelId) {
        return database.list(
                "select " + COLUMNS + " from service_model_link where " + ServiceModels.PART_OF
                        + " order by created_at, id",
                Links::read,
                caller.programmeId(),
                modelId);
    }

    LinkView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from service_model_link where programme_id = ? and id = ?",
                        Links::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("link"));
    }

    /** @throws Problem 404 for one that is not of this model */
    Link require(UUID modelId, UUID id) {
        return findByIdOptional(id)
                .filter(link -> link.serviceModelId().equals(modelId))
                .orElseThrow(() -> Problem.notFound("link"));
    }

    private static LinkView read(ResultSet row) throws SQLException {
        return new LinkView(
                row.getObject("id", UUID.class),
                row.getObject("service_model_id", UUID.class),
                row.getObject("flow_id", UUID.class),
                row.getObject("from_id", UUID.class),
                row.getObject("to_id", UUID.class),
                LinkKind.valueOf(row.getString("kind")),
                row.getString("medium"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
