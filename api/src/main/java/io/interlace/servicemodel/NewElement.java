package io.interlace.servicemodel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step or an actor to add. */
@Schema(name = "NewServiceModelElement", description = "A step or an actor to add")
record NewElement(
        @NotNull @Schema(description = "Whether it is a step or an actor", examples = "STEP", required = true)
        ElementType type,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "What is done, or who does it",
                examples = "Sorts and books",
                maxLength = 200,
                required = true)
        String title,

        @Nullable
        @Size(min = 1, max = 2000)
        @Schema(
                description = "More about it",
                examples = "Applies rules that are known to whoever has been there longest.",
                minLength = 1,
                maxLength = 2000,
                nullable = true)
        String description,

        @Nullable
        @Schema(
                description = "Whose step it is, an actor of the flow; a step has this or actorTitle",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b03",
                nullable = true)
        UUID actorId,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(
                description =
                        "Whose step it is, by title: the actor of the flow whose title differs by nothing but case, or a new one",
                examples = "Booking team",
                minLength = 1,
                maxLength = 200,
                nullable = true)
        String actorTitle,

        @Nullable
        @Schema(
                description = "The step of a CURRENT model that this step of a FUTURE one goes on with",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04",
                nullable = true)
        UUID continuesId) {

    /** Whether its actor is named by title. */
    boolean namesActor() {
        return actorTitle != null;
    }
}
