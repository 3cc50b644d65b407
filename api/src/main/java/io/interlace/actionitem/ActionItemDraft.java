package io.interlace.actionitem;

import io.interlace.http.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of an action item. */
@Schema(name = "ActionItemDraft", description = "What may be changed of an action item")
record ActionItemDraft(
        @NotBlank
        @Size(max = 500)
        @Schema(
                description = "What will be done",
                examples = "Tape the rota to the back of the handset",
                maxLength = 500,
                required = true)
        String text,

        @NotNull
        @Schema(description = "Who sees to it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID ownerId,

        @NotNull @Schema(description = "Until when", examples = "2027-02-15", required = true)
        LocalDate dueOn,

        @NotNull @Schema(description = "What became of it", examples = "DONE", required = true)
        ActionItemState state,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "What changed because of it; of one that is DROPPED, why. None while it is OPEN",
                examples = "Calls after five are answered in under a minute",
                maxLength = 1000,
                nullable = true)
        String outcome) {

    /** @throws Problem 400 for one that is dropped without a reason, or is open and has an outcome already */
    ActionItemDraft checked() {
        boolean says = outcome != null && !outcome.isBlank();
        if (state == ActionItemState.DROPPED && !says) {
            throw Problem.at("/outcome", "says why nothing comes of it");
        }
        if (state == ActionItemState.OPEN && says) {
            throw Problem.at("/outcome", "is known once it is DONE or DROPPED");
        }
        return this;
    }
}
