package io.interlace.retrospective;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.MergePatch;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody at a board puts notes together. */
@Path("/programmes/{programmeId}/retrospectives/{id}")
@Tag(name = "retrospectives")
class ClusterResource {

    private final Clusters clusters;
    private final ReadBoard readBoard;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    ClusterResource(Clusters clusters, ReadBoard readBoard, IfMatch ifMatch, MergePatch mergePatch) {
        this.clusters = clusters;
        this.readBoard = readBoard;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @POST
    @Path("clusters")
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @APIResponseSchema(value = ClusterView.class, responseCode = "200", responseDescription = "Put together")
    @Operation(
            operationId = "createCluster",
            summary = "Put notes together",
            description = "In GROUP. 400 names each note that is not on the board any more.")
    public ClusterView create(@PathParam("id") UUID id, @NotNull @Valid NewCluster wanted) {
        return clusters.require(id, clusters.add(id, wanted));
    }

    @PATCH
    @Path("clusters/{clusterId}")
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeCluster",
            summary = "Say in other words what the notes of a cluster say",
            description = "In GROUP. If-Match is the cluster's version.")
    public ClusterView change(
            @PathParam("id") UUID id,
            @PathParam("clusterId") UUID clusterId,
            @RequestBodySchema(ClusterDraft.class) JsonNode patch) {
        ClusterView cluster = clusters.held(id, clusterId);
        ifMatch.requires(cluster.version());
        mergePatch.change(cluster.draft(), patch, after -> clusters.rename(id, clusterId, after.title()));
        return clusters.require(id, clusterId);
    }

    @DELETE
    @Path("clusters/{clusterId}")
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Operation(
            operationId = "deleteCluster",
            summary = "Take notes apart",
            description = "In GROUP. The notes stay on the board.")
    public void delete(@PathParam("id") UUID id, @PathParam("clusterId") UUID clusterId) {
        ifMatch.requires(clusters.held(id, clusterId).version());
        clusters.remove(id, clusterId);
    }

    @POST
    @Path("placements")
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @APIResponseSchema(value = BoardChangesView.class, responseCode = "200", responseDescription = "Moved")
    @Operation(
            operationId = "placeNotes",
            summary = "Move notes into a cluster, or out of theirs",
            description =
                    "In GROUP. Of two who move the same note the last one decides. 400 names each note, and the cluster, that is"
                            + " not on the board any more. The answer is the board as everybody sees it.")
    public BoardChangesView place(@PathParam("id") UUID id, @NotNull @Valid NewPlacement placement) {
        clusters.place(id, placement);
        return readBoard.since(id, 0);
    }
}
