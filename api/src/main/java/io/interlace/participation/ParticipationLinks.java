package io.interlace.participation;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Address;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.identity.Secret;
import io.interlace.stakeholder.Participants;
import io.interlace.stakeholder.StakeholderMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The links by which people of the programme at hand answer without an account. */
@ApplicationScoped
public class ParticipationLinks implements PanacheRepositoryBase<ParticipationLink, UUID> {

    static final Duration LONGEST = Duration.ofDays(366);

    private final Participants participants;
    private final Database database;
    private final Address address;
    private final Journal journal;
    private final Caller caller;
    private final Event<ParticipationLinkRevoked> revoked;
    private final Clock clock;

    ParticipationLinks(
            Participants participants,
            Database database,
            Address address,
            Journal journal,
            Caller caller,
            Event<ParticipationLinkRevoked> revoked,
            Clock clock) {
        this.participants = participants;
        this.database = database;
        this.address = address;
        this.journal = journal;
        this.caller = caller;
        this.revoked = revoked;
        this.clock = clock;
    }

    /**
     * A link as it is handed out, once.
     *
     * @param url opens it; it is kept nowhere, so who loses it asks for another by {@link #renew}
     */
    public record Link(UUID id, String url) {

        @Override
        public String toString() {
            return "Link " + id;
        }
    }

    /** As {@link #issue(UUID, Purpose, UUID, Instant)}, for no round. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Link issue(UUID stakeholderId, Purpose purpose, Instant expiresAt) {
        return issue(stakeholderId, purpose, null, expiresAt);
    }

    /**
     * Makes a link for one person and one purpose.
     *
     * @param prioritisationId the round to vote in, where a ballot is asked for and somebody says which
     *
     * @throws Problem 404, 410 or 301 for somebody who is not there, 409 for somebody who opted out, 400 for a time that is
     *     past or too far away, and 503 when nobody has told where people reach the service
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Link issue(UUID stakeholderId, Purpose purpose, @Nullable UUID prioritisationId, Instant expiresAt) {
        participants.requireWilling(stakeholderId);
        requireWithinAYear(expiresAt);
        ParticipationLink link = new ParticipationLink(stakeholderId, purpose, prioritisationId, expiresAt, clock);
        persist(link);
        journal.tell("participation-link", "created", link, Changes.of("purpose", purpose));
        return opened(link);
    }

    private void requireWithinAYear(Instant expiresAt) {
        Instant now = clock.instant();
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
            throw Problem.at("/expiresAt", "is in the future, a year from now at most");
        }
    }

    /**
     * One more way into the same link, for a reminder. The ways before it go on working.
     *
     * @throws Problem 404 when there is no such link, 409 when it works no more or its person opted out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Link renew(UUID linkId) {
        ParticipationLink link = require(linkId);
        participants.requireWilling(link.stakeholderId());
        if (link.isRevoked() || link.hasExpired(clock)) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "A link that has expired or was revoked cannot be renewed.");
        }
        return opened(link);
    }

    /**
     * As {@link #renew(UUID)}, and all its ways work until then at least.
     *
     * @return the way, and until when it works
     * @throws Problem as for a link that is renewed, and 400 for a time that is past or too far away
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Term renew(UUID linkId, Instant until) {
        requireWithinAYear(until);
        ParticipationLink link = require(linkId);
        Instant before = link.expiresAt();
        Link way = renew(linkId);
        link.extend(until, clock);
        if (link.expiresAt().isAfter(before)) {
            journal.tell("participation-link", "changed", link, new Changes(List.of("expiresAt"), Map.of()));
        }
        return new Term(way, link.expiresAt());
    }

    /** A link that was renewed, and until when it works. */
    public record Term(Link link, Instant until) {}

    /** Whether a link still lets its person in. */
    public boolean works(UUID linkId) {
        ParticipationLink link = require(linkId);
        return !link.isRevoked() && !link.hasExpired(clock);
    }

    /** Lets nobody in by this link any more, whichever way they hold. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoke(UUID linkId) {
        ParticipationLink link = require(linkId);
        if (!link.isRevoked()) {
            link.revoke(clock);
            journal.tell("participation-link", "revoked", link, Changes.NONE);
            revoked.fire(new ParticipationLinkRevoked(caller.programmeId(), linkId));
        }
    }

    ParticipationLink require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("participation link"));
    }

    /** @throws Problem 404 also for a link that is somebody else's */
    ParticipationLink require(UUID id, UUID stakeholderId) {
        ParticipationLink link = require(id);
        if (!link.stakeholderId().equals(stakeholderId)) {
            throw Problem.notFound("participation link");
        }
        return link;
    }

    /** As {@link #require(UUID)}; until the command ends, others who ask for the row wait. */
    ParticipationLink locked(UUID id) {
        ParticipationLink link = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (link == null) {
            throw Problem.notFound("participation link");
        }
        return link;
    }

    private Link opened(ParticipationLink link) {
        Secret token = Secret.random();
        // the row of the link must be there for the one of the token
        flush();
        database.update(
                "insert into participation_token (programme_id, hash, link_id, created_at) values (?, ?, ?, ?)",
                caller.programmeId(),
                token.digest(),
                link.id(),
                clock.instant());
        return new Link(link.id(), address.base() + "/p#" + token.text());
    }

    /** Two entries were one person, who keeps the links of both. */
    void follow(@Observes StakeholderMerged merged) {
        database.update(
                "update participation_link set stakeholder_id = ?, version = version + 1, updated_at = ?"
                        + " where programme_id = ? and stakeholder_id = ?",
                merged.keptId(),
                clock.instant(),
                merged.programmeId(),
                merged.duplicateId());
    }
}
