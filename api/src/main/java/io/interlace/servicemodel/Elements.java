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
import java.util.Optional;
import java.util.UUID;

/** The elements of service models of the programme at hand. */
@ApplicationScoped
class Elements implements PanacheRepositoryBase<Element, UUID> {

    private static final String COLUMNS =
            "id, service_model_id, flow_id, type, number, actor_id, title, description, x, y,"
                    + " continues_id, created_at, updated_at, version";

    private final Database database;
    private final Caller caller;

    Elements(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Of one model, by number (index service_model_element_number, or service_model_element_flow_number for one flow). */
    Listing<ElementView> listing() {
        return Listing.of("service_model_element", COLUMNS, Elements::read)
                .sort("number", "number", "integer")
                .filter("flowId", "flow_id = ?::uuid", "number");
    }

    /** All of one model: flow by flow, actors first. */
    List<ElementView> of(UUID modelId) {
        return database.list(
                "select e." + COLUMNS.replace(", ", ", e.") + " from service_model_element e join service_model_flow f"
                        + " on (f.programme_id, f.id) = (e.programme_id, e.flow_id)"
                        + " where e.programme_id = ? and e.service_model_id = ? order by f.number, e.type, e.number, e.id",
                Elements::read,
                caller.programmeId(),
                modelId);
    }

    ElementView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from service_model_element where programme_id = ? and id = ?",
                        Elements::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("element"));
    }

    /** @throws Problem 404 for one that is not of this model */
    Element require(UUID modelId, UUID id) {
        return findByIdOptional(id)
                .filter(element -> element.serviceModelId().equals(modelId))
                .orElseThrow(() -> Problem.notFound("element"));
    }

    /** The step of this model, if there is one. */
    Optional<Element> step(UUID modelId, UUID id) {
        return findByIdOptional(id)
                .filter(element -> element.serviceModelId().equals(modelId) && element.type() == ElementType.STEP);
    }

    /** The actor of this flow, if there is one. */
    Optional<Element> actor(UUID flowId, UUID id) {
        return findByIdOptional(id)
                .filter(element -> element.flowId().equals(flowId) && element.type() == ElementType.ACTOR);
    }

    List<Element> actors(UUID flowId) {
        return list("flowId = ?1 and type = ?2 order by number", flowId, ElementType.ACTOR);
    }

    List<Element> steps(UUID flowId) {
        return list("flowId = ?1 and type = ?2 order by number", flowId, ElementType.STEP);
    }

    /** Whether it is a step of how it is now, which it stays until the command ends. */
    boolean isCurrentStep(UUID id) {
        return database.first(
                        "select 1 from service_model_element e join service_model m"
                                + " on (m.programme_id, m.id) = (e.programme_id, e.service_model_id)"
                                + " where e.programme_id = ? and e.id = ? and e.type = 'STEP' and m.kind = 'CURRENT'"
                                + " for key share of e",
                        row -> 1,
                        caller.programmeId(),
                        id)
                .isPresent();
    }

    private static ElementView read(ResultSet row) throws SQLException {
        Integer x = row.getObject("x", Integer.class);
        Integer y = row.getObject("y", Integer.class);
        return new ElementView(
                row.getObject("id", UUID.class),
                row.getObject("service_model_id", UUID.class),
                row.getObject("flow_id", UUID.class),
                ElementType.valueOf(row.getString("type")),
                row.getInt("number"),
                row.getObject("actor_id", UUID.class),
                row.getString("title"),
                row.getString("description"),
                x == null || y == null ? null : new ElementPosition(x, y),
                row.getObject("continues_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
