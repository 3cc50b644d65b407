package io.interlace.servicemodel;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.insight.CitedInsights;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Pins breakdowns and improvements to service models that are held, and takes them off. */
@ApplicationScoped
class WritePins {

    private static final int MOST = 200;

    private final Pins pins;
    private final Elements elements;
    private final Links links;
    private final CitedInsights insights;
    private final PinnedInsights restsOn;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WritePins(
            Pins pins,
            Elements elements,
            Links links,
            CitedInsights insights,
            PinnedInsights restsOn,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.pins = pins;
        this.elements = elements;
        this.links = links;
        this.insights = insights;
        this.restsOn = restsOn;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 409 for a model of the other kind, 400 for what it cannot be pinned to, rest on or answer */
    UUID add(ServiceModel model, PinKind kind, PinDraft draft, Changes changes) {
        kind.mayBePinnedTo(model);
        if (pins.count("serviceModelId", model.id()) >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A service model has " + MOST + " " + kind.word() + "s at most.");
        }
        check(model.id(), draft, List.of());
        Pin pin = new Pin(model.id(), kind, draft, clock);
        pins.persistAndFlush(pin);
        restsOn.set(pin.id(), draft.insightIds());
        answer(pin.id(), draft.answersIds());
        journal.tell(kind.event(), "created", pin, changes);
        return pin.id();
    }

    /** @param cited what it rests on now, which may stay though it was archived since */
    void revise(Pin pin, List<UUID> cited, PinDraft draft, Changes changes) {
        check(pin.serviceModelId(), draft, cited);
        pin.revise(draft, clock);
        restsOn.set(pin.id(), draft.insightIds());
        database.update(
                "delete from service_model_answer where programme_id = ? and improvement_id = ?",
                caller.programmeId(),
                pin.id());
        answer(pin.id(), draft.answersIds());
        journal.tell(pin.kind().event(), "changed", pin, changes);
    }

    /** Improvements that answered a breakdown answer it no more. */
    void remove(Pin pin) {
        database.list(
                "select 1 from service_model_pin where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                pin.id());
        List<UUID> answering = database.list(
                "delete from service_model_answer where programme_id = ? and breakdown_id = ? returning improvement_id",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                pin.id());
        List<Pin> improvements =
                answering.isEmpty() ? List.of() : pins.list("id in ?1 order by createdAt, id", answering);
        improvements.forEach(improvement -> improvement.answersLess(clock));
        journal.tellOfEach(PinKind.IMPROVEMENT.event(), "changed", improvements, Changes.NONE.and("answersIds"));
        pins.delete(pin);
        journal.tell(pin.kind().event(), "deleted", pin, Changes.NONE);
    }

    private void check(UUID modelId, PinDraft draft, List<UUID> cited) {
        List<Wrong> wrong = new ArrayList<>();
        if ((draft.elementId() == null) == (draft.linkId() == null)) {
            wrong.add(new Wrong("/elementId", "it is pinned either to a step or to a link"));
        }
        if (draft.elementId() != null
                && elements.step(modelId, draft.elementId()).isEmpty()) {
            wrong.add(new Wrong("/elementId", "is no step of this model, or no more"));
        }
        if (draft.linkId() != null
                && links.findByIdOptional(draft.linkId())
                        .filter(link -> link.serviceModelId().equals(modelId))
                        .isEmpty()) {
            wrong.add(new Wrong("/linkId", "is no link of this model, or no more"));
        }
        Set<UUID> breakdowns = breakdowns(draft.answersIds());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < draft.answersIds().size(); i++) {
            UUID breakdown = draft.answersIds().get(i);
            if (!seen.add(breakdown)) {
                wrong.add(new Wrong("/answersIds/" + i, "is there twice"));
            } else if (!breakdowns.contains(breakdown)) {
                wrong.add(new Wrong("/answersIds/" + i, "is no breakdown of a CURRENT model, or no more"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "It cannot be pinned like this.", wrong);
        insights.check(draft.insightIds(), cited, "/insightIds");
    }

    /** Those of these that are breakdowns; they stay until the command ends. */
    private Set<UUID> breakdowns(List<UUID> ids) {
        return new HashSet<>(database.list(
                "select id from service_model_pin where programme_id = ? and id = any(?::text[]::uuid[])"
                        + " and kind = 'BREAKDOWN' order by id for key share",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                ids.stream().map(UUID::toString).toList()));
    }

    private void answer(UUID improvement, List<UUID> breakdowns) {
        for (int i = 0; i < breakdowns.size(); i++) {
            database.update(
                    "insert into service_model_answer (programme_id, improvement_id, position, breakdown_id)"
                            + " values (?, ?, ?, ?)",
                    caller.programmeId(),
                    improvement,
                    i,
                    breakdowns.get(i));
        }
    }
}
