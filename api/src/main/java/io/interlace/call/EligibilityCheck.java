package io.interlace.call;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every proposal of a call must meet: passed or failed, not scored. */
@Schema(
        name = "EligibilityCheck",
        description = "What every proposal of a call must meet: passed or failed, not scored")
public record EligibilityCheck(
        @Schema(
                description = "Identifies the check",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a72",
                required = true)
        UUID id,

        @Schema(description = "What must be so", examples = "A named lead on each side", required = true)
        String name) {

    NewEligibilityCheck draft() {
        return new NewEligibilityCheck(id, name);
    }
}
