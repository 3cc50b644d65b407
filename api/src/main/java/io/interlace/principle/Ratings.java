package io.interlace.principle;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.StakeholderMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * Who says it.
     *
     * @param stakeholderId where it is told who they are
     * @param handle where it is not, by what alone they are known on this occasion
     */
    public record Rater(
            @Nullable UUID stakeholderId, @Nullable String handle) {

        public static Rater named(UUID stakeholderId) {
            return new Rater(stakeholderId, null);
        }

        public static Rater unnamed(String handle) {
            return new Rater(null, handle);
        }

        String key() {
            return stakeholderId == null ? "handle" : "stakeholder_id";
        }

        Object value() {
            return stakeholderId == null ? Objects.requireNonNull(handle) : stakeholderId;
        }
    }

    /**
     * All that somebody says of principles, in the place of what they said before. Of somebody unnamed the day alone is kept.
     *
     * @param numbers of each principle, the version that guided it
     */
    public void say(Occasion occasion, Rater rater, Map<UUID, Integer> numbers, List<PrincipleRating> said) {
        forget(occasion.id(), rater);
        Instant now = clock.instant();
        for (PrincipleRating one : said) {
            database.update(
                    "insert into principle_rating (programme_id, principle_id, number, source, source_id, project_id, "
                            + rater.key() + ", rating, rated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    caller.programmeId(),
                    one.principleId(),
                    Objects.requireNonNull(numbers.get(one.principleId())),
                    occasion.source(),
                    occasion.id(),
                    occasion.projectId(),
                    rater.value(),
                    one.rating(),
                    rater.stakeholderId() == null ? now.truncatedTo(ChronoUnit.DAYS) : now);
        }
    }

    /** What somebody says on an occasion, by the unique key of principle_rating. */
    public List<PrincipleRating> by(UUID occasionId, Rater rater) {
        return database.list(
                "select principle_id, rating from principle_rating where programme_id = ? and source_id = ? and "
                        + rater.key() + " = ? order by principle_id",
                row -> new PrincipleRating(row.getObject(1, UUID.class), Rating.valueOf(row.getString(2))),
                caller.programmeId(),
                occasionId,
                rater.value());
    }

    /** Takes back all that somebody said on an occasion. */
    public void forget(UUID occasionId, Rater rater) {
        database.update(
                "delete from principle_rating where programme_id = ? and source_id = ? and " + rater.key() + " = ?",
                caller.programmeId(),
                occasionId,
                rater.value());
    }

    /** How many have said something on an occasion. */
    public int raters(UUID occasionId) {
        return database.first(
                        "select count(distinct coalesce(stakeholder_id::text, handle)) from principle_rating"
                                + " where programme_id = ? and source_id = ?",
                        row -> row.getInt(1),
                        caller.programmeId(),
                        occasionId)
                .orElse(0);
    }

    /** From now on nobody can tell which ratings of an occasion are of the same person. */
    public void scatter(UUID occasionId) {
        database.update(
                "update principle_rating set handle = gen_random_uuid()::text where programme_id = ? and source_id = ?"
                        + " and handle is not null",
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
