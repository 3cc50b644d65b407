package io.interlace.map;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.identity.Allows;
import io.interlace.programme.Reference;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/stakeholder-map")
@Tag(name = "stakeholder map")
class StakeholderMapResource {

    private final StakeholderMaps maps;
    private final Reference reference;

    StakeholderMapResource(StakeholderMaps maps, Reference reference) {
        this.maps = maps;
        this.reference = reference;
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getStakeholderMap",
            summary = "See who referred whom",
            description =
                    "People and referrals with the wave, degree, betweenness, community and branch of each person, and who would be cut off without them. Filters hide people and change no measure. Of more than 2,000 people betweenness comes in a moment; a map holds 10,000.")
    public StakeholderMapView get(@Valid @BeanParam MapFilter filter, @Context UriInfo uri) {
        reference.withIds(uri.getQueryParameters());
        return maps.read(filter);
    }

    @GET
    @Path("graphml")
    @Produces(GraphMl.MEDIA_TYPE)
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "exportStakeholderMap",
            summary = "Take the stakeholder map to other tools",
            description = "The same people, referrals and measures as GraphML, without names of the erased.")
    @APIResponse(
            responseCode = "200",
            description = "The map",
            content =
                    @Content(
                            mediaType = GraphMl.MEDIA_TYPE,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            description = "GraphML, a directed graph",
                                            examples = "<graphml/>")))
    public StreamingOutput graphml(@Valid @BeanParam MapFilter filter, @Context UriInfo uri) {
        reference.withIds(uri.getQueryParameters());
        StakeholderMapView map = maps.read(filter);
        return out -> GraphMl.write(map, out);
    }
}
