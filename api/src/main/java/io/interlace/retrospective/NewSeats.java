package io.interlace.retrospective;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** People who are to take part. */
@Schema(name = "NewSeats", description = "People who are to take part in a retrospective")
record NewSeats(
        @NotNull
        @Size(min = 1, max = 300)
        @Schema(
                description = "Who",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77\"]",
                minItems = 1,
                maxItems = 300,
                required = true)
        List<@NotNull UUID> stakeholderIds,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(
                description = "Why a lead asks those, too, of whom it is more than the contact policy allows",
                examples = "She offered to come",
                minLength = 1,
                maxLength = 500,
                nullable = true)
        String overrideReason) {}
