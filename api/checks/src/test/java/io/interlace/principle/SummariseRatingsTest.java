package io.interlace.principle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.principle.PrincipleEvidenceView.Cell;
import io.interlace.principle.PrincipleEvidenceView.Counts;
import io.interlace.principle.SummariseRatings.Part;
import io.interlace.principle.SummariseRatings.Rated;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SummariseRatingsTest {

    private static final Part WARD = new Part("w", "Ward");
    private static final Part CLINIC = new Part("c", "Clinic");
    private static final Part PRACTICE = new Part("p", "Practice");

    private final SummariseRatings full = new SummariseRatings(false);
    private final SummariseRatings aggregates = new SummariseRatings(true);

    private static Rated rated(Part project, long helped, long noDifference, long hindered) {
        return new Rated(1, project, Part.UNKNOWN, Part.UNKNOWN, new Tally(helped, noDifference, hindered));
    }

    @Test
    void addsUpByNameWithTheUnknownLast() {
        List<Cell> cells = full.breakdown(
                List.of(
                        rated(Part.UNKNOWN, 5, 0, 0),
                        rated(WARD, 4, 2, 0),
                        rated(CLINIC, 5, 0, 1),
                        rated(WARD, 0, 0, 1)),
                Rated::project);
        assertEquals(
                List.of(
                        new Cell(
                                "c",
                                "Clinic",
                                new Counts(5L, 0L, 1L, 6L),
                                SummariseRatings.share(new Counts(5L, 0L, 1L, 6L))),
                        new Cell(
                                "w",
                                "Ward",
                                new Counts(4L, 2L, 1L, 7L),
                                SummariseRatings.share(new Counts(4L, 2L, 1L, 7L))),
                        new Cell(
                                null,
                                null,
                                new Counts(5L, 0L, 0L, 5L),
                                SummariseRatings.share(new Counts(5L, 0L, 0L, 5L)))),
                cells);
    }

    @Test
    void hidesFewRatingsFromEverybodyAndWhatWouldTellThem() {
        List<Cell> cells = full.breakdown(
                List.of(rated(WARD, 2, 0, 1), rated(CLINIC, 6, 0, 0), rated(PRACTICE, 9, 1, 0)), Rated::project);
        assertEquals(
                List.of(Counts.HIDDEN, new Counts(9L, 1L, 0L, 10L), Counts.HIDDEN),
                cells.stream().map(Cell::counts).toList());
        assertNull(cells.get(0).helpedShare());
        assertNotNull(cells.get(1).helpedShare());
    }

    @Test
    void hidesCountsOfFewPeopleFromReadersOfAggregates() {
        assertEquals(new Counts(8L, 1L, 1L, 10L), full.counts(new Tally(8, 1, 1)));
        assertEquals(new Counts(null, null, null, 10L), aggregates.counts(new Tally(8, 1, 1)));
        assertEquals(new Counts(30L, null, null, 38L), aggregates.counts(new Tally(30, 6, 2)));
        assertEquals(new Counts(12L, 0L, 0L, 12L), aggregates.counts(new Tally(12, 0, 0)));
        assertEquals(Counts.HIDDEN, aggregates.counts(new Tally(4, 0, 0)));
        assertNull(SummariseRatings.share(aggregates.counts(new Tally(8, 1, 1))));
    }

    @Test
    void tellsReadersOfAggregatesOnlyTheTotalOfPartsThatWouldTellOfFew() {
        List<Cell> cells = aggregates.breakdown(
                List.of(rated(WARD, 9, 0, 1), rated(CLINIC, 20, 0, 4), rated(PRACTICE, 12, 0, 0)), Rated::project);
        assertEquals(
                List.of(
                        new Counts(null, null, null, 24L),
                        new Counts(12L, 0L, 0L, 12L),
                        new Counts(null, null, null, 10L)),
                cells.stream().map(Cell::counts).toList());
        assertNull(cells.get(0).helpedShare());
        assertNotNull(cells.get(1).helpedShare());
    }

    /** Whoever subtracts the parts that are shown from all ratings learns of nobody who is one of fewer than five. */
    @Property(tries = 500)
    void tellsReadersOfAggregatesOfFewBySubtractingNeither(
            @ForAll @Size(min = 1, max = 6) List<@Size(3) List<@IntRange(max = 12) Integer>> said) {
        List<Rated> rated = IntStream.range(0, said.size())
                .mapToObj(n -> rated(
                        new Part("" + n, "" + n),
                        said.get(n).get(0),
                        said.get(n).get(1),
                        said.get(n).get(2)))
                .toList();
        List<Cell> cells = aggregates.breakdown(rated, Rated::project);
        Tally rest = Tally.NOTHING;
        int untold = 0;
        for (int n = 0; n < cells.size(); n++) {
            boolean told = cells.get(n).counts().helped() != null;
            Tally tally = rated.get(n).tally();
            assertFalse(told && tally.tellsOfFew());
            assertEquals(told && tally.total() > 0, cells.get(n).helpedShare() != null);
            rest = told ? rest : rest.plus(tally);
            untold += told ? 0 : 1;
        }
        assertTrue(untold == 0 || untold == cells.size() || (untold > 1 && !rest.tellsOfFew()), cells::toString);
    }

    @Test
    void hasNoShareOfNothing() {
        assertNull(SummariseRatings.share(full.counts(full.of(List.of()))));
        assertEquals(List.of(), full.breakdown(List.of(), Rated::project));
    }
}
