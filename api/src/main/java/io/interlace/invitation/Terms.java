package io.interlace.invitation;

import io.interlace.contact.AskPeople;
import io.interlace.contact.ContactPurpose;
import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.participation.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people are invited for, and on which terms. */
record Terms(
        UUID templateId,
        Purpose purpose,
        @Nullable UUID prioritisationId,
        int minutes,
        int daysToAnswer,
        @Nullable Integer reminderAfterDays,
        Instant sendAt) {

    private static final Duration LATE = Duration.ofMinutes(5);
    private static final Duration FURTHEST = Duration.ofDays(365);

    /**
     * A template's, with what was said otherwise.
     *
     * @throws Problem 400 for a time that is past or too far away
     */
    static Terms of(
            InvitationTemplate template,
            @Nullable UUID prioritisationId,
            @Nullable Integer minutes,
            @Nullable Instant sendAt,
            Clock clock) {
        Instant now = clock.instant();
        if (sendAt != null && (sendAt.isBefore(now.minus(LATE)) || sendAt.isAfter(now.plus(FURTHEST)))) {
            throw Problem.at("/sendAt", "is not in the past, and within a year");
        }
        NewInvitationTemplate draft = template.draft();
        return new Terms(
                template.id(),
                draft.purpose(),
                prioritisationId,
                minutes == null ? draft.minutes() : minutes,
                draft.daysToAnswer(),
                draft.reminderAfterDays(),
                sendAt == null ? now : sendAt);
    }

    /** What the log is told of an invitation on these terms. */
    Changes scheduled() {
        return new Changes(
                List.of("purpose", "state"),
                Map.of("purpose", purpose.name(), "state", InvitationState.SCHEDULED.name()));
    }

    AskPeople.Ask ask(AskPeople askPeople) {
        return new AskPeople.Ask(ContactPurpose.valueOf(purpose.name()), minutes, askPeople.day(sendAt));
    }
}
