package io.interlace.reach;

import io.interlace.reach.InvitationOrder.Pick;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why somebody is recommended: from the same figures, in one plain sentence. */
final class Reasons {

    private Reasons() {}

    /**
     * What gains most comes first. Those who have their share now, and would fall below it as others come in, are a reason
     * only where there is no other.
     */
    static String of(Reading reading, Pick pick) {
        List<Axis> framed = reading.framed();
        List<Reason> reasons = IntStream.range(0, framed.size())
                .boxed()
                .filter(i -> pick.gainByDimension()[i] > 0)
                .sorted(Comparator.comparingDouble(i -> -pick.gainByDimension()[i]))
                .map(i -> Reason.of(framed.get(i), framed.get(i).candidates()[pick.candidate()]))
                .toList();
        List<Reason> missing =
                reasons.stream().filter(reason -> reason.representation() < 1).toList();
        return (missing.isEmpty() ? reasons : missing)
                        .stream()
                                .map(Reason::text)
                                .collect(Collectors.joining("; "))
                                .replace("; Nobody", "; nobody")
                + ".";
    }

    private record Reason(double representation, String text) {

        static Reason of(Axis axis, int category) {
            String name = axis.named(category);
            Double representation = Counts.of(axis, false).representation(category);
            Long size = axis.categories().get(category).frameSize();
            if (representation == null || representation == 0) {
                return new Reason(0, Words.nobody(name, size == null ? 0 : size));
            }
            return new Reason(
                    representation, representation < 1 ? Words.heard(name, representation) : Words.keepingUp(name));
        }
    }
}
