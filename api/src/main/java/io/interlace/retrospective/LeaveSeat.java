package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.ForgetAnswers;
import io.interlace.mail.MailEnded;
import io.interlace.mail.MailForgotten;
import io.interlace.mail.Outbox;
import io.interlace.stakeholder.Participants;
import io.interlace.stakeholder.StakeholderErased;
import io.interlace.stakeholder.StakeholderOptedOut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends what is sent to people at boards, as they wish or with them; and notes what became of it. */
@ApplicationScoped
class LeaveSeat {

    private static final int LONGEST_REASON = 1_000;

    private static final String OF_PERSON =
            "(select id from retrospective_seat where programme_id = ? and stakeholder_id = ?)";

    private final Participants participants;
    private final Outbox outbox;
    private final ForgetAnswers forgetAnswers;
    private final Database database;
    private final Clock clock;

    LeaveSeat(Participants participants, Outbox outbox, ForgetAnswers forgetAnswers, Database database, Clock clock) {
        this.participants = participants;
        this.outbox = outbox;
        this.forgetAnswers = forgetAnswers;
        this.database = database;
        this.clock = clock;
    }

    /** They keep their seat, and are reminded of it no more. */
    void silence(SeatLinks.Opened link) {
        database.update(
                "update retrospective_seat set silent = true where programme_id = ? and id = ?",
                link.programmeId(),
                link.seatId());
    }

    /** Who was erased meanwhile hears nothing as it is. */
    void optOut(SeatLinks.Opened link) {
        if (!link.leftOut()) {
            participants.optOut(link.personId());
        }
    }

    void follow(@Observes StakeholderOptedOut left) {
        withdraw(left.programmeId(), left.stakeholderId());
    }

    /** Their seat stays, with nobody's name; no mail opens it any more, and what was answered to them is forgotten. */
    void follow(@Observes StakeholderErased erased) {
        answeredAs(erased).forEach(forgetAnswers::to);
        withdraw(erased.programmeId(), erased.stakeholderId());
        database.update(
                "delete from retrospective_link where programme_id = ? and seat_id in " + OF_PERSON,
                erased.programmeId(),
                erased.programmeId(),
                erased.stakeholderId());
    }

    /** By what answers to whoever came by their links are kept: by the link, or by what an anonymous board knows them. */
    private List<UUID> answeredAs(StakeholderErased erased) {
        return database.list(
                "select id, author from retrospective_link where programme_id = ? and seat_id in " + OF_PERSON,
                row -> {
                    String author = row.getString(2);
                    return author == null ? row.getObject(1, UUID.class) : Authors.asCaller(author);
                },
                erased.programmeId(),
                erased.programmeId(),
                erased.stakeholderId());
    }

    /** What has not left never does. */
    private void withdraw(UUID programmeId, UUID person) {
        outbox.withdraw(database.list(
                        "select mail_id from retrospective_link where programme_id = ? and state = 'SENDING'"
                                + " and mail_id is not null and seat_id in " + OF_PERSON,
                        row -> row.getObject(1, UUID.class),
                        programmeId,
                        programmeId,
                        person))
                .forEach(this::forget);
    }

    /** By index retrospective_link_mail. */
    void follow(@Observes MailEnded ended) {
        database.update(
                "update retrospective_link set state = ?, reason = ?, sent_at = ? where mail_id = ? and state = 'SENDING'",
                switch (ended.outcome()) {
                    case SENT -> "SENT";
                    case REFUSED -> "REFUSED";
                    case UNKNOWN -> "UNKNOWN";
                },
                shortened(ended.problem()),
                ended.outcome() == MailEnded.Outcome.SENT ? clock.instant() : null,
                ended.mailId());
    }

    void follow(@Observes MailForgotten forgotten) {
        forget(forgotten.mailId());
    }

    private void forget(UUID mail) {
        database.update("delete from retrospective_link where mail_id = ? and state = 'SENDING'", mail);
    }

    private static @Nullable String shortened(@Nullable String problem) {
        return problem == null || problem.length() <= LONGEST_REASON ? problem : problem.substring(0, LONGEST_REASON);
    }
}
