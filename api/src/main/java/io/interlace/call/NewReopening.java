package io.interlace.call;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a call that had closed is open again. */
@Schema(name = "NewReopening", description = "Until when a call that had closed is open again")
record NewReopening(
        @NotNull
        @Schema(description = "When it closes now; yet to come", examples = "2026-12-18T17:00:00Z", required = true)
        Instant closesAt) {}
