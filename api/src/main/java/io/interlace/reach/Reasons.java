package io.interlace.reach;

import io.interlace.reach.InvitationOrder.Pick;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Why somebody is recommended: from the same figures, in one plain sentence. */
final class Reasons {

    private Reasons() {}

    /** What gains most comes first. */
    static String of(Reading reading, Pick pick) {
        List<Axis> framed = reading.framed();
        List<String> parts = IntStream.range(0, framed.size())
                .boxed()
                .filter(i -> pick.gainByDimension()[i] > 0)
                .sorted(Comparator.comparingDouble(i -> -pick.gainByDimension()[i]))
                .map(i -> of(framed.get(i), framed.get(i).candidates()[pick.candidate()]))
                .toList();
        return String.join("; ", parts).replace("; Nobody", "; nobody") + ".";
    }

    private static String of(Axis axis, int category) {
        Counts counts = Counts.of(axis, false);
        String name = axis.named(category);
        Double representation = counts.representation(category);
        Long size = axis.categories().get(category).frameSize();
        return representation == null || representation == 0
                ? Words.nobody(name, size == null ? 0 : size)
                : Words.heard(name, representation);
    }
}
