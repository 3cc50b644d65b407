package io.interlace.actionitem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a team agrees to do. */
@Schema(name = "NewActionItem", description = "What a team agrees to do")
public record NewActionItem(
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

        @Nullable
        @Schema(
                description = "The cluster it comes from",
                examples = "7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11",
                nullable = true)
        UUID clusterId) {

    ActionItemDraft draft() {
        return new ActionItemDraft(text, ownerId, dueOn, ActionItemState.OPEN, null);
    }
}
