package io.interlace.challenge;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A challenge as others name it, on the wire. */
@Schema(name = "ChosenChallenge", description = "A challenge as others name it")
public record ChosenChallenge(
        @Schema(
                description = "Identifies the challenge",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1",
                required = true)
        UUID id,

        @Schema(
                description = "What is to be overcome",
                examples = "Practices are asked to refer again for what the hospital could send on itself.",
                required = true)
        String statement,

        @Schema(description = "How far it is", examples = "OPEN", required = true)
        ChallengeStatus status) {}
