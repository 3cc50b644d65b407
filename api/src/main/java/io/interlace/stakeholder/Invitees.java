package io.interlace.stakeholder;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People as those who ask them for something see them. */
@ApplicationScoped
public class Invitees {

    private final Stakeholders stakeholders;
    private final KeptOut keptOut;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Invitees(
            Stakeholders stakeholders,
            KeptOut keptOut,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.keptOut = keptOut;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Somebody who may be asked for something.
     *
     * @param declinedAt when they said no, while that is what they said last
     */
    public record Invitee(
            UUID id,
            String name,
            @Nullable String email,
            StakeholderStatus status,
            @Nullable Instant declinedAt,
            boolean erased) {

        /** Where mail to them may go; null where none may. */
        public @Nullable String mailTo() {
            return erased || status == StakeholderStatus.OPTED_OUT ? null : email;
        }

        private static Invitee read(ResultSet row) throws SQLException {
            return new Invitee(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("email"),
                    StakeholderStatus.valueOf(row.getString("status")),
                    Rows.instant(row, "declined_at"),
                    row.getObject("erased_at") != null);
        }

        /** Whoever asked to be left out is meant wherever their address stands, also at another entry of the same person. */
        private Invitee leftOut() {
            return new Invitee(id, name, email, StakeholderStatus.OPTED_OUT, declinedAt, erased);
        }
    }

    /**
     * Somebody who is there.
     *
     * @throws Problem 404, 410 or 301 for somebody who is not
     */
    public Invitee require(UUID id) {
        UUID present = stakeholders.require(id).id();
        return Objects.requireNonNull(of(List.of(present)).get(present));
    }

    /** Those of these people whom the programme knows, the erased among them, in the order given: two queries for all of them. */
    public Map<UUID, Invitee> of(Collection<UUID> people) {
        List<Invitee> found = database.list(
                "select s.id, s.name, s.email, s.status, s.declined_at, s.erased_at"
                        + " from unnest(?::text[]) with ordinality as asked (id, position)"
                        + " join stakeholder s on s.programme_id = ? and s.id = asked.id::uuid"
                        + " order by asked.position",
                Invitee::read,
                people.stream().map(UUID::toString).toList(),
                caller.programmeId());
        Set<String> leftOut = keptOut.among(
                caller.programmeId(),
                found.stream().map(Invitee::email).filter(Objects::nonNull).toList());
        Map<UUID, Invitee> known = new LinkedHashMap<>();
        for (Invitee invitee : found) {
            boolean out = invitee.email() != null && leftOut.contains(invitee.email());
            known.put(invitee.id(), out ? invitee.leftOut() : invitee);
        }
        return known;
    }

    /**
     * People whom nobody has asked yet, and whom somebody engaged of this wave referred: who is IDENTIFIED, and to whom such
     * a referral is PROPOSED. Who can be written to and was referred first comes first (indexes stakeholder_wave and referral_from).
     */
    public List<UUID> referredByWave(int wave) {
        return database.list(
                "select p.id from stakeholder f join referral r on r.programme_id = f.programme_id and r.from_id = f.id"
                        + " join stakeholder p on (p.programme_id, p.id) = (r.programme_id, r.to_id)"
                        + " where f.programme_id = ? and f.wave = ? and f.erased_at is null and r.status = 'PROPOSED'"
                        + " and p.status = 'IDENTIFIED' and p.erased_at is null"
                        + " group by p.id, p.email order by (p.email is null), min(r.referred_at), p.id",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                wave);
    }

    /** Somebody who was only identified so far has been invited: a mail that asks them to take part has left. */
    public void invited(UUID id) {
        Stakeholder person = stakeholders.require(id);
        if (person.status() == StakeholderStatus.IDENTIFIED) {
            person.become(StakeholderStatus.INVITED, null, clock);
            journal.tell("stakeholder", "changed", person, Changes.of("status", StakeholderStatus.INVITED));
        }
    }

    /**
     * What had been sent to somebody came back. Who is INVITED by nothing else is only identified again.
     *
     * @param sent when the first of what came back had been sent: who was INVITED before that was so by other means
     */
    public void notInvitedAfterAll(UUID id, Instant sent) {
        Stakeholder person = stakeholders.require(id);
        if (person.wasInvitedSince(sent)) {
            person.notInvitedAfterAll(clock);
            journal.tell("stakeholder", "changed", person, Changes.of("status", StakeholderStatus.IDENTIFIED));
        }
    }

    /** Waits for whoever changes this person, and keeps others from it until the command ends: whether anybody is there. */
    public boolean lock(UUID id) {
        return !database.list(
                        "select id from stakeholder where programme_id = ? and id = ? for no key update",
                        row -> 1,
                        caller.programmeId(),
                        id)
                .isEmpty();
    }

    /** As {@link #lock(UUID)}, many in one order, so that none wait in a ring. */
    public void lock(Collection<UUID> people) {
        database.list(
                "select 1 from stakeholder where programme_id = ? and id = any(?::text[]::uuid[]) order by id for no key update",
                row -> 1,
                caller.programmeId(),
                people.stream().map(UUID::toString).toList());
    }

    /**
     * As {@link #lock(UUID)}, of whom is left where two entries became one, also while this waited.
     *
     * @return who that is; the id as given where nobody is
     */
    public UUID lockPresent(UUID id) {
        return lock(id)
                ? id
                : stakeholders.mergedInto(id).map(this::lockPresent).orElse(id);
    }
}
