package io.interlace.call;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an idea is brought that found no place. */
@Schema(name = "NewRevival", description = "Where an idea is brought that found no place")
record NewRevival(
        @NotNull
        @Schema(
                description = "The open call that it becomes a draft of",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a71",
                required = true)
        UUID callId) {}
