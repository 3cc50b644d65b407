package io.interlace.mail;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mail waits for {@link SendMail}. In a demonstration it stays here, to be read. */
@ApplicationScoped
public class Outbox {

    private final Database database;
    private final Clock clock;
    private final boolean demonstration;
    private final String domain;

    Outbox(
            Database database,
            Clock clock,
            @ConfigProperty(name = "interlace.demonstration") boolean demonstration,
            @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.database = database;
        this.clock = clock;
        this.demonstration = demonstration;
        this.domain = domainOf(from);
    }

    /** Takes a mail that stands or falls with the transaction of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(NewMail mail) {
        UUID id = Ids.next(clock);
        Instant now = clock.instant();
        database.update(
                "insert into mail (id, programme_id, recipient, subject, body, message_id, state, created_at,"
                        + " not_before) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                mail.programmeId(),
                mail.recipient(),
                mail.subject(),
                mail.body(),
                "<" + id + "@" + domain + ">",
                demonstration ? MailState.KEPT : MailState.QUEUED,
                now,
                now);
    }

    /** What a demonstration kept, newest first (index mail_kept). */
    public List<DemonstrationMail> kept(int limit) {
        return database.list(
                "select " + DemonstrationMail.COLUMNS
                        + " from mail where state = 'KEPT' order by created_at desc, id desc limit ?",
                DemonstrationMail::read,
                limit);
    }

    static String domainOf(String from) {
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
    }
}
