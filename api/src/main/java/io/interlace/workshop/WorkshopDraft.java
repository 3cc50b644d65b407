package io.interlace.workshop;

import io.interlace.http.Problem;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a workshop. */
@Schema(name = "WorkshopDraft", description = "What may be changed of a workshop")
record WorkshopDraft(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = AgendaItem.ONE_LINE, message = "is one line")
        @Schema(
                description = "What it is called",
                examples = "Drawing the call nobody answers",
                maxLength = 200,
                required = true)
        String title,

        @NotNull @Schema(description = "When it begins", examples = "2027-02-01T13:00:00Z", required = true)
        Instant startsAt,

        @NotNull
        @Min(15)
        @Max(480)
        @Schema(
                description = "How many minutes it takes",
                examples = "120",
                minimum = "15",
                maximum = "480",
                required = true)
        Integer minutes,

        @Nullable
        @Size(min = 1, max = 500)
        @Pattern(regexp = AgendaItem.ONE_LINE, message = "is one line")
        @Schema(
                description = "Where: a room, or the address of a call",
                examples = "Room 3, Lambeth Walk",
                minLength = 1,
                maxLength = 500,
                pattern = AgendaItem.ONE_LINE,
                nullable = true)
        String venue,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "What it is for",
                examples = "Agree what a call is for, who picks up and what each side will give.",
                maxLength = 2000,
                required = true)
        String aim,

        @Size(max = 30) @Schema(description = "What is done, one after the other", maxItems = 30)
        List<@Valid AgendaItem> agenda,

        @Size(max = 12) @Schema(description = "The principles that guide it, each in one version", maxItems = 12)
        List<@Valid ChosenPrinciple> principles,

        @Nullable
        @Size(min = 1, max = 20_000)
        @Schema(
                description = "What was said and seen",
                examples = "The ward rang first. Nobody had known the bypass number.",
                minLength = 1,
                maxLength = 20_000,
                nullable = true)
        String notes,

        @Nullable
        @Size(min = 1, max = 20_000)
        @Schema(
                description = "What came of it",
                examples = "A rota, and nine words for answering the telephone.",
                minLength = 1,
                maxLength = 20_000,
                nullable = true)
        String outputs) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    WorkshopDraft {
        agenda = agenda == null ? List.of() : agenda;
        principles = principles == null ? List.of() : principles;
    }

    /** @throws Problem 400 for an agenda that takes longer than the workshop, and for a time out of all reason */
    WorkshopDraft checked() {
        if (startsAt.isBefore(EARLIEST) || !startsAt.isBefore(LATEST)) {
            throw Problem.at("/startsAt", "is between the years 2000 and 2199");
        }
        int taken = agenda.stream().mapToInt(AgendaItem::minutes).sum();
        if (taken > minutes) {
            throw Problem.at("/agenda", "takes " + taken + " minutes, and the workshop has " + minutes);
        }
        return this;
    }
}
