package io.interlace.servicemodel;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Versioned;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes away what models are made of, and never silently what is pinned to it. The model at hand is held. */
@ApplicationScoped
class TakeApart {

    /** What hangs on a step: its links, and what is pinned to it or to them. */
    private static final String LINKS_AT =
            "select id, version from service_model_link where programme_id = ? and from_id = ?"
                    + " union select id, version from service_model_link where programme_id = ? and to_id = ? order by id";

    private static final String PINS_AT =
            "select id, kind, title from service_model_pin where programme_id = ? and element_id = ?"
                    + " union all select p.id, p.kind, p.title from (" + LINKS_AT + ") l join service_model_pin p"
                    + " on (p.programme_id, p.link_id) = (?, l.id) order by id";

    private record PinAt(UUID id, PinKind kind, String title) {}

    private record Gone(UUID id, long version) implements Versioned {}

    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    TakeApart(Database database, Journal journal, Caller caller, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 409 in-use for a model that something is pinned to */
    void mayGo(ServiceModel model) {
        refuse(pins(
                "select id, kind, title from service_model_pin where programme_id = ? and service_model_id = ? order by id",
                caller.programmeId(),
                model.id()));
    }

    /** @throws Problem 409 in-use for a link that something is pinned to */
    void mayGo(Link link) {
        refuse(pins(
                "select id, kind, title from service_model_pin where programme_id = ? and link_id = ? order by id",
                caller.programmeId(),
                link.id()));
    }

    /**
     * Lets a step go, with its links if that is wanted.
     *
     * @throws Problem 409 in-use that names what hangs on it: links that are to stay, and always what is pinned
     */
    void release(Element step, boolean withLinks) {
        UUID programme = caller.programmeId();
        refuse(pins(PINS_AT, programme, step.id(), programme, step.id(), programme, step.id(), programme));
        List<Gone> links = database.list(
                LINKS_AT,
                row -> new Gone(row.getObject("id", UUID.class), row.getLong("version")),
                programme,
                step.id(),
                programme,
                step.id());
        if (!links.isEmpty() && !withLinks) {
            throw new Problem(
                            ProblemType.IN_USE,
                            links.size() == 1 ? "A link hangs on it." : links.size() + " links hang on it.")
                    .with("linkIds", links.stream().map(Gone::id).toList());
        }
        database.update(
                "delete from service_model_link where programme_id = ? and (from_id = ? or to_id = ?)",
                programme,
                step.id(),
                step.id());
        journal.tellOfEach("service-model-link", "deleted", links, Changes.NONE);
        nothingContinues("id = ?", step.id());
    }

    /** Steps of other models that go on with this one's do so no more. */
    void nothingContinues(ServiceModel model) {
        nothingContinues("service_model_id = ?", model.id());
    }

    /** Whoever makes a step go on with one of these has done so, or waits until these are gone. */
    private void nothingContinues(String which, UUID value) {
        database.list(
                "select 1 from service_model_element where programme_id = ? and " + which + " order by id for update",
                row -> 1,
                caller.programmeId(),
                value);
        List<Gone> cut = database.list(
                "update service_model_element set continues_id = null, updated_at = ?, version = version + 1"
                        + " where programme_id = ? and continues_id in (select id from service_model_element"
                        + " where programme_id = ? and " + which + ") returning id, version",
                row -> new Gone(row.getObject("id", UUID.class), row.getLong("version")),
                clock.instant(),
                caller.programmeId(),
                caller.programmeId(),
                value);
        journal.tellOfEach("service-model-element", "changed", cut, Changes.NONE.and("continuesId"));
    }

    private List<PinAt> pins(String sql, UUID... values) {
        return database.list(
                sql,
                row -> new PinAt(
                        row.getObject("id", UUID.class),
                        PinKind.valueOf(row.getString("kind")),
                        row.getString("title")),
                (Object[]) values);
    }

    private static void refuse(List<PinAt> pins) {
        if (pins.isEmpty()) {
            return;
        }
        PinAt first = pins.get(0);
        String rest = pins.size() == 1 ? "is" : "and " + (pins.size() - 1) + " more are";
        throw new Problem(
                        ProblemType.IN_USE,
                        "The " + first.kind().word() + " \u201c" + first.title() + "\u201d " + rest + " pinned to it.")
                .with("pinIds", pins.stream().map(PinAt::id).toList());
    }
}
