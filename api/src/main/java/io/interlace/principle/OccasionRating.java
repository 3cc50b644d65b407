package io.interlace.principle;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What those who looked back on one occasion say of a principle that guided it. */
@Schema(
        name = "OccasionRating",
        description =
                "What those who looked back on one occasion say of a principle that guided it; null where it is hidden")
public record OccasionRating(
        @Schema(description = "The principle", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1aa1", required = true)
        UUID principleId,

        @Schema(description = "Number of the version that guided it", examples = "2", required = true)
        int number,

        @Schema(description = "What it is called", examples = "Finish it, or hear a yes", required = true)
        String title,

        @Nullable @Schema(description = "How many say it helped", examples = "5", nullable = true, required = true)
        Long helped,

        @Nullable
        @Schema(description = "How many say it made no difference", examples = "1", nullable = true, required = true)
        Long noDifference,

        @Nullable @Schema(description = "How many say it hindered", examples = "1", nullable = true, required = true)
        Long hindered,

        @Nullable @Schema(description = "How many say anything", examples = "7", nullable = true, required = true)
        Long total) {}
