package io.interlace.invitation;

import io.interlace.contact.AskPeople;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Journal;
import io.interlace.mail.Outbox;
import io.interlace.participation.Answer;
import io.interlace.stakeholder.StakeholderErased;
import io.interlace.stakeholder.StakeholderMerged;
import io.interlace.stakeholder.StakeholderOptedOut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ends invitations of people who leave, in the transaction in which they do, and moves those of a duplicate. It may be a file
 * that says so, with no programme at hand: every statement names it.
 */
@ApplicationScoped
class FollowPeople {

    /** What stands in place of words about somebody once they are erased. */
    static final String ERASED_REASON = "Erased with the person.";

    private final Reminders reminders;
    private final AskPeople askPeople;
    private final Outbox outbox;
    private final Database database;
    private final Journal journal;
    private final Clock clock;

    FollowPeople(
            Reminders reminders, AskPeople askPeople, Outbox outbox, Database database, Journal journal, Clock clock) {
        this.reminders = reminders;
        this.askPeople = askPeople;
        this.outbox = outbox;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** An invitation under way, as far as it matters here. */
    private record Open(
            UUID id,
            InvitationState state,
            @Nullable UUID mailId,
            UUID contactId,
            UUID stakeholderId,
            String purpose,
            @Nullable UUID prioritisationId) {

        static Open read(ResultSet row) throws SQLException {
            return new Open(
                    row.getObject("id", UUID.class),
                    InvitationState.valueOf(row.getString("state")),
                    row.getObject("mail_id", UUID.class),
                    row.getObject("contact_id", UUID.class),
                    row.getObject("stakeholder_id", UUID.class),
                    row.getString("purpose"),
                    row.getObject("prioritisation_id", UUID.class));
        }
    }

    void follow(@Observes StakeholderOptedOut left) {
        end(left.programmeId(), left.stakeholderId(), Answer.OPTED_OUT, "They asked not to be contacted any more.");
    }

    void follow(@Observes StakeholderErased erased) {
        end(erased.programmeId(), erased.stakeholderId(), Answer.ERASED, ERASED_REASON);
        database.update(
                "update invitation set subject = null, body = null, version = version + 1,"
                        + " reason = case when reason is not null then ? end where programme_id = ? and stakeholder_id = ?"
                        + " and (subject is not null or body is not null or reason <> ?)",
                ERASED_REASON,
                erased.programmeId(),
                erased.stakeholderId(),
                ERASED_REASON);
    }

    /** What has not reached them never does; whatever may have reached them is answered by their leaving. */
    private void end(UUID programme, UUID person, Answer answer, String why) {
        List<Open> open = open(programme, List.of(person));
        Set<UUID> withdrawn = new HashSet<>(outbox.withdraw(open.stream()
                .filter(one -> one.state() == InvitationState.SENDING)
                .map(Open::mailId)
                .toList()));
        reminders.withdraw(programme, open.stream().map(Open::id).toList());
        List<UUID> unasked = new ArrayList<>();
        for (Open one : open) {
            if (one.state() == InvitationState.SCHEDULED || withdrawn.contains(one.mailId())) {
                revoke(programme, one, why);
                unasked.add(one.contactId());
            } else {
                answer(programme, one, answer);
            }
        }
        askPeople.takeBack(programme, unasked);
    }

    /** By index invitation_of. */
    private List<Open> open(UUID programme, List<UUID> people) {
        return database.list(
                "select id, state, mail_id, contact_id, stakeholder_id, purpose, prioritisation_id from invitation where programme_id = ?"
                        + " and stakeholder_id = any(?::text[]::uuid[]) and state = any(?) order by id for update",
                Open::read,
                programme,
                people.stream().map(UUID::toString).toList(),
                InvitationState.open());
    }

    private void revoke(UUID programme, Open one, String why) {
        changed(
                programme,
                one,
                Changes.of("state", InvitationState.REVOKED),
                database.first(
                        "update invitation set state = 'REVOKED', reason = ?, remind_at = null, updated_at = ?,"
                                + " version = version + 1 where programme_id = ? and id = ? returning version",
                        row -> row.getLong(1),
                        why,
                        clock.instant(),
                        programme,
                        one.id()));
    }

    private void answer(UUID programme, Open one, Answer answer) {
        changed(
                programme,
                one,
                new Changes(
                        List.of("state", "answer"),
                        Map.of("state", InvitationState.ANSWERED.name(), "answer", answer.name())),
                database.first(
                        "update invitation set state = 'ANSWERED', answer = ?, decline_reason_code = null, answered_at = ?,"
                                + " remind_at = null, updated_at = ?, version = version + 1"
                                + " where programme_id = ? and id = ? returning version",
                        row -> row.getLong(1),
                        answer,
                        clock.instant(),
                        clock.instant(),
                        programme,
                        one.id()));
    }

    private void changed(UUID programme, Open one, Changes changes, Optional<Long> version) {
        journal.tellOf(programme, "invitation", "changed", one.id(), version.orElseThrow(), changes);
    }

    /** Nobody hears twice of the same: of what is under way for both, only what has been sent, or the kept person's, stays. */
    void follow(@Observes StakeholderMerged merged) {
        UUID programme = merged.programmeId();
        List<Open> open = open(programme, List.of(merged.keptId(), merged.duplicateId()));
        List<UUID> unasked = new ArrayList<>();
        for (Open one : open) {
            boolean again = one.state() == InvitationState.SCHEDULED
                    && open.stream().anyMatch(other -> goesBefore(other, one, merged.keptId()));
            if (again) {
                revoke(programme, one, "They are invited for the same by the entry that was merged.");
                unasked.add(one.contactId());
            }
        }
        askPeople.takeBack(programme, unasked);
        database.update(
                "update invitation set stakeholder_id = ?, version = version + 1"
                        + " where programme_id = ? and stakeholder_id = ?",
                merged.keptId(),
                programme,
                merged.duplicateId());
    }

    private static boolean goesBefore(Open other, Open one, UUID kept) {
        return !other.id().equals(one.id())
                && other.purpose().equals(one.purpose())
                && Objects.equals(other.prioritisationId(), one.prioritisationId())
                && (other.state() != InvitationState.SCHEDULED
                        || (other.stakeholderId().equals(kept)
                                && !one.stakeholderId().equals(kept)));
    }
}
