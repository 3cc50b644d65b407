package io.interlace.workshop;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.principle.GuidingPrinciples;
import io.interlace.principle.NewPrincipleRatings;
import io.interlace.principle.PrincipleRating;
import io.interlace.principle.RatingSource;
import io.interlace.principle.Ratings;
import io.interlace.stakeholder.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What those who attended a workshop say of each principle that guided it. */
@ApplicationScoped
class WorkshopRatings {

    /** Confines a list to those of one workshop who may say something. */
    static final String OF_ONE = Attendances.OF_ONE + " and state = 'ATTENDED'";

    private static final String COLUMNS = "stakeholder_id, name, ratings";

    /** By the unique key of principle_rating, which begins with the workshop. */
    private static final String WITH_RATINGS = """
            (select a.*, s.name, said.ratings from %s a
                join stakeholder s on (s.programme_id, s.id) = (a.programme_id, a.stakeholder_id)
            cross join lateral (select json_agg(json_build_object('principleId', r.principle_id, 'rating', r.rating)
                    order by c.position) as ratings
                from principle_rating r join workshop_principle c on (c.programme_id, c.workshop_id, c.principle_id)
                    = (r.programme_id, r.source_id, r.principle_id)
                where (r.programme_id, r.source_id, r.stakeholder_id)
                    = (a.programme_id, a.workshop_id, a.stakeholder_id)) said) workshop_attendance""";

    private static final Changes RATINGS = new Changes(List.of("ratings"), Map.of());
    private static final TypeReference<List<PrincipleRating>> SAID = new TypeReference<>() {};

    private final Ratings ratings;
    private final Attendances attendances;
    private final Workshops workshops;
    private final GuidingPrinciples principles;
    private final Database database;
    private final JsonColumns json;
    private final Journal journal;
    private final Caller caller;

    WorkshopRatings(
            Ratings ratings,
            Attendances attendances,
            Workshops workshops,
            GuidingPrinciples principles,
            Database database,
            JsonColumns json,
            Journal journal,
            Caller caller) {
        this.ratings = ratings;
        this.attendances = attendances;
        this.workshops = workshops;
        this.principles = principles;
        this.database = database;
        this.json = json;
        this.journal = journal;
        this.caller = caller;
    }

    /** Of one workshop, in the order in which they were invited (index workshop_attendance_created). */
    Listing<ParticipantRatingsView> listing() {
        return Listing.of("workshop_attendance", COLUMNS, this::read)
                .joined(WITH_RATINGS)
                .sort("createdAt", "created_at", "timestamptz");
    }

    ParticipantRatingsView view(UUID workshopId, UUID stakeholderId) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_RATINGS.formatted("workshop_attendance") + " where "
                                + OF_ONE + " and stakeholder_id = ?",
                        this::read,
                        caller.programmeId(),
                        workshopId,
                        stakeholderId)
                .orElseThrow(() -> Problem.notFound("participant"));
    }

    /** In the place of all that they said before. */
    void say(UUID workshopId, UUID stakeholderId, NewPrincipleRatings said) {
        Workshop workshop = workshops.held(workshopId);
        Attendances.Attendance attendance = attendances.require(workshopId, stakeholderId);
        if (!workshop.isHeld()) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "The workshop is " + workshop.state() + ". What helped is said of one that is HELD.");
        }
        if (attendance.state() != AttendanceState.ATTENDED) {
            throw new Problem(
                    ProblemType.CONFLICT, "They are " + attendance.state() + ". Whoever ATTENDED says what helped.");
        }
        Map<UUID, Integer> numbers = principles.rated(RatingSource.WORKSHOP, workshopId, said.ratings());
        ratings.say(occasion(workshop), Ratings.Rater.named(stakeholderId), numbers, said.ratings());
        journal.tellOf(
                caller.programmeId(), WriteAttendances.KIND, "changed", attendance.id(), attendance.version(), RATINGS);
    }

    /** Takes back all that somebody said of the principles of a workshop. */
    void forget(Workshop workshop, UUID stakeholderId) {
        ratings.forget(workshop.id(), Ratings.Rater.named(stakeholderId));
    }

    private static Ratings.Occasion occasion(Workshop workshop) {
        return new Ratings.Occasion(RatingSource.WORKSHOP, workshop.id(), workshop.projectId());
    }

    private ParticipantRatingsView read(ResultSet row) throws SQLException {
        return new ParticipantRatingsView(
                new PersonName(row.getObject("stakeholder_id", UUID.class), row.getString("name")),
                json.list(row.getString("ratings"), SAID));
    }
}
