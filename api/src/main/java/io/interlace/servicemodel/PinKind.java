package io.interlace.servicemodel;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import java.util.Locale;

/** What is pinned to a model: where it fails now, or what would be better. */
enum PinKind {
    BREAKDOWN(ServiceModelKind.CURRENT),
    IMPROVEMENT(ServiceModelKind.FUTURE);

    private final ServiceModelKind of;

    PinKind(ServiceModelKind of) {
        this.of = of;
    }

    /** @throws Problem 409 for a model of the other kind */
    void mayBePinnedTo(ServiceModel model) {
        if (model.kind() != of) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "Models that are " + of + " have " + word() + "s; this one is " + model.kind() + ".");
        }
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As events name it. */
    String event() {
        return "service-model-" + word();
    }
}
