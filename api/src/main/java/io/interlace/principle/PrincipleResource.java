package io.interlace.principle;

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
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/principles")
@Tag(name = "principles")
class PrincipleResource {

    private final Principles principles;
    private final WritePrinciples writePrinciples;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    PrincipleResource(
            Principles principles,
            WritePrinciples writePrinciples,
            Lists lists,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.principles = principles;
        this.writePrinciples = writePrinciples;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listPrinciples",
            summary = "List principles for working together",
            description = "The newest first, each with what it says now.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that begin words of the title",
            example = "patient",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Only with this status; several as in:A,B",
            example = "REFINED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "family",
            in = ParameterIn.QUERY,
            description = "Only of this family, by its whole name",
            example = "Finish what you start",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<PrincipleView> list(@Context UriInfo uri) {
        return lists.page(principles.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PrincipleView.class, responseCode = "201", responseDescription = "Proposed")
    @Operation(
            operationId = "createPrinciple",
            summary = "Propose a principle",
            description = "With its first version, which stays as it is: what it says later is in later versions.")
    public PrincipleView create(@NotNull @Valid NewPrinciple draft) {
        return principles.view(writePrinciples.propose(draft));
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getPrinciple",
            summary = "Read a principle as it stands",
            description = "With the ETag that a change needs.")
    public PrincipleView get(@PathParam("id") UUID id) {
        return principles.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changePrinciple",
            summary = "Put a principle beside others",
            description = "What it says is changed by writing its next version.")
    public PrincipleView change(@PathParam("id") UUID id, @RequestBodySchema(PrincipleDraft.class) JsonNode patch) {
        Principle principle = principles.held(id);
        ifMatch.requires(principle.version());
        PrincipleDraft before = principle.draft();
        mergePatch.change(before, patch, after -> writePrinciples.revise(principle, before, after));
        return principles.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deletePrinciple",
            summary = "Delete a principle that is only proposed",
            description = "409 in-use for one that was tested, refined, rated or retired: retire it instead.")
    public void delete(@PathParam("id") UUID id) {
        Principle principle = principles.held(id);
        ifMatch.requires(principle.version());
        writePrinciples.remove(principle);
    }

    @POST
    @Path("{id}/test")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PrincipleView.class, responseCode = "200", responseDescription = "In test")
    @Operation(
            operationId = "testPrinciple",
            summary = "Put a principle to the test",
            description = "409 for one that is neither PROPOSED nor REFINED.")
    public PrincipleView test(@PathParam("id") UUID id) {
        writePrinciples.test(id);
        return principles.view(id);
    }

    @POST
    @Path("{id}/retirement")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PrincipleView.class, responseCode = "200", responseDescription = "Retired")
    @Operation(
            operationId = "retirePrinciple",
            summary = "Retire a principle",
            description =
                    "It keeps its versions, and takes no other until it is reinstated. 409 for one that is RETIRED.")
    public PrincipleView retire(@PathParam("id") UUID id, @NotNull @Valid NewPrincipleRetirement retirement) {
        writePrinciples.retire(id, retirement);
        return principles.view(id);
    }

    @POST
    @Path("{id}/reinstatement")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PrincipleView.class, responseCode = "200", responseDescription = "Reinstated")
    @Operation(
            operationId = "reinstatePrinciple",
            summary = "Reinstate a principle that was retired",
            description = "It is again what it was before. 409 for one that is not RETIRED.")
    public PrincipleView reinstate(@PathParam("id") UUID id) {
        writePrinciples.reinstate(id);
        return principles.view(id);
    }
}
