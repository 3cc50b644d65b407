package io.interlace.invitation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.participation.Purpose;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rounds of the programme at hand, and the invitations made in them. */
@ApplicationScoped
class InvitationRounds implements PanacheRepositoryBase<InvitationRound, UUID> {

    /** Rounds with how far their invitations have come, 5,000 of each at most (index invitation_round_state). */
    private static final String WITH_STATES = """
            (select r.*, t.name as template_name, m.name as member_name,
                (select json_object_agg(state, number) from
                    (select i.state, count(*) as number from invitation i
                    where (i.programme_id, i.round_id) = (r.programme_id, r.id) group by i.state) counted) as states
            from %s r
            left join invitation_template t on (t.programme_id, t.id) = (r.programme_id, r.template_id)
            left join member m on (m.programme_id, m.account_id) = (r.programme_id, r.made_by)) invitation_round""";

    private static final String COLUMNS = """
            id, name, template_id, template_name, purpose, prioritisation_id, minutes, subject, body, wave, send_at, invited, states, left_out,
            member_name, created_at, version""";

    private static final int AT_ONCE = 1_000;

    private static final TypeReference<EnumMap<InvitationState, Integer>> STATES = new TypeReference<>() {};
    private static final TypeReference<EnumMap<LeftOutReason, Integer>> REASONS = new TypeReference<>() {};

    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final JsonColumns json;
    private final Clock clock;

    InvitationRounds(Database database, Journal journal, Caller caller, JsonColumns json, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    Listing<RoundView> listing() {
        return Listing.of("invitation_round", COLUMNS, this::read)
                .joined(WITH_STATES)
                .newestFirst("createdAt", "created_at", "timestamptz");
    }

    RoundView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_STATES.formatted("invitation_round")
                                + " where programme_id = ? and id = ?",
                        this::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("invitation round"));
    }

    InvitationRound add(InvitationRound round) {
        persist(round);
        journal.tell("invitation-round", "created", round, Changes.NONE);
        return round;
    }

    /**
     * Schedules an invitation for each of these people: a few statements for a thousand of them.
     *
     * @param contacts people, and for each the ask in the ledger
     */
    void invite(InvitationRound round, Terms terms, Map<UUID, UUID> contacts) {
        List<UUID> people = new ArrayList<>(contacts.keySet());
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<UUID> some = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            invite(round, terms, some, some.stream().map(contacts::get).toList());
        }
    }

    private void invite(InvitationRound round, Terms terms, List<UUID> people, List<UUID> contacts) {
        List<UUID> ids = people.stream().map(person -> Ids.next(clock)).toList();
        Instant now = clock.instant();
        database.update(
                """
                insert into invitation (programme_id, id, stakeholder_id, contact_id, template_id, round_id, purpose, prioritisation_id, minutes,
                    days_to_answer, reminder_after_days, state, send_at, invited_by, created_at, updated_at, version)
                select ?::uuid, i.id::uuid, i.person::uuid, i.contact::uuid, ?::uuid, ?::uuid, ?, ?::uuid, ?, ?, ?::integer, ?,
                    ?::timestamptz, ?::uuid, ?::timestamptz, ?::timestamptz, 0
                from unnest(?::text[], ?::text[], ?::text[]) as i (id, person, contact)""",
                caller.programmeId(),
                terms.templateId(),
                round.id(),
                terms.purpose(),
                terms.prioritisationId(),
                terms.minutes(),
                terms.daysToAnswer(),
                terms.reminderAfterDays(),
                InvitationState.SCHEDULED,
                terms.sendAt(),
                round.madeBy(),
                now,
                now,
                texts(ids),
                texts(people),
                texts(contacts));
        journal.tellOfNew("invitation", ids, terms.scheduled());
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private RoundView read(ResultSet row) throws SQLException {
        Integer wave = row.getObject("wave", Integer.class);
        return new RoundView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("template_id", UUID.class),
                row.getString("template_name"),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("prioritisation_id", UUID.class),
                row.getInt("minutes"),
                new InvitationMessage(row.getString("subject"), row.getString("body")),
                wave,
                row.getObject("send_at", OffsetDateTime.class).toInstant(),
                row.getInt("invited"),
                counts(row.getString("states"), STATES, RoundView.Standing::new),
                counts(row.getString("left_out"), REASONS, RoundView.Omission::new),
                row.getString("member_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    /** One of several counts. */
    @FunctionalInterface
    private interface Count<K, C> {
        C of(K what, int count);
    }

    private <K extends Enum<K>, C> List<C> counts(
            @Nullable String text, TypeReference<EnumMap<K, Integer>> type, Count<K, C> count) {
        return text == null
                ? List.of()
                : json.read(text, type).entrySet().stream()
                        .map(entry -> count.of(entry.getKey(), entry.getValue()))
                        .toList();
    }
}
