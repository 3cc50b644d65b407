package io.interlace.reach;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/limitations")
@Tag(name = "reach")
class LimitationResource {

    private final Limitations limitations;
    private final LimitationRecords records;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    LimitationResource(
            Limitations limitations,
            LimitationRecords records,
            Lists lists,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.limitations = limitations;
        this.records = records;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getLimitations",
            summary = "Read what must be known wherever results are shown",
            description =
                    "Computed over all framed dimensions, edited by leads, and added by them; those that matter most first. Readers of aggregates get those whose figures they may see.")
    public LimitationsView all() {
        return new LimitationsView(limitations.current());
    }

    @POST
    @Command
    @Allows(LEAD)
    @APIResponseSchema(value = LimitationView.class, responseCode = "201", responseDescription = "Added")
    @Operation(
            operationId = "createLimitation",
            summary = "Add a limitation that the figures do not tell",
            description = "Everybody who may see results reads it as it is written.")
    public LimitationView create(@Valid NewLimitation draft) {
        return limitations.add(draft);
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getLimitation",
            summary = "Read a limitation",
            description = "With the ETag that a change needs. One whose ground no longer holds is not there.")
    public LimitationView get(@PathParam("id") UUID id) {
        return limitations.require(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows(LEAD)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeLimitation",
            summary = "Reword a limitation",
            description =
                    "The computed sentence stays beside the words, and outdated tells when it has changed. Null goes back to what is computed.")
    public LimitationView change(@PathParam("id") UUID id, @RequestBodySchema(LimitationDraft.class) JsonNode patch) {
        LimitationView current = limitations.require(id);
        ifMatch.requires(current.version());
        LimitationDraft before = records.draft(id);
        LimitationDraft after = mergePatch.apply(before, patch);
        return after.equals(before) ? current : limitations.reword(current, before, after);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows(LEAD)
    @Operation(
            operationId = "deleteLimitation",
            summary = "Remove an own limitation",
            description = "Computed ones can be reworded, not silenced.")
    public void delete(@PathParam("id") UUID id) {
        LimitationView current = limitations.require(id);
        ifMatch.requires(current.version());
        limitations.remove(current);
    }

    @GET
    @Path("{id}/versions")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listLimitationVersions",
            summary = "List the wordings of a limitation",
            description =
                    "Latest first; none where nobody has edited it. Those whose ground no longer holds keep theirs. Readers of aggregates get those in a lead's words.")
    public Page<LimitationVersionView> versions(@PathParam("id") UUID id, @Context UriInfo uri) {
        limitations.requireKnown(id);
        return lists.page(
                records.versions(),
                "programme_id = ? and limitation_id = ?" + records.inWordsForAll(),
                List.of(caller.programmeId(), id),
                uri.getQueryParameters());
    }
}
