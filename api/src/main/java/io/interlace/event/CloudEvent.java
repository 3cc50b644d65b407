package io.interlace.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event on the wire (CloudEvents 1.0). */
@Schema(name = "CloudEvent", description = "A fact that happened (CloudEvents 1.0), without names or words of people")
public record CloudEvent(
        @Schema(description = "Version of CloudEvents", examples = "1.0", required = true)
        String specversion,

        @Schema(
                description = "Identifies the event",
                required = true,
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77")
        UUID id,

        @Schema(description = "The programme it happened in", required = true, examples = "/api/v1/programmes/01935f2e")
        String source,

        @Schema(description = "What happened", required = true, examples = "io.interlace.place.created")
        String type,

        @Schema(
                description = "Id of what it happened to",
                required = true,
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77")
        String subject,

        @Schema(description = "When it was committed to", required = true, examples = "2026-11-20T09:00:00Z")
        Instant time,

        @Schema(description = "Media type of data", required = true, examples = "application/json")
        String datacontenttype,

        @Schema(description = "What changed", required = true)
        Data data) {

    /** What changed, by name only. */
    @Schema(name = "EventData", description = "What changed, by name only")
    public record Data(
            @Schema(description = "Kind of resource", required = true, examples = "place")
            String kind,

            @Schema(description = "Which one", required = true, examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77")
            UUID resourceId,

            @Schema(description = "Its version afterwards", required = true, examples = "3")
            long version,

            @Schema(description = "Names of the properties that changed", required = true)
            List<String> changed,

            @Schema(description = "Values of changed properties that are enums", required = true)
            Map<String, String> values) {}
}
