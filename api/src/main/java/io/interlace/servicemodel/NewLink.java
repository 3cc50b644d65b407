package io.interlace.servicemodel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be said of a link. */
@Schema(name = "NewServiceModelLink", description = "What may be said of a link")
record NewLink(
        @NotNull
        @Schema(
                description = "The step it goes from",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04",
                required = true)
        UUID fromId,

        @NotNull
        @Schema(
                description = "The step it goes to, another of the same flow",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b05",
                required = true)
        UUID toId,

        @NotNull
        @Schema(
                description = "Whether the same hands go on, or the work passes into others",
                examples = "HAND_OFF",
                required = true)
        LinkKind kind,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(
                description = "What it passes by",
                examples = "letter, by three routes",
                minLength = 1,
                maxLength = 200,
                nullable = true)
        String medium) {}
