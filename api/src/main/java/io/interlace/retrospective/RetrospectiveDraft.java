package io.interlace.retrospective;

import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.principle.ChosenPrinciple;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a retrospective. */
@Schema(name = "RetrospectiveDraft", description = "What may be changed of a retrospective")
record RetrospectiveDraft(
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

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    RetrospectiveDraft {
        principles = principles == null ? List.of() : principles;
    }

    /** @throws io.interlace.http.Problem 400 that names each place */
    RetrospectiveDraft checked() {
        List<Wrong> wrong = new ArrayList<>();
        if (startsAt.isBefore(EARLIEST) || !startsAt.isBefore(LATEST)) {
            wrong.add(new Wrong("/startsAt", "is between the years 2000 and 2199"));
        }
        if (writeUntil != null && writeUntil.isAfter(startsAt)) {
            wrong.add(new Wrong("/writeUntil", "is not after the team meets"));
        }
        wrong.addAll(BoardColumn.repeated(columns));
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
        return this;
    }
}
