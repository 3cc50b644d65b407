package io.interlace.insight;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An insight that something cites, on the wire. */
@Schema(name = "CitedInsight", description = "An insight that something cites")
public record CitedInsightView(
        @Schema(
                description = "Identifies the insight",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b11",
                required = true)
        UUID id,

        @Schema(description = "What it speaks of", examples = "CHALLENGE", required = true)
        InsightKind kind,

        @Schema(
                description = "What was learned",
                examples = "Results go to the ward that ordered them, days after the patient has left it.",
                required = true)
        String statement) {}
