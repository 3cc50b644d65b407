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

/** The flows of service models of the programme at hand. */
@ApplicationScoped
class Flows implements PanacheRepositoryBase<Flow, UUID> {

    private static final String COLUMNS = "id, service_model_id, number, name, created_at, updated_at, version";

    private final Database database;
    private final Caller caller;

    Flows(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Of one model, as they stand (index service_model_flow_number). */
    Listing<FlowView> listing() {
        return Listing.of("service_model_flow", COLUMNS, Flows::read).sort("number", "number", "integer");
    }

    /** All of one model, as they stand. */
    List<FlowView> of(UUID modelId) {
        return database.list(
                "select " + COLUMNS + " from service_model_flow where " + ServiceModels.PART_OF
                        + " order by number, id",
                Flows::read,
                caller.programmeId(),
                modelId);
    }

    FlowView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from service_model_flow where programme_id = ? and id = ?",
                        Flows::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("flow"));
    }

    /** @throws Problem 404 for one that is not of this model */
    Flow require(UUID modelId, UUID id) {
        return findByIdOptional(id)
                .filter(flow -> flow.serviceModelId().equals(modelId))
                .orElseThrow(() -> Problem.notFound("flow"));
    }

    private static FlowView read(ResultSet row) throws SQLException {
        return new FlowView(
                row.getObject("id", UUID.class),
                row.getObject("service_model_id", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
