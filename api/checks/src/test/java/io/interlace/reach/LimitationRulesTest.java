package io.interlace.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.interlace.reach.Axis.Category;
import io.interlace.reach.LimitationRules.Computed;
import io.interlace.stakeholder.StakeholderStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitationRulesTest {

    private static final ReachDimension PLACE = new ReachDimension("PLACE");

    private static Axis axis(ReachDimension dimension, int[] category, @Nullable Long... sizes) {
        Category[] categories = new Category[sizes.length];
        Arrays.setAll(categories, i -> new Category("P" + i, "Place " + i, sizes[i]));
        int[][] nobody = new int[sizes.length][Axis.STATUSES.size() + Axis.REASONS.size()];
        return new Axis(dimension, List.of(categories), category, new int[0], nobody, false);
    }

    /** People of one wave after the other, each recruited by the one before. */
    private static Reading chain(int[] networkSize, Axis... axes) {
        int[] wave = new int[networkSize.length];
        int[] recruiter = new int[networkSize.length];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = i;
            recruiter[i] = i - 1;
        }
        return new Reading(
                LocalDate.EPOCH,
                false,
                wave.length,
                networkSize,
                recruiter,
                wave,
                0,
                List.of(),
                0,
                Voices.silent(wave.length),
                List.of(axes));
    }

    private static int[] people(int... perCategory) {
        int[] category = new int[Arrays.stream(perCategory).sum()];
        int person = 0;
        for (int own = 0; own < perCategory.length; own++) {
            Arrays.fill(category, person, person += perCategory[own], own);
        }
        return category;
    }

    private static int[] sizes(int people, int each) {
        int[] sizes = new int[people];
        Arrays.fill(sizes, each);
        return sizes;
    }

    private static List<Computed> rules(Reading reading, boolean suppressed) {
        return LimitationRules.of(new Measured(reading), suppressed, null);
    }

    private static List<LimitationCode> codes(Reading reading, boolean suppressed) {
        return rules(reading, suppressed).stream().map(Computed::code).toList();
    }

    @Test
    void aThresholdItselfIsNoLimitation() {
        Axis half = axis(PLACE, people(5, 15), 50L, 50L);
        assertEquals(
                List.of(LimitationCode.NOT_SETTLED),
                codes(chain(sizes(20, 10), half), false).subList(0, 1));
        assertEquals(false, codes(chain(sizes(20, 10), half), false).contains(LimitationCode.UNDER_HEARD));
        Axis less = axis(PLACE, people(4, 16), 50L, 50L);
        assertEquals(true, codes(chain(sizes(20, 10), less), false).contains(LimitationCode.UNDER_HEARD));
    }

    @Test
    void saysWhereAFewSayMost() {
        Axis place = axis(PLACE, people(10), 10L);
        var voice = VoiceConcentration.of(new int[] {9, 1, 0, 0, 0, 0, 0, 0, 0, 0}, new boolean[10]);
        List<Computed> found = LimitationRules.of(new Measured(chain(sizes(10, 5), place)), false, voice);
        assertEquals(
                List.of(LimitationCode.VOICE_CONCENTRATED),
                found.stream().map(Computed::code).toList());
        assertEquals(
                "The most vocal tenth of the people engaged gave 90% of the insights.",
                found.get(0).text());
    }

    @Test
    void saysNothingOfVoicesThatAreHeardAlike() {
        Axis place = axis(PLACE, people(10), 10L);
        var voice = VoiceConcentration.of(new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, new boolean[10]);
        assertEquals(List.of(), LimitationRules.of(new Measured(chain(sizes(10, 5), place)), false, voice));
    }

    @Test
    void saysOfSilenceWithoutAReasonThatNobodyGaveIt() {
        int[][] silent = new int[1][Axis.STATUSES.size() + Axis.REASONS.size()];
        silent[0][Axis.STATUSES.indexOf(StakeholderStatus.INVITED)] = 6;
        Axis group = new Axis(
                new ReachDimension("GROUP"),
                List.of(new Category("P0", "Place 0", 10L)),
                people(4),
                new int[0],
                silent,
                false);
        assertEquals(
                List.of("Of 10 people asked from Place 0, 6 declined or have not answered; nobody said that they had no"
                        + " time."),
                rules(chain(sizes(4, 5), group), false).stream()
                        .filter(found -> found.code() == LimitationCode.SILENCE)
                        .map(Computed::text)
                        .toList());
    }

    @Test
    void tellsReadersOfAggregatesOfMissingNetworkSizesOnlyWhereTheyAreMany() {
        Axis place = axis(PLACE, people(12), 10L);
        int[] networkSize = sizes(12, 5);
        Arrays.fill(networkSize, 0, 4, 0);
        assertEquals(List.of(LimitationCode.MISSING_SIZES), codes(chain(networkSize, place), false));
        assertEquals(List.of(), codes(chain(networkSize, place), true));
        Arrays.fill(networkSize, 0, 6, 0);
        assertEquals(List.of(LimitationCode.MISSING_SIZES), codes(chain(networkSize, place), true));
    }

    @Test
    void namesADimensionThatTheFrameLeavesOut() {
        Axis place = axis(PLACE, people(6), 10L);
        Axis sector = axis(new ReachDimension("SECTOR"), people(6), (Long) null);
        Axis attribute = axis(new ReachDimension("ATTRIBUTE:team"), people(6), (Long) null);
        List<Computed> found = rules(chain(sizes(6, 5), place, sector, attribute), false);
        assertEquals(List.of("SECTOR"), found.stream().map(Computed::dimension).toList());
        assertEquals(
                List.of(LimitationCode.NO_FRAME), codes(chain(sizes(6, 5), sector), false), "without any frame, once");
    }

    @Test
    void keepsItsIdWhateverItSays() {
        UUID programme = UUID.randomUUID();
        Computed first = new Computed(LimitationCode.UNDER_HEARD, "PLACE", "A", "One sentence");
        assertEquals(
                first.id(programme),
                new Computed(LimitationCode.UNDER_HEARD, "PLACE", "A", "Another sentence").id(programme));
        assertNotEquals(
                first.id(programme),
                new Computed(LimitationCode.UNDER_HEARD, "PLACE", "B", "One sentence").id(programme));
        assertNotEquals(first.id(programme), first.id(UUID.randomUUID()));
    }

    /** Whoever reads sentences learns nothing that the counts they are shown do not say. */
    @Property(tries = 300)
    void tellsReadersOfAggregatesTheSameOfAllThatLooksTheSame(
            @ForAll @Size(4) List<@IntRange(max = 6) Integer> counts,
            @ForAll @IntRange(max = 3) int one,
            @ForAll @IntRange(max = 3) int other) {
        int[] swapped = counts.stream().mapToInt(Integer::intValue).toArray();
        swapped[one] = counts.get(other);
        swapped[other] = counts.get(one);
        Axis as = axis(PLACE, people(counts.stream().mapToInt(Integer::intValue).toArray()), 40L, 30L, 20L, 10L);
        Axis or = axis(PLACE, people(swapped), 40L, 30L, 20L, 10L);
        if (shown(as).equals(shown(or))) {
            int people = as.category().length;
            assertEquals(texts(chain(sizes(people, 5), as)), texts(chain(sizes(people, 5), or)));
        }
    }

    private static List<@Nullable Long> shown(Axis axis) {
        Counts counts = Counts.of(axis, true);
        return Arrays.asList(
                counts.engaged(0), counts.engaged(1), counts.engaged(2), counts.engaged(3), counts.unknown());
    }

    /** Those of single categories: of the chains nothing is told unless all is shown. */
    private static List<String> texts(Reading reading) {
        return rules(reading, true).stream()
                .filter(computed -> computed.value() != null)
                .map(Computed::text)
                .toList();
    }
}
