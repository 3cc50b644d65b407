package io.interlace.retrospective;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Questions that are kept, on the wire. */
@Schema(name = "RetrospectiveTemplate", description = "Questions that a programme keeps for its retrospectives")
record RetrospectiveTemplateView(
        @Schema(
                description = "Identifies the template",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ae1",
                required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "After a difficult month", required = true)
        String name,

        @Schema(description = "What is asked", required = true)
        List<BoardColumn> columns,

        @Schema(description = "When it was kept", examples = "2027-01-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2027-01-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
