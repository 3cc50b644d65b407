package io.interlace.mail;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where mail waits for {@link SendMail}. In a demonstration it stays here, to be read. */
@ApplicationScoped
public class Outbox {

    private final Database database;
    private final Clock clock;
    private final boolean demonstration;
    private final String domain;
    private final Event<MailForgotten> forgotten;

    Outbox(
            Database database,
            Clock clock,
            Event<MailForgotten> forgotten,
            @ConfigProperty(name = "interlace.demonstration") boolean demonstration,
            @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.database = database;
        this.clock = clock;
        this.forgotten = forgotten;
        this.demonstration = demonstration;
        this.domain = domainOf(from);
    }

    /**
     * Takes a mail that stands or falls with the transaction of the caller.
     *
     * @return its id, by which {@link MailEnded} tells what became of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID queue(NewMail mail) {
        return queueAll(List.of(mail)).get(0);
    }

    /**
     * Takes many mails in one statement.
     *
     * @return their ids, in their order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> queueAll(List<NewMail> mails) {
        List<UUID> ids = mails.stream().map(mail -> Ids.next(clock)).toList();
        Instant now = clock.instant();
        database.update(
                """
                insert into mail (id, programme_id, person_id, recipient, subject, body, message_id, state, created_at, not_before)
                select m.id::uuid, m.programme::uuid, m.person::uuid, m.recipient, m.subject, m.body, '<' || m.id || '@' || ? || '>',
                    ?, ?::timestamptz, ?::timestamptz
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as m (id, programme, person, recipient, subject, body)""",
                domain,
                demonstration ? MailState.KEPT : MailState.QUEUED,
                now,
                now,
                ids.stream().map(UUID::toString).toList(),
                texts(mails, NewMail::programmeId),
                texts(mails, NewMail::personId),
                texts(mails, NewMail::recipient),
                texts(mails, NewMail::subject),
                texts(mails, NewMail::body));
        return ids;
    }

    private static List<@Nullable String> texts(List<NewMail> mails, Function<NewMail, @Nullable Object> of) {
        List<@Nullable String> texts = new ArrayList<>();
        for (NewMail mail : mails) {
            Object value = of.apply(mail);
            texts.add(value == null ? null : value.toString());
        }
        return texts;
    }

    /** Whether mail stays here instead of leaving: then nothing more becomes of it. */
    public boolean keeps() {
        return demonstration;
    }

    /**
     * Takes mails back that nobody has begun to send; the others are under way or over.
     *
     * @return those that nobody gets now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> withdraw(Collection<UUID> mails) {
        return database.list(
                "delete from mail where id = any(?::text[]::uuid[]) and state = 'QUEUED' returning id",
                row -> row.getObject(1, UUID.class),
                mails.stream().map(UUID::toString).toList());
    }

    /** Forgets every mail to this person, whatever became of it and wherever it went (index mail_person). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID programmeId, UUID personId) {
        database.list(
                        "delete from mail where programme_id = ? and person_id = ?"
                                + " returning case when state in ('QUEUED', 'SENDING') then id end",
                        row -> Optional.ofNullable(row.getObject(1, UUID.class)),
                        programmeId,
                        personId)
                .forEach(mail -> mail.ifPresent(id -> forgotten.fire(new MailForgotten(id))));
    }

    /** Two people were one: what was written to the one is forgotten with the other (index mail_person). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(UUID programmeId, UUID fromPersonId, UUID toPersonId) {
        database.update(
                "update mail set person_id = ? where programme_id = ? and person_id = ?",
                toPersonId,
                programmeId,
                fromPersonId);
    }

    /** The mail with this Message-ID, if it is still known (index mail_message_id_key). */
    public Optional<UUID> withMessageId(String messageId) {
        return database.first(
                "select id from mail where message_id = ?", row -> row.getObject(1, UUID.class), messageId);
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
