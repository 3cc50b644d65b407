package io.interlace.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import io.interlace.stakeholder.DemonstratedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The sixty conversations of the demonstration, each written down the evening after. */
@ApplicationScoped
class DemonstrateConversations implements DemonstrationPart {

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final LoadDemonstration content;
    private final DemonstratedPeople demonstratedPeople;
    private final WriteConversations write;
    private final Database database;
    private final Caller caller;

    DemonstrateConversations(
            LoadDemonstration content,
            DemonstratedPeople demonstratedPeople,
            WriteConversations write,
            Database database,
            Caller caller) {
        this.content = content;
        this.demonstratedPeople = demonstratedPeople;
        this.write = write;
        this.database = database;
        this.caller = caller;
    }

    /** Before anybody is invited: the asks are in the ledger by then. */
    @Override
    public int order() {
        return 22;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Map<String, UUID> people = demonstratedPeople.byKey();
        Map<String, UUID> members = new HashMap<>();
        for (JsonNode member : programme.get("members")) {
            members.put(
                    member.get("key").asText(),
                    database.first(
                                    "select m.id from member m join account a on a.id = m.account_id"
                                            + " where m.programme_id = ? and a.email = ?",
                                    row -> row.getObject(1, UUID.class),
                                    caller.programmeId(),
                                    member.get("email").asText())
                            .orElseThrow());
        }
        for (JsonNode told : content.read("conversations").get("conversations")) {
            LocalDate held = LocalDate.parse(told.get("heldOn").asText());
            rehearsal.at(
                    held.plusDays(1).atTime(EVENING).toInstant(ZoneOffset.UTC),
                    () -> write.add(conversation(told, held, people, members)));
        }
    }

    private static NewConversation conversation(
            JsonNode told, LocalDate held, Map<String, UUID> people, Map<String, UUID> members) {
        List<NewConversationPerson> parts = StreamSupport.stream(
                        told.get("stakeholderKeys").spliterator(), false)
                .map(key -> new NewConversationPerson(
                        Objects.requireNonNull(people.get(key.asText())), ConsentToQuote.NOT_ASKED, List.of()))
                .toList();
        return new NewConversation(
                told.get("title").asText(),
                null,
                held,
                told.get("minutes").asInt(),
                ConversationChannel.valueOf(told.get("channel").asText()),
                Objects.requireNonNull(members.get(told.get("facilitatorKey").asText())),
                parts,
                told.get("summary").asText(),
                null,
                null);
    }
}
