package io.interlace.workshop;

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

/** A workshop that is planned with the team of a project. */
@Schema(name = "NewWorkshop", description = "A workshop that is planned with the team of a project")
record NewWorkshop(
        @NotNull
        @Schema(
                description = "The project whose team it is with",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
                required = true)
        UUID projectId,

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
        List<@Valid ChosenPrinciple> principles) {

    WorkshopDraft draft() {
        return new WorkshopDraft(title, startsAt, minutes, venue, aim, agenda, principles, null, null);
    }
}
