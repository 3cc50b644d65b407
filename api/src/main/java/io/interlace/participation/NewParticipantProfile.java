package io.interlace.participation;

import io.interlace.stakeholder.Participants;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person says about themselves; what is left out stays as it is. */
@Schema(
        name = "NewParticipantProfile",
        description = "What a person says about themselves; what is left out stays as it is")
record NewParticipantProfile(
        @Nullable
        @Size(min = 1, max = 200)
        @Schema(
                description = "What they are",
                examples = "Discharge coordinator",
                minLength = 1,
                maxLength = 200,
                nullable = true)
        String jobTitle,

        @Nullable
        @Min(0)
        @Max(44_640)
        @Schema(
                description = "Minutes a month set aside for this work",
                examples = "240",
                minimum = "0",
                maximum = "44640",
                nullable = true)
        Integer protectedMinutesPerMonth,

        @Nullable
        @Min(0)
        @Max(100_000)
        @Schema(
                description = "How many others of the population they know",
                examples = "64",
                minimum = "0",
                maximum = "100000",
                nullable = true)
        Integer networkSize) {

    Participants.OwnWords words() {
        return new Participants.OwnWords(jobTitle, protectedMinutesPerMonth, networkSize);
    }
}
