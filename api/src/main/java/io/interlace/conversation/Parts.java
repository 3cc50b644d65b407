package io.interlace.conversation;

import io.interlace.contact.AskPeople;
import io.interlace.contact.AskTogether;
import io.interlace.contact.ContactPurpose;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in conversations of the programme at hand, and the asks of their time. A planned conversation asks within
 * the contact policy; one that was held is in the ledger whatever that says.
 */
@ApplicationScoped
class Parts {

    /** A part as it is written. */
    private record Part(
            UUID stakeholderId,
            ConsentToQuote consentToQuote,
            List<String> quotes,
            @Nullable UUID contactId) {}

    private final AskPeople askPeople;
    private final AskTogether askTogether;
    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    Parts(AskPeople askPeople, AskTogether askTogether, Database database, Caller caller, JsonColumns json) {
        this.askPeople = askPeople;
        this.askTogether = askTogether;
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Says who takes part, instead of whoever did before. Whoever leaves has their time back, whoever joins is asked for it;
     * another day or length asks everybody anew.
     *
     * @param before the conversation as it was, which its people know of; null for a new one
     * @throws Problem 400 for somebody who is not there, 409 where the contact policy stands in the way
     */
    void set(Conversation conversation, @Nullable Terms before, NewConversation draft) {
        Terms terms = Terms.of(conversation);
        Map<UUID, @Nullable UUID> asks = asks(conversation.id());
        Set<UUID> erased = check(draft, asks.keySet());
        boolean again = !terms.equals(before);
        List<UUID> toAsk = new ArrayList<>();
        Set<UUID> toTakeBack = new HashSet<>(asks.values());
        Map<UUID, UUID> standing = new HashMap<>();
        for (UUID person : draft.stakeholderIds()) {
            UUID ask = asks.get(person);
            if (ask != null && (!again || erased.contains(person))) {
                toTakeBack.remove(ask);
                standing.put(person, ask);
            } else if (!erased.contains(person)) {
                toAsk.add(person);
            }
        }
        askPeople.takeBack(
                caller.programmeId(),
                toTakeBack.stream().filter(Objects::nonNull).toList());
        standing.putAll(ask(conversation, terms, toAsk, draft));
        write(conversation.id(), draft, standing);
    }

    private Map<UUID, UUID> ask(Conversation conversation, Terms terms, List<UUID> people, NewConversation draft) {
        AskPeople.Ask ask = new AskPeople.Ask(ContactPurpose.CONVERSATION, terms.minutes(), terms.on());
        if (conversation.isHeld()) {
            return askTogether.wereAsked(people, ask);
        }
        return askTogether.all(
                people,
                new AskPeople.Ask(ask.purpose(), ask.minutes(), askPeople.dayFrom(terms.on())),
                draft.overrideReason(),
                draft::pointer);
    }

    /** Nobody has to give their time any more. */
    void release(UUID conversationId) {
        askPeople.takeBack(
                caller.programmeId(),
                asks(conversationId).values().stream().filter(Objects::nonNull).toList());
    }

    private Map<UUID, @Nullable UUID> asks(UUID conversationId) {
        Map<UUID, @Nullable UUID> asks = new LinkedHashMap<>();
        database.each(
                "select stakeholder_id, contact_id from conversation_stakeholder where programme_id = ? and conversation_id = ?"
                        + " order by position",
                row -> asks.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                caller.programmeId(),
                conversationId);
        return asks;
    }

    /** Who of them is erased. */
    private Set<UUID> check(NewConversation draft, Set<UUID> already) {
        Map<UUID, Boolean> known = new HashMap<>();
        database.each(
                "select id, erased_at is not null from stakeholder where programme_id = ? and id = any(?::text[]::uuid[])"
                        + " order by id for no key update",
                row -> known.put(row.getObject(1, UUID.class), row.getBoolean(2)),
                caller.programmeId(),
                draft.stakeholderIds().stream().map(UUID::toString).toList());
        Set<UUID> erased = new HashSet<>();
        for (int i = 0; i < draft.people().size(); i++) {
            NewConversationPerson person = draft.people().get(i);
            Boolean gone = known.get(person.stakeholderId());
            if (gone == null || (gone && !already.contains(person.stakeholderId()))) {
                throw Problem.at("/people/" + i + "/stakeholderId", "is nobody of this programme");
            }
            if (gone) {
                if (person.consentToQuote() != ConsentToQuote.NOT_ASKED) {
                    throw Problem.at("/people/" + i + "/consentToQuote", "is NOT_ASKED of somebody who was erased");
                }
                erased.add(person.stakeholderId());
            }
        }
        return erased;
    }

    private void write(UUID conversationId, NewConversation draft, Map<UUID, UUID> asks) {
        database.update(
                "delete from conversation_stakeholder where programme_id = ? and conversation_id = ?",
                caller.programmeId(),
                conversationId);
        List<Part> parts = draft.people().stream()
                .map(person -> new Part(
                        person.stakeholderId(),
                        person.consentToQuote(),
                        person.quotes().stream().map(String::strip).toList(),
                        asks.get(person.stakeholderId())))
                .toList();
        database.update("""
                insert into conversation_stakeholder (programme_id, conversation_id, stakeholder_id, position, consent_to_quote,
                    quotes, contact_id)
                select ?::uuid, ?::uuid, (p ->> 'stakeholderId')::uuid, n - 1, p ->> 'consentToQuote', p -> 'quotes',
                    (p ->> 'contactId')::uuid from jsonb_array_elements(?::jsonb) with ordinality as part (p, n)""", caller.programmeId(), conversationId, json.write(parts));
    }
}
