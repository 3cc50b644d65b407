package io.interlace.principle;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.principle.PrincipleEvidenceView.Cell;
import io.interlace.principle.PrincipleEvidenceView.Counts;
import io.interlace.principle.SummariseRatings.Part;
import io.interlace.principle.SummariseRatings.Rated;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is said of principles on one occasion. It is one part of all that is said of a version, and hidden as any part of that:
 * who knows what is said on every other occasion learns no more of this one than {@link SummariseRatings} lets them.
 */
@ApplicationScoped
public class OccasionRatings {

    /** By the primary key of what guided it and index principle_rating_of_version. */
    private static final String RATED = """
            select c.principle_id, c.number, v.title, r.source_id::text as occasion,
                count(*) filter (where r.rating = 'HELPED') as helped,
                count(*) filter (where r.rating = 'NO_DIFFERENCE') as no_difference,
                count(*) filter (where r.rating = 'HINDERED') as hindered
            from retrospective_principle c
            join principle_version v
                on (v.programme_id, v.principle_id, v.number) = (c.programme_id, c.principle_id, c.number)
            left join principle_rating r
                on (r.programme_id, r.principle_id, r.number) = (c.programme_id, c.principle_id, c.number)
            where c.programme_id = ? and c.retrospective_id = ?
            group by c.position, 1, 2, 3, 4 order by c.position""";

    private record Chosen(UUID principleId, int number, String title) {}

    private record Row(Chosen chosen, Rated rated) {}

    private final Database database;
    private final Caller caller;

    OccasionRatings(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * Of each principle that guided a retrospective, in their order.
     *
     * @param aggregatesOnly whether it is for readers from whom small numbers are hidden
     */
    public List<OccasionRating> of(UUID retrospectiveId, boolean aggregatesOnly) {
        Map<Chosen, List<Rated>> byChosen = new LinkedHashMap<>();
        database.list(RATED, OccasionRatings::read, caller.programmeId(), retrospectiveId)
                .forEach(row -> byChosen.computeIfAbsent(row.chosen(), chosen -> new ArrayList<>())
                        .add(row.rated()));
        SummariseRatings summary = new SummariseRatings(aggregatesOnly);
        return byChosen.entrySet().stream()
                .map(one -> rating(
                        one.getKey(),
                        summary.breakdown(one.getValue(), Rated::project).stream()
                                .filter(cell -> retrospectiveId.toString().equals(cell.key()))
                                .findFirst()
                                .map(Cell::counts)
                                .orElse(Counts.of(Tally.NOTHING))))
                .toList();
    }

    private static OccasionRating rating(Chosen chosen, Counts counts) {
        return new OccasionRating(
                chosen.principleId(),
                chosen.number(),
                chosen.title(),
                counts.helped(),
                counts.noDifference(),
                counts.hindered(),
                counts.total());
    }

    private static Row read(ResultSet row) throws SQLException {
        String occasion = row.getString("occasion");
        Part part = occasion == null ? Part.UNKNOWN : new Part(occasion, occasion);
        return new Row(
                new Chosen(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)),
                new Rated(
                        row.getInt(2),
                        part,
                        Part.UNKNOWN,
                        Part.UNKNOWN,
                        new Tally(row.getLong("helped"), row.getLong("no_difference"), row.getLong("hindered"))));
    }
}
