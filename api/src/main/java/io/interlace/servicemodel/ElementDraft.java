package io.interlace.servicemodel;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of an element. */
@Schema(name = "ServiceModelElementDraft", description = "What may be changed of an element")
record ElementDraft(
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

        @NotNull
        @Min(1)
        @Max(500)
        @Schema(
                description = "Where it stands among the steps, or among the actors, of its flow, from 1",
                examples = "3",
                minimum = "1",
                maximum = "500",
                required = true)
        Integer number,

        @Nullable
        @Schema(
                description = "Whose step it is, an actor of its flow; null for an actor",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b03",
                nullable = true)
        UUID actorId,

        @Nullable
        @Schema(
                description = "The step of a CURRENT model that this step of a FUTURE one goes on with",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04",
                nullable = true)
        UUID continuesId,

        @Nullable
        @Valid
        @Schema(
                description = "Where a person put the step in the picture; null where it is laid out by itself",
                nullable = true)
        ElementPosition position) {

    /** @throws Problem 400 for what only steps have */
    void mayBeOf(ElementType type) {
        if (type == ElementType.ACTOR) {
            List<Wrong> wrong = new ArrayList<>();
            onlyOfSteps(wrong, "/actorId", actorId);
            onlyOfSteps(wrong, "/continuesId", continuesId);
            onlyOfSteps(wrong, "/position", position);
            Wrong.refuse(ProblemType.VALIDATION_FAILED, "Only steps have these.", wrong);
        } else if (actorId == null) {
            throw Problem.at("/actorId", "a step has an actor");
        }
    }

    private static void onlyOfSteps(List<Wrong> wrong, String pointer, @Nullable Object value) {
        if (value != null) {
            wrong.add(new Wrong(pointer, "is only of steps"));
        }
    }
}
