package io.interlace.retrospective;

import io.interlace.actionitem.WriteActionItems;
import io.interlace.event.Changes;
import io.interlace.http.ForgetAnswers;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.principle.GuidingPrinciples;
import io.interlace.principle.RatingSource;
import io.interlace.principle.Ratings;
import io.interlace.project.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans retrospectives, changes them, and takes everybody from one phase to the next. */
@ApplicationScoped
class WriteRetrospectives {

    private static final String KIND = "retrospective";

    private final Retrospectives retrospectives;
    private final Boards boards;
    private final Seats seats;
    private final Notes notes;
    private final Clusters clusters;
    private final Votes votes;
    private final Authors authors;
    private final SeatHands seatHands;
    private final FreeSeats freeSeats;
    private final GuidingPrinciples principles;
    private final Ratings ratings;
    private final WriteActionItems writeActionItems;
    private final ProjectAccess projects;
    private final ForgetAnswers forgetAnswers;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteRetrospectives(
            Retrospectives retrospectives,
            Boards boards,
            Seats seats,
            Notes notes,
            Clusters clusters,
            Votes votes,
            Authors authors,
            SeatHands seatHands,
            FreeSeats freeSeats,
            GuidingPrinciples principles,
            Ratings ratings,
            WriteActionItems writeActionItems,
            ProjectAccess projects,
            ForgetAnswers forgetAnswers,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.boards = boards;
        this.seats = seats;
        this.notes = notes;
        this.clusters = clusters;
        this.votes = votes;
        this.authors = authors;
        this.seatHands = seatHands;
        this.freeSeats = freeSeats;
        this.principles = principles;
        this.ratings = ratings;
        this.writeActionItems = writeActionItems;
        this.projects = projects;
        this.forgetAnswers = forgetAnswers;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    UUID plan(NewRetrospective wanted) {
        projects.mayTakeMore(wanted.projectId(), "/projectId");
        RetrospectiveDraft draft = wanted.draft().checked();
        principles.check(List.of(), draft.principles());
        Retrospective retrospective = new Retrospective(wanted.projectId(), wanted.anonymity(), draft, clock);
        retrospectives.persistAndFlush(retrospective);
        if (wanted.anonymity() == Anonymity.ANONYMOUS) {
            authors.begin(caller.programmeId(), retrospective.id());
        }
        principles.choose(RatingSource.RETROSPECTIVE, retrospective.id(), draft.principles());
        seats.seatTeam(retrospective.id());
        journal.tell(KIND, "created", retrospective, Changes.of(wanted));
        return retrospective.id();
    }

    void revise(Retrospective retrospective, RetrospectiveDraft before, RetrospectiveDraft after) {
        after.checked();
        if (!before.columns().equals(after.columns())) {
            retrospective.mayAskOther(notes.areAt(retrospective.id()));
        }
        retrospective.revise(after, clock);
        if (!before.principles().equals(after.principles())) {
            retrospective.mayChoose(ratings.raters(retrospective.id()) > 0);
            principles.check(before.principles(), after.principles());
            principles.choose(RatingSource.RETROSPECTIVE, retrospective.id(), after.principles());
        }
        journal.tell(KIND, "changed", retrospective, Changes.between(before, after));
        boards.next(retrospective.id());
    }

    /** @throws Problem 409 for one that has begun */
    void remove(Retrospective retrospective) {
        if (retrospective.phase() != Phase.PREPARE
                || notes.areAt(retrospective.id())
                || ratings.raters(retrospective.id()) > 0) {
            throw new Problem(
                    ProblemType.CONFLICT, "The retrospective has begun, and what people wrote is not thrown away.");
        }
        freeSeats.all(retrospective.id());
        retrospectives.delete(retrospective);
        journal.tell(KIND, "deleted", retrospective, Changes.NONE);
    }

    /** @throws Problem 409 where somebody has moved it since, or for a step that is not possible */
    void move(UUID id, NewPhase phase) {
        Retrospective retrospective = retrospectives.held(id);
        if (retrospective.phase() != phase.from()) {
            throw new Problem(
                            ProblemType.CONFLICT,
                            "Somebody has moved the retrospective: it is in " + retrospective.phase() + ".")
                    .with("phase", retrospective.phase());
        }
        if (phase.to() == Phase.CLOSED) {
            writeActionItems.review(id);
        }
        retrospective.become(phase.to(), clock);
        journal.tell(KIND, "changed", retrospective, Changes.of("phase", phase.to()));
        long sequence = boards.next(id);
        seats.nobodyIsReady(id);
        if (phase.to() == Phase.REFLECT) {
            seatHands.bind(id);
            principles.test(RatingSource.RETROSPECTIVE, id);
        }
        if (phase.to().showsNotes()) {
            notes.show(id, sequence);
        }
        if (phase.to().hasGrouped()) {
            clusters.addForLoneNotes(id, sequence);
        }
        if (phase.to().showsVotes() != phase.from().showsVotes()) {
            if (phase.to().showsVotes()) {
                clusters.showVotes(id, sequence);
            } else {
                clusters.hideVotes(id, sequence);
            }
        }
        if (phase.to() == Phase.CLOSED) {
            close(retrospective);
        }
    }

    /** What was answered to somebody at an anonymous board is forgotten with what they are known by. */
    private void close(Retrospective retrospective) {
        if (retrospective.anonymity() == Anonymity.NAMED) {
            return;
        }
        forgetAnswers.below("/api/v1/programmes/" + caller.programmeId() + "/retrospectives/" + retrospective.id());
        votes.forget(retrospective.id());
        notes.forgetAuthors(retrospective.id());
        ratings.scatter(retrospective.id());
        authors.end(caller.programmeId(), retrospective.id());
    }

    void steer(UUID id, NewDiscussion discussion) {
        Retrospective retrospective = retrospectives.held(id);
        UUID clusterId = discussion.clusterId();
        if (clusterId != null) {
            clusters.require(id, clusterId);
        }
        retrospective.discuss(clusterId, clock);
        Integer seconds = discussion.seconds();
        retrospective.time(seconds == null ? null : clock.instant().plusSeconds(seconds), clock);
        journal.tell(
                KIND, "changed", retrospective, new Changes(List.of("discussedClusterId", "timerEndsAt"), Map.of()));
        boards.next(id);
    }
}
