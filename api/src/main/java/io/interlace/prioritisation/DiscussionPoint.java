package io.interlace.prioritisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What voters are given to think about beside one challenge. */
@Schema(name = "DiscussionPoint", description = "What voters are given to think about beside one challenge")
record DiscussionPoint(
        @NotNull
        @Schema(description = "The challenge", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01", required = true)
        UUID challengeId,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "The point",
                examples = "Would it still be first if it cost a clinic a week?",
                maxLength = 2000,
                required = true)
        String text) {}
