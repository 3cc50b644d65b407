package io.interlace.shortlist;

import io.interlace.call.Capacity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a shortlist is asked for; what is left out is as the call says. */
@Schema(name = "NewShortlist", description = "What a shortlist is asked for; what is left out is as the call says")
record NewShortlist(
        @Nullable
        @Size(min = 1, max = 200)
        @Schema(
                description = "A name to find it again by, which no other shortlist of the call has",
                examples = "One from each borough",
                minLength = 1,
                maxLength = 200,
                nullable = true)
        String title,

        @Nullable
        @Min(1)
        @Max(1000)
        @Schema(
                description = "How many are to be chosen; the places of the call unless said",
                examples = "5",
                minimum = "1",
                maximum = "1000",
                nullable = true)
        Integer size,

        @Size(max = 20)
        @Schema(description = "How much each criterion counts; those left out count as the call says", maxItems = 20)
        List<@NotNull @Valid CriterionWeight> criteriaWeights,

        @Nullable
        @Size(max = 200)
        @Schema(
                description = "How the chosen are to be spread; the quotas of the call unless said, and none for []",
                maxItems = 200,
                nullable = true)
        List<io.interlace.call.@NotNull @Valid Quota> quotas,

        @Nullable
        @Valid
        @Schema(
                description = "What the chosen may take together; the capacity of the call unless said",
                nullable = true)
        Capacity capacity,

        @Size(max = 1000) @Schema(description = "Proposals that are chosen whatever they score", maxItems = 1000)
        List<@NotNull UUID> mustInclude,

        @Size(max = 1000) @Schema(description = "Proposals that are not chosen", maxItems = 1000)
        List<@NotNull UUID> mustExclude,

        @Size(max = 1000)
        @Schema(
                description = "Pairs of proposals of which one at most is chosen",
                examples = "[[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79\", \"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a80\"]]",
                maxItems = 1000)
        List<@NotNull @Size(min = 2, max = 2) List<@NotNull UUID>> incompatible,

        @Nullable
        @Min(0)
        @Max(NewShortlist.MOST_SEED)
        @Schema(
                description =
                        "Decides the draw between sets that are equal in everything else, and the resamples; one that belongs to the call unless said",
                examples = "2026",
                minimum = "0",
                maximum = "9007199254740991",
                nullable = true)
        Long seed) {

    /** What every client can tell from its neighbours. */
    static final long MOST_SEED = (1L << 53) - 1;

    NewShortlist {
        mustInclude = orNone(mustInclude);
        mustExclude = orNone(mustExclude);
        incompatible = orNone(incompatible);
        criteriaWeights = orNone(criteriaWeights);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
