package io.interlace.prioritisation;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.participation.Purpose;
import io.interlace.participation.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells who votes, and in which round. */
@ApplicationScoped
class Voters {

    private final Database database;
    private final Caller caller;
    private final Visit visit;

    Voters(Database database, Caller caller, Visit visit) {
        this.database = database;
        this.caller = caller;
        this.visit = visit;
    }

    /** The member who is signed in; whoever has an account is known by their address (index stakeholder_email). */
    Voter member() {
        UUID account = caller.accountId();
        UUID person = database.first(
                        "select s.id from account a join stakeholder s on s.programme_id = ? and s.email = a.email"
                                + " where a.id = ? and s.erased_at is null order by s.id limit 1",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        account)
                .orElse(null);
        return new Voter(person, account, account, true);
    }

    /** Whoever came by a link. */
    Voter byLink() {
        Visit.Opened link = visit.link();
        UUID account = database.first(
                        "select a.id from stakeholder s join account a on a.email = s.email"
                                + " where s.programme_id = ? and s.id = ?",
                        row -> row.getObject(1, UUID.class),
                        link.programmeId(),
                        link.stakeholderId())
                .orElse(null);
        return new Voter(link.stakeholderId(), account, link.linkId(), false);
    }

    /**
     * The round that the link is for: the one that was named, or, where none was, that which is open and closes first, or else
     * was open last.
     *
     * @throws Problem 404 for a link that asks for no ballot, and where there is no round
     */
    UUID roundOfLink() {
        Visit.Opened link = visit.link();
        if (link.purpose() != Purpose.BALLOT) {
            throw Problem.notFound("ballot");
        }
        @Nullable UUID named = link.prioritisationId();
        return named != null
                ? named
                : database.first(
                                "select id from prioritisation where programme_id = ? and state in ('OPEN', 'CLOSED')"
                                        + " order by state = 'CLOSED', case when state = 'OPEN' then closes_on end nulls last,"
                                        + " closed_at desc, id limit 1",
                                row -> row.getObject(1, UUID.class),
                                link.programmeId())
                        .orElseThrow(() -> Problem.notFound("ballot"));
    }

    /** @throws Problem 403 where only invited people vote */
    void mayVoteAsMember(Prioritisation round) {
        if (!round.membersVote()) {
            throw new Problem(
                    ProblemType.FORBIDDEN,
                    "In this round only those vote who were invited, each by a link of their own.");
        }
    }
}
