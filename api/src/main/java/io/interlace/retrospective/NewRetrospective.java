package io.interlace.retrospective;

import io.interlace.principle.ChosenPrinciple;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A retrospective that is planned with the team of a project. */
@Schema(name = "NewRetrospective", description = "A retrospective that is planned with the team of a project")
record NewRetrospective(
        @NotNull
        @Schema(
                description = "The project whose team looks back",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
                required = true)
        UUID projectId,

        @NotNull
        @Schema(
                description = "Whether it tells who wrote a note; it stays as it is chosen",
                examples = "ANONYMOUS",
                required = true)
        Anonymity anonymity,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = BoardColumn.ONE_LINE, message = "is one line")
        @Schema(
                description = "What it is called",
                examples = "One number to call: third retrospective",
                maxLength = 200,
                pattern = BoardColumn.ONE_LINE,
                required = true)
        String title,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(
                description = "What it looks back on",
                examples = "The workshop of 27 May and the two weeks after it",
                minLength = 1,
                maxLength = 500,
                nullable = true)
        String looksBackOn,

        @NotNull @Schema(description = "When the team meets", examples = "2027-02-01T13:00:00Z", required = true)
        Instant startsAt,

        @NotNull
        @Min(15)
        @Max(480)
        @Schema(
                description = "How many minutes it takes",
                examples = "60",
                minimum = "15",
                maximum = "480",
                required = true)
        Integer minutes,

        @Nullable
        @Schema(
                description =
                        "Until when notes are asked for before the team meets; null where it writes when it meets",
                examples = "2027-02-01T12:00:00Z",
                nullable = true)
        Instant writeUntil,

        @NotNull
        @Size(min = 1, max = 8)
        @Schema(description = "What is asked", minItems = 1, maxItems = 8, required = true)
        List<@NotNull @Valid BoardColumn> columns,

        @NotNull
        @Min(1)
        @Max(20)
        @Schema(
                description = "How many votes each participant has",
                examples = "5",
                minimum = "1",
                maximum = "20",
                required = true)
        Integer votesEach,

        @Size(max = 12) @Schema(description = "The principles that guided the work, each in one version", maxItems = 12)
        List<@NotNull @Valid ChosenPrinciple> principles) {

    RetrospectiveDraft draft() {
        return new RetrospectiveDraft(
                title, looksBackOn, startsAt, minutes, writeUntil, columns, votesEach, principles);
    }
}
