package io.interlace.conversation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member who leads conversations. */
@Schema(name = "Facilitator", description = "A member who leads conversations")
record Facilitator(
        @Schema(
                description = "Identifies the membership",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID id,

        @Schema(description = "Name", examples = "Ansel Bright-Okeke", required = true)
        String name) {}
