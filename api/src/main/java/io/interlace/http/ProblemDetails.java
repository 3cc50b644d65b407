package io.interlace.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Problem details on the wire (RFC 9457). */
@Schema(
        additionalProperties = Schema.True.class,
        name = "Problem",
        description = "What went wrong, where, and what can be done about it (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDetails(
        @Schema(
                description = "Page that explains this kind of problem",
                examples = "/problems/not-found",
                required = true)
        String type,

        @Schema(description = "The kind in words", examples = "There is nothing here", required = true)
        String title,

        @Schema(description = "HTTP status", examples = "404", required = true)
        int status,

        @Nullable @Schema(description = "This case in words", examples = "No such place.")
        String detail,

        @Schema(description = "What was asked for", examples = "/api/v1/programmes", required = true)
        String instance,

        @Schema(description = "Quote this to support", examples = "4bf92f3577b34da6a3ce929d0e0e4736", required = true)
        String traceId,

        @Schema(description = "Each place in the input that needs correcting")
        List<Place> errors,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One place in the input. */
    @Schema(name = "ProblemPlace", description = "One place in the input that needs correcting")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Schema(description = "What is wrong there", examples = "must not be blank", required = true)
            String detail,

            @Nullable @Schema(description = "JSON Pointer into the body", examples = "/name") @JsonProperty
            String pointer,

            @Nullable @Schema(description = "Name of the query parameter", examples = "limit") @JsonProperty
            String parameter) {}
}
