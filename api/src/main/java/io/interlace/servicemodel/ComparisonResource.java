package io.interlace.servicemodel;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import io.interlace.identity.Allows;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/programmes/{programmeId}/service-models/comparison")
@Tag(name = "service-models")
class ComparisonResource {

    private final ServiceModels models;
    private final ReadDocument read;

    ComparisonResource(ServiceModels models, ReadDocument read) {
        this.models = models;
        this.read = read;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "compareServiceModels",
            summary = "Read what stays, goes and comes between how it is and how it could be",
            description =
                    "Flow by flow, with the breakdowns that improvements answer and those that nothing answers yet. Unless said"
                            + " otherwise, the latest model of each kind; 404 where there is none.")
    public ComparisonView compare(
            @Parameter(description = "The model of how it is", example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01")
                    @Nullable
                    @QueryParam("currentId")
                    UUID currentId,
            @Parameter(description = "The model of how it could be", example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b09")
                    @Nullable
                    @QueryParam("futureId")
                    UUID futureId) {
        UUID current = models.chosen("currentId", ServiceModelKind.CURRENT, currentId);
        UUID future = models.chosen("futureId", ServiceModelKind.FUTURE, futureId);
        return CompareModels.of(read.of(current), read.of(future));
    }
}
