package io.interlace.workshop;

import io.interlace.http.Versioned;
import io.interlace.principle.ChosenPrincipleView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A workshop on the wire. */
@Schema(name = "Workshop", description = "A working session with the team of a project, guided by chosen principles")
record WorkshopView(
        @Schema(
                description = "Identifies the workshop",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab1",
                required = true)
        UUID id,

        @Schema(
                description = "The project whose team it is with",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
                required = true)
        UUID projectId,

        @Schema(description = "What the project is called", examples = "One number for the ward", required = true)
        String projectTitle,

        @Schema(description = "What it is called", examples = "Drawing the call nobody answers", required = true)
        String title,

        @Schema(description = "When it begins", examples = "2027-02-01T13:00:00Z", required = true)
        Instant startsAt,

        @Schema(description = "How many minutes it takes", examples = "120", required = true)
        int minutes,

        @Nullable
        @Schema(
                description = "Where: a room, or the address of a call",
                examples = "Room 3, Lambeth Walk",
                nullable = true,
                required = true)
        String venue,

        @Schema(
                description = "What it is for",
                examples = "Agree what a call is for, who picks up and what each side will give.",
                required = true)
        String aim,

        @Schema(description = "What is done, one after the other", required = true)
        List<AgendaItem> agenda,

        @Schema(description = "The principles that guide it, each in one version", required = true)
        List<ChosenPrincipleView> principles,

        @Schema(description = "How far it is", examples = "PLANNED", required = true)
        WorkshopState state,

        @Nullable
        @Schema(
                description = "Why it was cancelled",
                examples = "Half of the team is needed on the ward",
                nullable = true,
                required = true)
        String cancellationReason,

        @Nullable
        @Schema(
                description = "What was said and seen",
                examples = "The ward rang first. Nobody had known the bypass number.",
                nullable = true,
                required = true)
        String notes,

        @Nullable
        @Schema(
                description = "What came of it",
                examples = "A rota, and nine words for answering the telephone.",
                nullable = true,
                required = true)
        String outputs,

        @Schema(description = "How many were invited", examples = "8", required = true)
        long participants,

        @Schema(description = "How many of them attended", examples = "0", required = true)
        long attended,

        @Schema(description = "When it was planned", examples = "2027-01-10T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2027-01-10T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    WorkshopDraft draft() {
        return new WorkshopDraft(
                title,
                startsAt,
                minutes,
                venue,
                aim,
                agenda,
                principles.stream().map(ChosenPrincipleView::choice).toList(),
                notes,
                outputs);
    }
}
