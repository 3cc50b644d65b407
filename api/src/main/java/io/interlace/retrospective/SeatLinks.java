package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Secret;
import io.interlace.mail.NewMail;
import io.interlace.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The links by which people come to boards without an account. What opens them is in one mail each, and kept as a digest. */
@ApplicationScoped
class SeatLinks {

    /** Once the team has met, or it is closed. */
    private static final Duration AFTERWARDS = Duration.ofDays(28);

    private static final String OPENED = """
            select l.programme_id, l.id, s.id as seat_id, s.retrospective_id, p.id as person_id, p.status = 'OPTED_OUT' as left_out,
                r.anonymity = 'ANONYMOUS' as anonymous, case r.anonymity when 'NAMED' then s.id::text else l.author end as author, g.status = 'ARCHIVED' as archived, g.name as programme_name,
                r.title, coalesce(r.closed_at, greatest(r.starts_at, l.created_at)) as over_at,
                l.revoked_at is not null or p.erased_at is not null or (s.hand is not null and l.author is distinct from s.hand)
                    as revoked
            from retrospective_link l join retrospective_seat s on (s.programme_id, s.id) = (l.programme_id, l.seat_id)
            join retrospective r on (r.programme_id, r.id) = (s.programme_id, s.retrospective_id)
            join stakeholder p on (p.programme_id, p.id) = (s.programme_id, s.stakeholder_id)
            join programme g on g.id = l.programme_id""";

    private static final Listing.Row<Opened> ROW = SeatLinks::read;

    private final Outbox outbox;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    SeatLinks(Outbox outbox, Database database, Caller caller, Clock clock) {
        this.outbox = outbox;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What a link opens.
     *
     * @param leftOut whether the person asked not to be contacted any more
     * @param revoked whether it lets nobody in any more; also one to an address to which the seat does not belong
     * @param author by what the board knows whoever holds it; null once nobody can tell any more
     * @param overAt when the team has met, or when it was closed
     */
    record Opened(
            UUID programmeId,
            UUID id,
            UUID seatId,
            UUID retrospectiveId,
            UUID personId,
            boolean leftOut,
            boolean revoked,
            boolean anonymous,
            @Nullable String author,
            boolean archived,
            String programmeName,
            String title,
            Instant overAt) {

        /** Why it lets nobody in. */
        Optional<Problem> problem(Instant now) {
            if (revoked || leftOut) {
                return Optional.of(new Problem(ProblemType.LINK_REVOKED, ProblemType.LINK_REVOKED.explanation()));
            }
            return now.isBefore(overAt.plus(AFTERWARDS))
                    ? Optional.empty()
                    : Optional.of(new Problem(ProblemType.LINK_EXPIRED, ProblemType.LINK_EXPIRED.explanation()));
        }

        @Override
        public String toString() {
            return "Opened " + id;
        }
    }

    private static Opened read(ResultSet row) throws SQLException {
        return new Opened(
                row.getObject("programme_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("seat_id", UUID.class),
                row.getObject("retrospective_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getBoolean("left_out"),
                row.getBoolean("revoked"),
                row.getBoolean("anonymous"),
                row.getString("author"),
                row.getBoolean("archived"),
                row.getString("programme_name"),
                row.getString("title"),
                row.getObject("over_at", OffsetDateTime.class).toInstant());
    }

    /** By index retrospective_link_hash. */
    Optional<Opened> bySecret(Secret secret) {
        return database.first(OPENED + " where l.hash = ?", ROW, (Object) secret.digest());
    }

    /** By index retrospective_pass_hash. */
    Optional<Opened> byPass(Secret pass, Instant now) {
        return database.first(
                OPENED + " join retrospective_pass t on (t.programme_id, t.link_id) = (l.programme_id, l.id)"
                        + " where t.hash = ? and t.expires_at > ?",
                ROW,
                pass.digest(),
                now);
    }

    /** A link that is about to go to somebody. */
    record Going(
            UUID id, UUID seatId, Secret secret, @Nullable String author) {

        @Override
        public String toString() {
            return "Going " + id;
        }
    }

    /** A new link to a seat. */
    Going next(UUID seatId, @Nullable String author) {
        return new Going(Ids.next(clock), seatId, Secret.random(), author);
    }

    /** A link, and the mail in which it goes. */
    record Letter(Going link, NewMail mail) {}

    /** Sends links, each in its mail. */
    void send(List<Letter> letters, boolean reminds) {
        List<Going> links = letters.stream().map(Letter::link).toList();
        List<UUID> mails = outbox.queueAll(letters.stream().map(Letter::mail).toList());
        boolean kept = outbox.keeps();
        Instant now = clock.instant();
        database.update(
                "insert into retrospective_link (programme_id, id, seat_id, hash, author, mail_id, state, reminds, created_at,"
                        + " sent_at) select ?::uuid, l.id::uuid, l.seat::uuid, decode(l.hash, 'hex'), l.author, l.mail::uuid, ?,"
                        + " ?::boolean, ?::timestamptz, ?::timestamptz"
                        + " from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) l (id, seat, hash, author, mail)",
                caller.programmeId(),
                kept ? "SENT" : "SENDING",
                reminds,
                now,
                kept ? now : null,
                links.stream().map(link -> link.id().toString()).toList(),
                links.stream().map(link -> link.seatId().toString()).toList(),
                links.stream()
                        .map(link -> HexFormat.of().formatHex(link.secret().digest()))
                        .toList(),
                links.stream().map(Going::author).toList(),
                mails.stream().map(UUID::toString).toList());
    }

    /** From now on no link that went to somebody opens their seat. */
    int revoke(UUID seatId) {
        return database.update(
                "update retrospective_link set revoked_at = ? where programme_id = ? and seat_id = ? and revoked_at is null",
                clock.instant(),
                caller.programmeId(),
                seatId);
    }

    /** Mails with links to these seats that have not left. */
    List<UUID> waiting(UUID programmeId, List<UUID> seats) {
        return database.list(
                "select mail_id from retrospective_link where programme_id = ? and seat_id = any(?::text[]::uuid[])"
                        + " and state = 'SENDING' and mail_id is not null",
                row -> row.getObject(1, UUID.class),
                programmeId,
                seats.stream().map(UUID::toString).toList());
    }
}
