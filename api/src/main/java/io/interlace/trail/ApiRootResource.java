package io.interlace.trail;

import io.interlace.identity.Allows;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "service")
class ApiRootResource {

    private final ApiRoot root;

    ApiRootResource(
            @ConfigProperty(name = "interlace.demonstration") boolean demonstration,
            @ConfigProperty(name = "interlace.contract-version") String version,
            @ConfigProperty(name = "interlace.release-date") LocalDate releaseDate) {
        root = new ApiRoot(
                "Interlace",
                version,
                ApiRoot.Status.ALPHA,
                releaseDate,
                "/swagger-ui",
                "/openapi",
                "/release-notes.md",
                demonstration);
    }

    @GET
    @Allows(anyone = true)
    @Operation(
            operationId = "getApiRoot",
            summary = "See what this API is",
            description = "Its version, how settled it is, and where to read on.")
    public ApiRoot get() {
        return root;
    }
}
