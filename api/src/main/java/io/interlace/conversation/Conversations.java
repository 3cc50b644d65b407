package io.interlace.conversation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conversations of the programme at hand. */
@ApplicationScoped
class Conversations implements PanacheRepositoryBase<Conversation, UUID> {

    /** By the primary keys of what is joined. */
    private static final String LISTED = """
            (select c.*, (select m.name from member m where (m.programme_id, m.id) = (c.programme_id, c.facilitator_id)) as facilitator_name,
                taking_part.people from %s c
            cross join lateral (select json_agg(json_build_object('stakeholderId', s.id,
                    'name', case when s.erased_at is null then s.name end) order by p.position) as people
                from conversation_stakeholder p join stakeholder s on (s.programme_id, s.id) = (p.programme_id, p.stakeholder_id)
                where (p.programme_id, p.conversation_id) = (c.programme_id, c.id)) taking_part) conversation""";

    private static final String WHOLE = """
            (select c.*, (select m.name from member m where (m.programme_id, m.id) = (c.programme_id, c.facilitator_id)) as facilitator_name,
                taking_part.people from conversation c
            cross join lateral (select json_agg(json_build_object('stakeholderId', s.id,
                    'name', case when s.erased_at is null then s.name end, 'jobTitle', s.job_title,
                    'organisationName', o.name, 'placeCode', l.code, 'groupCode', g.code,
                    'consentToQuote', p.consent_to_quote, 'quotes', p.quotes) order by p.position) as people
                from conversation_stakeholder p join stakeholder s on (s.programme_id, s.id) = (p.programme_id, p.stakeholder_id)
                left join organisation o on (o.programme_id, o.id) = (s.programme_id, s.organisation_id)
                left join category l on (l.programme_id, l.id) = (s.programme_id, s.place_id)
                left join category g on (g.programme_id, g.id) = (s.programme_id, s.group_id)
                where (p.programme_id, p.conversation_id) = (c.programme_id, c.id)) taking_part) conversation""";

    private static final String COLUMNS =
            "id, title, state, day, planned_at, held_on, minutes, channel, facilitator_id, facilitator_name, people, summary,"
                    + " cancellation_reason, created_at, updated_at, version";

    /** One row of a programme at a time. */
    private static final String WITH_PERSON = "(select true from conversation_stakeholder p where p.programme_id ="
            + " conversation.programme_id and p.conversation_id = conversation.id and p.stakeholder_id = ?::uuid)";

    private static final TypeReference<List<ListedPerson>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<ConversationPersonView>> PEOPLE = new TypeReference<>() {};

    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    Conversations(Database database, Caller caller, JsonColumns json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /** To be confined to the programme; what was said in them is in no list. */
    Listing<ListedConversation> listing() {
        return Listing.of("conversation", COLUMNS, this::listed)
                .joined(LISTED)
                .newestFirst("day", "day", "date")
                .search("search", caller.programmeId(), "day")
                .filter("state", "state = ?", ConversationState.class, "day")
                .filter("channel", "channel = ?", ConversationChannel.class, "day")
                .filter("stakeholderId", WITH_PERSON, "day")
                .filter("facilitatorId", "facilitator_id = ?::uuid", "day")
                .range("day", "day", "date", "day")
                .csv("id", ListedConversation::id)
                .csv("title", ListedConversation::title)
                .csv("state", ListedConversation::state)
                .csv("day", ListedConversation::day)
                .csv("plannedAt", ListedConversation::plannedAt)
                .csv("heldOn", ListedConversation::heldOn)
                .csv("minutes", ListedConversation::minutes)
                .csv("channel", ListedConversation::channel)
                .csv("facilitator", Conversations::facilitatorName)
                .csv("people", Conversations::names)
                .csv("summary", ListedConversation::summary)
                .csv("cancellationReason", ListedConversation::cancellationReason)
                .csv("createdAt", ListedConversation::createdAt)
                .csv("updatedAt", ListedConversation::updatedAt)
                .csv("version", ListedConversation::version);
    }

    private static @Nullable String facilitatorName(ListedConversation conversation) {
        Facilitator facilitator = conversation.facilitator();
        return facilitator == null ? null : facilitator.name();
    }

    private static String names(ListedConversation conversation) {
        return conversation.people().stream()
                .map(person -> person.name() == null ? "erased person" : person.name())
                .collect(Collectors.joining(";"));
    }

    /**
     * The conversation as leads and facilitators see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there
     */
    ConversationView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + ", notes from " + WHOLE + " where programme_id = ? and id = ?",
                        this::whole,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("conversation"));
    }

    /**
     * The conversation as it stays until the command ends; of its people, too, nobody is erased or merged until then.
     *
     * @param joining who may come to take part
     * @throws Problem 404 for one that is not there
     */
    Conversation held(UUID id, List<UUID> joining) {
        // as everybody who changes a person and what is kept of them: the people first, in one order
        database.list(
                "select 1 from stakeholder where programme_id = ? and (id = any(?::text[]::uuid[]) or id in"
                        + " (select stakeholder_id from conversation_stakeholder where programme_id = ? and conversation_id = ?))"
                        + " order by id for no key update",
                row -> 1,
                caller.programmeId(),
                joining.stream().map(UUID::toString).toList(),
                caller.programmeId(),
                id);
        database.list(
                "select 1 from conversation where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("conversation"));
    }

    private ListedConversation listed(ResultSet row) throws SQLException {
        return new ListedConversation(
                row.getObject("id", UUID.class),
                row.getString("title"),
                ConversationState.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                Rows.instant(row, "planned_at"),
                row.getObject("held_on", LocalDate.class),
                row.getInt("minutes"),
                ConversationChannel.valueOf(row.getString("channel")),
                facilitator(row),
                json.list(row.getString("people"), NAMES),
                row.getString("summary"),
                row.getString("cancellation_reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private ConversationView whole(ResultSet row) throws SQLException {
        return new ConversationView(
                row.getObject("id", UUID.class),
                row.getString("title"),
                ConversationState.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                Rows.instant(row, "planned_at"),
                row.getObject("held_on", LocalDate.class),
                row.getInt("minutes"),
                ConversationChannel.valueOf(row.getString("channel")),
                facilitator(row),
                json.list(row.getString("people"), PEOPLE),
                row.getString("summary"),
                row.getString("notes"),
                row.getString("cancellation_reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static @Nullable Facilitator facilitator(ResultSet row) throws SQLException {
        UUID id = row.getObject("facilitator_id", UUID.class);
        String name = row.getString("facilitator_name");
        return id == null || name == null ? null : new Facilitator(id, name);
    }
}
