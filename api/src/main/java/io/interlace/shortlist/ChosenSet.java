package io.interlace.shortlist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a set is worth that somebody chose, whether it was computed or not. */
@Schema(name = "ChosenSet", description = "What a set is worth that somebody chose, whether it was computed or not")
public record ChosenSet(
        @Schema(
                description = "The sum of its scores; who was not scored adds nothing",
                examples = "368.0",
                required = true)
        double objective,

        @Nullable
        @Schema(
                description = "How many points it scores less than what was computed; null where nothing was",
                examples = "2.5",
                nullable = true,
                required = true)
        Double givenUp,

        @Schema(
                description = "Each limit of the question that it breaks, as a sentence",
                examples = "[\"At most one proposal from Lambeth, and two are chosen.\"]",
                required = true)
        List<String> broken,

        @Schema(
                description = "For each of the set, who steps in if it drops out, so that no further limit is broken",
                required = true)
        List<ShortlistAnswer.Reserve> reserves) {

    static ChosenSet of(WeighChoice.Weighed weighed) {
        return new ChosenSet(
                weighed.objective(),
                weighed.givenUp(),
                weighed.broken(),
                weighed.reserves().stream().map(DescribeShortlist::reserve).toList());
    }
}
