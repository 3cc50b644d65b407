package io.interlace.principle;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.StakeholderMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What participants of workshops and retrospectives say of principles. */
@ApplicationScoped
public class Ratings {

    private final Database database;
    private final Caller caller;
    private final Clock clock;

    Ratings(Database database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Where it is said.
     *
     * @param projectId the project whose workshop or retrospective it is; null for none
     */
    public record Occasion(
            RatingSource source, UUID id, @Nullable UUID projectId) {}

    /** What somebody known says of a version; said again, it takes the place of what they said before. */
    public void say(Occasion occasion, UUID stakeholderId, UUID principleId, int number, Rating rating) {
        forget(occasion, stakeholderId, principleId);
        database.update(
                "insert into principle_rating (programme_id, principle_id, number, source, source_id, project_id,"
                        + " stakeholder_id, rating, rated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                caller.programmeId(),
                principleId,
                number,
                occasion.source(),
                occasion.id(),
                occasion.projectId(),
                stakeholderId,
                rating,
                clock.instant());
    }

    /** Takes back what somebody known has said of a principle. */
    public void forget(Occasion occasion, UUID stakeholderId, UUID principleId) {
        database.update(
                "delete from principle_rating where programme_id = ? and source_id = ? and principle_id = ?"
                        + " and stakeholder_id = ?",
                caller.programmeId(),
                occasion.id(),
                principleId,
                stakeholderId);
    }

    /** Takes back everything that was said on an occasion. */
    public void forget(UUID occasionId) {
        database.update(
                "delete from principle_rating where programme_id = ? and source_id = ?",
                caller.programmeId(),
                occasionId);
    }

    /** Whether anybody has said something of a version of a principle. By index principle_rating_of_version. */
    boolean areOf(UUID principleId) {
        return database.first(
                        "select 1 from principle_rating where programme_id = ? and principle_id = ? limit 1",
                        row -> 1,
                        caller.programmeId(),
                        principleId)
                .isPresent();
    }

    /** Of two who turn out to be one and rated the same on one occasion, what the one who is kept said stands. */
    void follow(@Observes StakeholderMerged merged) {
        database.update(
                "delete from principle_rating d using principle_rating k where d.programme_id = ? and d.stakeholder_id = ?"
                        + " and (k.programme_id, k.source_id, k.principle_id, k.stakeholder_id)"
                        + " = (d.programme_id, d.source_id, d.principle_id, ?)",
                merged.programmeId(),
                merged.duplicateId(),
                merged.keptId());
        database.update(
                "update principle_rating set stakeholder_id = ? where programme_id = ? and stakeholder_id = ?",
                merged.keptId(),
                merged.programmeId(),
                merged.duplicateId());
    }
}
