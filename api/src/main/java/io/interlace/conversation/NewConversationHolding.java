package io.interlace.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a planned conversation was held, and what it came to. What is left out stays as it was planned. */
@Schema(
        name = "NewConversationHolding",
        description =
                "That a planned conversation was held, and what it came to; what is left out stays as it was planned")
record NewConversationHolding(
        @Nullable @Schema(description = "On which day; today unless said", examples = "2026-11-20", nullable = true)
        LocalDate heldOn,

        @Nullable
        @Min(1)
        @Max(600)
        @Schema(
                description = "How many minutes it took",
                examples = "45",
                minimum = "1",
                maximum = "600",
                nullable = true)
        Integer minutes,

        @Nullable
        @Size(min = 1, max = 20)
        @Schema(description = "Who took part, each once", minItems = 1, maxItems = 20, nullable = true)
        List<@NotNull @Valid NewConversationPerson> people,

        @Nullable
        @Size(min = 1, max = 2000)
        @Schema(
                description = "What it came to, in a few sentences",
                examples = "A GP partner walked us through one Monday's post: forty-one letters.",
                minLength = 1,
                maxLength = 2000,
                nullable = true)
        String summary,

        @Nullable
        @Size(min = 1, max = 20_000)
        @Schema(
                description = "What was said. For leads and facilitators alone; in no list and no event",
                examples = "Nineteen of them ask the practice to do what the hospital could have done.",
                minLength = 1,
                maxLength = 20_000,
                nullable = true)
        String notes) {

    List<UUID> stakeholderIds() {
        return people == null
                ? List.of()
                : people.stream().map(NewConversationPerson::stakeholderId).toList();
    }

    /** The conversation as it was, once it is held. */
    NewConversation of(NewConversation planned, LocalDate today) {
        return new NewConversation(
                planned.title(),
                planned.plannedAt(),
                heldOn == null ? today : heldOn,
                minutes == null ? planned.minutes() : minutes,
                planned.channel(),
                planned.facilitatorId(),
                people == null ? planned.people() : people,
                summary == null ? planned.summary() : summary,
                notes == null ? planned.notes() : notes,
                null);
    }
}
