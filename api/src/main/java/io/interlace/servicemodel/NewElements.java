package io.interlace.servicemodel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Steps and actors to add to a flow, all or none. */
@Schema(name = "NewServiceModelElements", description = "Steps and actors to add to a flow, all or none")
record NewElements(
        @NotNull
        @Schema(
                description = "The flow they are added to",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b02",
                required = true)
        UUID flowId,

        @Nullable
        @Schema(
                description = "The step that they come after; null: after the last",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04",
                nullable = true)
        UUID afterId,

        @Nullable
        @Schema(
                description =
                        "Whether each step is linked from the one before it, the first from afterId: as HAND_OFF where the actor"
                                + " is another, as SEQUENCE where not",
                examples = "true",
                nullable = true)
        Boolean linked,

        @NotNull
        @Size(min = 1, max = 100)
        @Schema(description = "What is added, in this order", minItems = 1, maxItems = 100, required = true)
        List<@NotNull @Valid NewElement> elements) {

    boolean isLinked() {
        return Boolean.TRUE.equals(linked);
    }
}
