package io.interlace.trail;

import static io.interlace.trail.Evidence.person;
import static io.interlace.trail.TrailKind.CHALLENGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.trail.TrailSourcesView.OfSector;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CountSourcesTest {

    private static Evidence some() {
        return Evidence.of(CHALLENGE)
                .said(person(0, 1, "Lewisham", "Primary care"), person(1, 1, "Greenwich", "Primary care"))
                .said(person(2, null, "Lewisham", "Acute"))
                .talk(person(2, null, "Lewisham", "Acute"), person(0, 1, "Lewisham", "Primary care"))
                .said(person(3, null, null, null))
                .insight(person(4, null, "Bexley", "Acute"));
    }

    @Test
    void sumsUpFromWhomATrailComes() {
        TrailSourcesView sources = CountSources.of(some().built(), false);
        assertEquals(5, sources.conversations());
        assertEquals(LocalDate.parse("2026-03-12"), sources.firstHeldOn());
        assertEquals(LocalDate.parse("2026-03-16"), sources.lastHeldOn());
        assertEquals(List.of(new OfSector("Primary care", 2, 2), new OfSector("Acute", 1, 1)), sources.bySector());
        assertEquals(1, sources.severalSectors());
        assertEquals(1, sources.unknownSector());
        assertEquals(List.of("Greenwich", "Lewisham"), sources.places());
        assertEquals(5, sources.voices());
        assertEquals(4, sources.independentVoices());
        assertEquals(
                List.of("Sentence 4", "Sentence 3", "Sentence 2", "Sentence 1", "Sentence 0"),
                sources.quotations().stream()
                        .map(TrailSourcesView.Quotation::text)
                        .toList());
        assertEquals(LocalDate.parse("2026-03-16"), sources.quotations().get(0).on());
    }

    @Test
    void sumsUpNothing() {
        TrailSourcesView sources = CountSources.of(Evidence.of(CHALLENGE).built(), false);
        assertEquals(0, sources.conversations());
        assertNull(sources.firstHeldOn());
        assertNull(sources.lastHeldOn());
        assertEquals(0, sources.voices());
    }

    @Test
    void quotesNoMoreThanAFew() {
        Evidence evidence = Evidence.of(CHALLENGE);
        for (int n = 0; n < 20; n++) {
            evidence.said(Evidence.of(n, "Lewisham", "Acute"));
        }
        assertEquals(12, CountSources.of(evidence.built(), false).quotations().size());
    }

    @Property(tries = 100)
    void tellsReadersOfAggregatesWholeFivesAndNothingElse(
            @ForAll @IntRange(max = 17) int talks, @ForAll @IntRange(min = 1, max = 17) int organisations) {
        Evidence evidence = Evidence.of(CHALLENGE);
        for (int n = 0; n < talks; n++) {
            evidence.said(person(n, n % organisations, "Lewisham", "Acute"));
        }
        TrailSourcesView sources = CountSources.of(evidence.built(), true);
        assertTrue(sources.suppressed());
        Integer fives = talks == 0 || talks > 4 ? (Integer) (talks / 5 * 5) : null;
        assertEquals(fives, sources.conversations());
        assertEquals(fives, sources.voices());
        int voices = Math.min(talks, organisations);
        assertEquals(voices == 0 || voices > 4 ? (Integer) (voices / 5 * 5) : null, sources.independentVoices());
        assertNull(sources.firstHeldOn());
        assertNull(sources.lastHeldOn());
        assertNull(sources.severalSectors());
        assertNull(sources.unknownSector());
        assertEquals(List.of(), sources.bySector());
        assertEquals(List.of(), sources.places());
        assertEquals(voices > 4 ? Math.min(talks, 12) : 0, sources.quotations().size());
        sources.quotations().forEach(quotation -> assertNull(quotation.on()));
    }
}
