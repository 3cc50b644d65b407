package io.interlace.conversation;

import io.interlace.contact.AskPeople;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Plans conversations, records them, and notes what becomes of them. */
@ApplicationScoped
class WriteConversations {

    static final String KIND = "conversation";

    private static final int FURTHEST_YEARS = 30;

    private final Conversations conversations;
    private final Parts parts;
    private final AskPeople askPeople;
    private final Event<ConversationDeleted> deleted;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteConversations(
            Conversations conversations,
            Parts parts,
            AskPeople askPeople,
            Event<ConversationDeleted> deleted,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.conversations = conversations;
        this.parts = parts;
        this.askPeople = askPeople;
        this.deleted = deleted;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 400 at what is wrong, 409 where the contact policy stands in the way of planning it */
    UUID add(NewConversation sent) {
        NewConversation draft = sent.checked();
        if ((draft.plannedAt() == null) == (draft.heldOn() == null)) {
            throw draft.heldOn() == null
                    ? Problem.at("/heldOn", "is given for one that was held, or plannedAt for one that is planned")
                    : Problem.at("/heldOn", "is given for one that was held: give no plannedAt with it");
        }
        UUID facilitator = facilitator(draft.facilitatorId() == null ? caller.memberId() : draft.facilitatorId());
        NewConversation ledBy = draft.ledBy(facilitator);
        Conversation conversation = new Conversation(ledBy, day(ledBy, null), clock);
        conversations.persistAndFlush(conversation);
        parts.set(conversation, null, ledBy);
        journal.tell(KIND, "created", conversation, said(Changes.of(ledBy)));
        return conversation.id();
    }

    /**
     * @param unchanged is given the version as it is, and refuses one that the caller did not mean
     * @throws Problem as {@link #add}, and 409 for one that was cancelled
     */
    void revise(UUID id, NewConversation before, NewConversation after, LongConsumer unchanged) {
        Conversation conversation = conversations.held(id, after.stakeholderIds());
        unchanged.accept(conversation.version());
        conversation.mayChange();
        after.checked();
        checkTimes(conversation, before, after);
        if (after.facilitatorId() != null && !after.facilitatorId().equals(before.facilitatorId())) {
            facilitator(after.facilitatorId());
        }
        Terms terms = Terms.of(conversation);
        conversation.revise(after, day(after, before), clock);
        parts.set(conversation, terms, after);
        journal.tell(KIND, "changed", conversation, said(Changes.between(before, after)));
    }

    private static void checkTimes(Conversation conversation, NewConversation before, NewConversation after) {
        if (conversation.isHeld()) {
            if (after.heldOn() == null) {
                throw Problem.at("/heldOn", "is kept of one that is HELD");
            }
            if (!Objects.equals(before.plannedAt(), after.plannedAt())) {
                throw Problem.at("/plannedAt", "stays as it was, once it is HELD");
            }
        } else {
            if (after.heldOn() != null) {
                throw Problem.at("/heldOn", "is said when it is held: note that it was, instead");
            }
            if (after.plannedAt() == null) {
                throw Problem.at("/plannedAt", "is kept of one that is PLANNED; cancel it instead");
            }
        }
    }

    /** Whoever was asked gave their time, which is what the ledger says then. */
    void hold(UUID id, NewConversationHolding holding) {
        Conversation conversation = conversations.held(id, holding.stakeholderIds());
        conversation.mayBecome(ConversationState.HELD);
        NewConversation planned = conversations.view(id).draft();
        NewConversation held = holding.of(planned, today()).checked();
        Terms terms = Terms.of(conversation);
        conversation.hold(held, day(held, planned), clock);
        parts.set(conversation, terms, held);
        Changes changes = said(Changes.between(planned, held));
        journal.tell(
                KIND,
                "changed",
                conversation,
                new Changes(
                        changes.and("state").properties(),
                        Changes.of("state", ConversationState.HELD).values()));
    }

    /** Whoever was asked for their time has it back. */
    void cancel(UUID id, NewConversationCancellation cancellation) {
        Conversation conversation = conversations.held(id, List.of());
        conversation.cancel(cancellation.reason().strip(), clock);
        journal.tell(KIND, "changed", conversation, Changes.of("state", ConversationState.CANCELLED));
        parts.release(id);
    }

    /** @throws Problem 409 where something cites it */
    void remove(UUID id, LongConsumer unchanged) {
        Conversation conversation = conversations.held(id, List.of());
        unchanged.accept(conversation.version());
        deleted.fire(new ConversationDeleted(caller.programmeId(), id));
        parts.release(id);
        conversations.delete(conversation);
        journal.tell(KIND, "deleted", conversation, Changes.NONE);
    }

    /** The day on which it was held, or for which it is planned. */
    private LocalDate day(NewConversation draft, @Nullable NewConversation before) {
        LocalDate today = today();
        LocalDate heldOn = draft.heldOn();
        if (heldOn != null) {
            if (heldOn.isAfter(today) || heldOn.isBefore(today.minusYears(FURTHEST_YEARS))) {
                throw Problem.at("/heldOn", "is not in the future, and of the last " + FURTHEST_YEARS + " years");
            }
            return heldOn;
        }
        Instant plannedAt = draft.plannedAt();
        if (plannedAt == null) {
            throw new IllegalStateException("What was not held is planned");
        }
        LocalDate day = LocalDate.ofInstant(plannedAt, askPeople.zone());
        boolean moved = before == null || !plannedAt.equals(before.plannedAt());
        if (moved && (day.isBefore(today) || day.isAfter(today.plusYears(1)))) {
            throw Problem.at("/plannedAt", "is from today on, and within a year");
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), askPeople.zone());
    }

    private UUID facilitator(UUID memberId) {
        return database.first(
                        "select id from member where programme_id = ? and id = ? and role in ('LEAD', 'FACILITATOR')"
                                + " for key share",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        memberId)
                .orElseThrow(() -> Problem.at("/facilitatorId", "is no lead or facilitator of this programme"));
    }

    /** Why a lead went over the policy is kept with the ask, and no property of the conversation. */
    private static Changes said(Changes changes) {
        return new Changes(
                changes.properties().stream()
                        .filter(property -> !property.equals("overrideReason"))
                        .toList(),
                changes.values());
    }
}
