package io.interlace.call;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What proposals of a call are scored by. */
@Schema(name = "Criterion", description = "What the proposals of a call are scored by")
public record Criterion(
        @Schema(
                description = "Identifies the criterion",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a71",
                required = true)
        UUID id,

        @Schema(
                description = "Name, which no other criterion of the call has",
                examples = "Crosses a boundary",
                required = true)
        String name,

        @Schema(
                description = "What assessors ask themselves",
                examples = "Does it change how two organisations work together, not only one of them?",
                required = true)
        String question,

        @Schema(
                description = "How much it counts beside the others; weights need not add up to anything",
                examples = "25",
                required = true)
        int weight,

        @Schema(description = "What it is scored with", required = true)
        Scale scale) {

    NewCriterion draft() {
        return new NewCriterion(id, name, question, weight, scale);
    }
}
