package io.interlace.reach;

import io.interlace.stakeholder.DeclineReason;
import io.interlace.stakeholder.StakeholderStatus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be known wherever results are shown: the figures that are beyond a threshold, as plain sentences with the numbers
 * in them. For readers of aggregates the sentences are made of what they may know, and of nothing else, so that neither a
 * sentence nor its absence tells them more.
 */
final class LimitationRules {

    private static final double MUCH_HOMOPHILY = 1.5;
    private static final double MOST_OF_VOICE = 0.5;
    private static final int FEW_SIZES = 5;
    private static final int FEWEST_ASKED = 5;

    /**
     * A limitation that the figures tell.
     *
     * @param dimension null where it is about the whole
     * @param value the category it is about, if any
     */
    record Computed(
            LimitationCode code,
            @Nullable String dimension,
            @Nullable String value,
            String text) {

        /** The same for whatever is computed of the same category, as long as the programme is there. */
        UUID id(UUID programmeId) {
            String name = programmeId + "\n" + code + "\n" + dimension + "\n" + value;
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Measured measured;
    private final boolean suppressed;
    private final List<Computed> found = new ArrayList<>();

    private LimitationRules(Measured measured, boolean suppressed) {
        this.measured = measured;
        this.suppressed = suppressed;
    }

    /**
     * All that hold, over all framed dimensions.
     *
     * @param suppressed whether the reader is one of aggregates only
     * @param voice who says how much; null until somebody said something
     */
    static List<Computed> of(Measured measured, boolean suppressed, VoiceConcentration.@Nullable Voice voice) {
        LimitationRules rules = new LimitationRules(measured, suppressed);
        rules.ofTheWhole(voice == null ? null : voice.topTenthShare());
        for (Axis axis : measured.reading().axes()) {
            rules.along(axis);
        }
        return rules.found;
    }

    private void ofTheWhole(@Nullable Double topTenthShare) {
        Reading reading = measured.reading();
        int engaged = reading.engaged();
        if (reading.framed().isEmpty()) {
            add(LimitationCode.NO_FRAME, "The programme has no population frame, so nobody can say who is missing.");
        }
        if (reading.waveSizes().length == 1) {
            add(
                    LimitationCode.ONE_WAVE,
                    "Everybody engaged came without a referral, so that who is heard is no wider than who was chosen first.");
        }
        Long without = withoutSize(engaged, reading.withoutSize());
        if (without != null && without * FEW_SIZES > engaged) {
            add(
                    LimitationCode.MISSING_SIZES,
                    Words.count(without) + " of the " + Words.count(engaged)
                            + " people engaged gave no network size; the estimates count them as if it were the largest one given.");
        }
        if (topTenthShare != null && topTenthShare > MOST_OF_VOICE) {
            add(
                    LimitationCode.VOICE_CONCENTRATED,
                    "The most vocal tenth of the people engaged gave " + Words.percent(topTenthShare)
                            + " of the insights.");
        }
    }

    private @Nullable Long withoutSize(long engaged, long without) {
        return suppressed
                ? SmallNumbers.hide(List.of(without, engaged - without)).get(0)
                : (Long) without;
    }

    private void along(Axis axis) {
        Counts counts = Counts.of(axis, suppressed);
        ofChains(axis, measured.along(counts));
        if (axis.framed()) {
            for (int category = 0; category < axis.categories().size(); category++) {
                ofCategory(counts, category);
            }
        } else if (!axis.dimension().isAttribute()
                && !axis.categories().isEmpty()
                && !measured.reading().framed().isEmpty()) {
            add(
                    LimitationCode.NO_FRAME,
                    axis,
                    null,
                    "The population frame does not count people by "
                            + axis.dimension().word() + ", so nobody can say of which of them people are missing.");
        }
        if (axis.dimension().isGroup() && !suppressed && !measured.reading().past()) {
            int[] engaged = axis.engaged();
            for (int category = 0; category < engaged.length; category++) {
                ofSilence(axis, category, engaged[category]);
            }
        }
    }

    private void ofCategory(Counts counts, int category) {
        Axis axis = counts.axis();
        String name = axis.named(category);
        Long people = counts.engaged(category);
        Double representation = counts.representation(category);
        Double atMost = counts.mostRepresentation(category);
        if (counts.isMissing(category)) {
            Long size = axis.categories().get(category).frameSize();
            add(LimitationCode.NOBODY_ENGAGED, axis, category, Words.nobody(name, orZero(size)) + ".");
        } else if (representation != null && people != null && people > 0 && representation < Counts.UNDER_HEARD) {
            add(LimitationCode.UNDER_HEARD, axis, category, heard(counts, category, representation, people));
        } else if (representation != null && people != null && representation > Counts.OVER_HEARD) {
            add(LimitationCode.OVER_HEARD, axis, category, heard(counts, category, representation, people));
        } else if (atMost != null && atMost < Counts.UNDER_HEARD) {
            add(
                    LimitationCode.UNDER_HEARD,
                    axis,
                    category,
                    name + ": heard at less than half of their share, fewer than "
                            + Words.count(1 + orZero(counts.mostHidden(category)))
                            + against(counts, category, "people engaged"));
        }
    }

    private static String heard(Counts counts, int category, double representation, long people) {
        return Words.heard(counts.axis().named(category), representation) + ", " + Words.count(people)
                + against(counts, category, "people engaged (" + Words.percent(orZero(counts.share(category))) + ")");
    }

    private static String against(Counts counts, int category, String engaged) {
        return " of the " + Words.count(orZero(counts.known())) + " " + engaged + ", against "
                + Words.percent(orZero(counts.frameShare(category))) + " of the population.";
    }

    private void ofChains(Axis axis, @Nullable ChainEstimates estimates) {
        if (estimates == null) {
            return;
        }
        if (Boolean.FALSE.equals(estimates.converged())) {
            add(
                    LimitationCode.NOT_SETTLED,
                    axis,
                    null,
                    "The estimates by " + axis.dimension().word()
                            + " have not settled: in the last third of the people engaged one of them moved by more than 2 percentage points.");
        }
        Double homophily = estimates.homophily();
        if (homophily != null && homophily > MUCH_HOMOPHILY) {
            add(
                    LimitationCode.HOMOPHILY,
                    axis,
                    null,
                    "People referred others of their own " + axis.dimension().word() + " " + Words.ratio(homophily)
                            + " times as often as chance would have it, so that others may be out of their reach.");
        }
    }

    /** Of those who were asked, who engaged was asked too. */
    private void ofSilence(Axis axis, int category, int engaged) {
        int silent = axis.silent(category, StakeholderStatus.DECLINED)
                + axis.silent(category, StakeholderStatus.INVITED)
                + axis.silent(category, StakeholderStatus.OPTED_OUT);
        int asked = engaged + silent;
        if (asked >= FEWEST_ASKED && 2 * silent >= asked) {
            int noTime = axis.declined(category, DeclineReason.NO_TIME);
            add(
                    LimitationCode.SILENCE,
                    axis,
                    category,
                    "Of " + Words.count(asked) + " people asked from " + axis.named(category) + ", "
                            + Words.count(silent)
                            + " declined or have not answered; "
                            + (noTime == 0 ? "nobody" : Words.count(noTime) + " of them")
                            + " said that they had no time.");
        }
    }

    private static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    private static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }

    private void add(LimitationCode code, String text) {
        found.add(new Computed(code, null, null, text));
    }

    private void add(LimitationCode code, Axis axis, @Nullable Integer category, String text) {
        String value = category == null ? null : axis.categories().get(category).value();
        found.add(new Computed(code, axis.dimension().name(), value, text));
    }
}
