package io.interlace.conversation;

import io.interlace.contact.AskPeople;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.ForgetAnswers;
import io.interlace.identity.Journal;
import io.interlace.stakeholder.StakeholderErased;
import io.interlace.stakeholder.StakeholderMerged;
import io.interlace.stakeholder.StakeholderOptedOut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of conversations when people are erased or merged, or leave. It may be a file that says so, with no programme
 * at hand: every statement names it.
 */
@ApplicationScoped
class ConversationPeople {

    static final String LEFT = "They asked not to be contacted any more.";
    /** What stands in place of words about somebody once they are erased. */
    static final String ERASED = "Erased with the person";

    private static final Changes PEOPLE = new Changes(List.of("people"), Map.of());

    /** Conversations in which somebody takes part, by index conversation_stakeholder_of; whoever changes them waits. */
    private static final String OF_PERSON = """
            select c.id, c.state, p.contact_id, not exists (select from conversation_stakeholder o
                    join stakeholder s on (s.programme_id, s.id) = (o.programme_id, o.stakeholder_id)
                    where (o.programme_id, o.conversation_id) = (c.programme_id, c.id)
                        and o.stakeholder_id <> p.stakeholder_id and s.erased_at is null) as alone
            from conversation_stakeholder p join conversation c on (c.programme_id, c.id) = (p.programme_id, p.conversation_id)
            where p.programme_id = ? and p.stakeholder_id = ? order by c.id for update of c""";

    private record Part(
            UUID conversationId,
            ConversationState state,
            @Nullable UUID ask,
            boolean alone) {

        static Part read(ResultSet row) throws SQLException {
            return new Part(
                    row.getObject("id", UUID.class),
                    ConversationState.valueOf(row.getString("state")),
                    row.getObject("contact_id", UUID.class),
                    row.getBoolean("alone"));
        }

        boolean isPlanned() {
            return state == ConversationState.PLANNED;
        }
    }

    private final AskPeople askPeople;
    private final ForgetAnswers forgetAnswers;
    private final Database database;
    private final Journal journal;
    private final Clock clock;

    ConversationPeople(
            AskPeople askPeople, ForgetAnswers forgetAnswers, Database database, Journal journal, Clock clock) {
        this.askPeople = askPeople;
        this.forgetAnswers = forgetAnswers;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nothing is planned with them any more. */
    void follow(@Observes StakeholderOptedOut left) {
        for (Part part : parts(left.programmeId(), left.stakeholderId())) {
            if (part.isPlanned()) {
                leave(left.programmeId(), left.stakeholderId(), part, LEFT);
            }
        }
    }

    /**
     * Consent and sentences of theirs go. Of conversations with them alone, or with others who are all erased, all words go;
     * in others their place stays. Nothing is planned with them any more.
     */
    void follow(@Observes StakeholderErased erased) {
        UUID programme = erased.programmeId();
        List<Part> parts = parts(programme, erased.stakeholderId());
        database.update(
                "update conversation_stakeholder set consent_to_quote = 'NOT_ASKED', quotes = '[]'"
                        + " where programme_id = ? and stakeholder_id = ?",
                programme,
                erased.stakeholderId());
        for (Part part : parts) {
            if (part.isPlanned()) {
                leave(programme, erased.stakeholderId(), part, ERASED);
            }
            if (part.alone()) {
                wipe(programme, part.conversationId());
            } else if (!part.isPlanned()) {
                touch(programme, part.conversationId(), PEOPLE);
            }
        }
    }

    private List<Part> parts(UUID programme, UUID person) {
        return database.list(OF_PERSON, Part::read, programme, person);
    }

    /** They are not expected any more, and one that nobody else is expected at is cancelled. */
    private void leave(UUID programme, UUID person, Part part, String why) {
        if (part.ask() != null) {
            askPeople.takeBack(programme, List.of(part.ask()));
        }
        if (part.alone()) {
            database.update(
                    "update conversation set state = 'CANCELLED', cancellation_reason = ? where programme_id = ? and id = ?",
                    why,
                    programme,
                    part.conversationId());
            touch(programme, part.conversationId(), Changes.of("state", ConversationState.CANCELLED));
        } else {
            database.update(
                    "delete from conversation_stakeholder where programme_id = ? and conversation_id = ? and stakeholder_id = ?",
                    programme,
                    part.conversationId(),
                    person);
            touch(programme, part.conversationId(), PEOPLE);
        }
    }

    /** Its title may name them as well as anything in it. */
    private void wipe(UUID programme, UUID conversation) {
        database.update(
                "update conversation set title = 'Conversation with somebody who was erased', summary = null, notes = null,"
                        + " cancellation_reason = case when cancellation_reason is not null then ? end"
                        + " where programme_id = ? and id = ?",
                ERASED,
                programme,
                conversation);
        touch(programme, conversation, new Changes(List.of("title", "summary", "notes", "people"), Map.of()));
        // one that answered with those words, and named nobody any more
        forgetAnswers.naming(programme, conversation);
    }

    /** Of two who are one, the one who is kept takes part, once; a no to being quoted goes before a yes. */
    void follow(@Observes StakeholderMerged merged) {
        UUID programme = merged.programmeId();
        List<Part> parts = parts(programme, merged.duplicateId());
        List<UUID> twice = new ArrayList<>(database.list(
                """
                with gone as (delete from conversation_stakeholder d using conversation_stakeholder k
                    where d.programme_id = ? and d.stakeholder_id = ? and (k.programme_id, k.conversation_id, k.stakeholder_id)
                        = (d.programme_id, d.conversation_id, ?) returning d.*),
                one as (update conversation_stakeholder k set
                        (consent_to_quote, quotes) = (select c, case c when 'YES' then
                                jsonb_path_query_array(k.quotes || gone.quotes, '$[0 to 9]') else '[]' end
                            from (select case when 'NO' in (k.consent_to_quote, gone.consent_to_quote) then 'NO'
                                when 'YES' in (k.consent_to_quote, gone.consent_to_quote) then 'YES' else 'NOT_ASKED' end) as agreed (c))
                    from gone where (k.programme_id, k.conversation_id, k.stakeholder_id)
                        = (gone.programme_id, gone.conversation_id, ?))
                select contact_id from gone""",
                row -> row.getObject(1, UUID.class),
                programme,
                merged.duplicateId(),
                merged.keptId(),
                merged.keptId()));
        database.update(
                "update conversation_stakeholder set stakeholder_id = ? where programme_id = ? and stakeholder_id = ?",
                merged.keptId(),
                programme,
                merged.duplicateId());
        twice.removeIf(Objects::isNull);
        // they gave their time to it once
        askPeople.takeBack(programme, twice);
        parts.forEach(part -> touch(programme, part.conversationId(), PEOPLE));
    }

    private void touch(UUID programme, UUID conversation, Changes changes) {
        long version = database.first(
                        "update conversation set version = version + 1, updated_at = ? where programme_id = ? and id = ?"
                                + " returning version",
                        row -> row.getLong(1),
                        clock.instant(),
                        programme,
                        conversation)
                .orElseThrow();
        journal.tellOf(programme, WriteConversations.KIND, "changed", conversation, version, changes);
    }
}
