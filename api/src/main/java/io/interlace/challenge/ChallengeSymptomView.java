package io.interlace.challenge;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A symptom in which a challenge shows, on the wire. */
@Schema(name = "ChallengeSymptom", description = "A symptom in which a challenge shows")
record ChallengeSymptomView(
        @Schema(
                description = "Identifies the symptom",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1be1",
                required = true)
        UUID id,

        @Schema(
                description = "What one meets",
                examples = "The telephone rings where nobody is standing.",
                required = true)
        String statement,

        @Schema(
                description = "How often it is met: in so many findings and insights together",
                examples = "4",
                required = true)
        int occurrences) {}
