package io.interlace.retrospective;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.mail.NewMail;
import io.interlace.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends what came of a retrospective to those who took part. It asks for nobody's time. Everybody gets the same, with small
 * numbers hidden, and without who wrote what.
 */
@ApplicationScoped
class SendSummary {

    private record Person(UUID id, @Nullable String email, boolean optedOut) {}

    private final Retrospectives retrospectives;
    private final ReadSummary readSummary;
    private final Outbox outbox;
    private final Database database;
    private final Journal journal;
    private final Caller caller;

    SendSummary(
            Retrospectives retrospectives,
            ReadSummary readSummary,
            Outbox outbox,
            Database database,
            Journal journal,
            Caller caller) {
        this.retrospectives = retrospectives;
        this.readSummary = readSummary;
        this.outbox = outbox;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
    }

    SummaryMailsView toAll(UUID retrospectiveId) {
        List<Person> people = people(retrospectiveId);
        Retrospective retrospective = retrospectives.shared(retrospectiveId);
        SummaryView summary = readSummary.of(retrospectiveId, true);
        String subject = SummaryText.subject(summary);
        String body = SummaryText.of(summary);
        Set<String> addresses = new HashSet<>();
        List<NewMail> mails = people.stream()
                .filter(person -> !person.optedOut()
                        && person.email() != null
                        && addresses.add(person.email().toLowerCase(Locale.ROOT)))
                .map(person -> new NewMail(caller.programmeId(), person.id(), person.email(), subject, body))
                .toList();
        outbox.queueAll(mails);
        journal.tell("retrospective", "summarised", retrospective, Changes.NONE);
        return new SummaryMailsView(
                mails.size(),
                (int) people.stream()
                        .filter(person -> !person.optedOut() && person.email() == null)
                        .count(),
                (int) people.stream().filter(Person::optedOut).count());
    }

    /** Whoever leaves or is erased at this moment is waited for. As everybody who changes people: they first. */
    private List<Person> people(UUID retrospectiveId) {
        return database.list(
                "select p.id, p.email, p.status = 'OPTED_OUT' from retrospective_seat s join stakeholder p"
                        + " on (p.programme_id, p.id) = (s.programme_id, s.stakeholder_id)"
                        + " where s.programme_id = ? and s.retrospective_id = ? and p.erased_at is null"
                        + " order by p.id for share of p",
                row -> new Person(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)),
                caller.programmeId(),
                retrospectiveId);
    }
}
