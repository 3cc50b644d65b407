package io.interlace.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some of the results, and where the next ones begin. */
@Schema(name = "Page", description = "Some of the results, and where the next ones begin")
public record Page<T>(
        @Schema(description = "The results, in the order asked for", required = true)
        List<T> results,

        @Schema(description = "Where this page stands in the whole", required = true)
        Metadata metadata) {

    /** Where a page stands in the whole list. */
    @Schema(name = "PageMetadata", description = "Where this page stands in the whole")
    public record Metadata(
            @Schema(description = "Most results a page holds", examples = "50", required = true)
            int limit,

            @Nullable
            @Schema(
                    description = "Give this as cursor to read on; null at the end",
                    examples = "WyJMYW1iZXRoIl0.c2lnbmF0dXJl",
                    nullable = true,
                    required = true)
            String nextCursor,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            @Schema(
                    description = "How many there are, when asked for with count=true; exact to 10,000",
                    examples = "120")
            Long total,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            @Schema(description = "True when there are more than total says", examples = "false")
            Boolean totalIsLowerBound) {}

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(results.stream().map(mapping).toList(), metadata);
    }
}
