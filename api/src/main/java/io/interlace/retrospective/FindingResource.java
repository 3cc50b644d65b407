package io.interlace.retrospective;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
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

/** What was found in retrospectives. */
@Path("/programmes/{programmeId}")
@Tag(name = "findings")
class FindingResource {

    private final Findings findings;
    private final WriteFindings writeFindings;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    FindingResource(
            Findings findings, WriteFindings writeFindings, Lists lists, IfMatch ifMatch, MergePatch mergePatch) {
        this.findings = findings;
        this.writeFindings = writeFindings;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @POST
    @Path("retrospectives/{id}/findings")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = FindingView.class, responseCode = "201", responseDescription = "Drawn")
    @Operation(
            operationId = "createFinding",
            summary = "Draw a finding from a cluster",
            description =
                    "From DISCUSS on, and after it is CLOSED. EVIDENCE speaks about at least one principle; the others may. 400 for"
                            + " a cluster that is not on the board any more.")
    public FindingView create(@PathParam("id") UUID id, @NotNull @Valid NewFinding wanted) {
        return findings.view(writeFindings.draw(id, wanted));
    }

    @GET
    @Path("findings")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "listFindings",
            summary = "List what was found",
            description =
                    "The latest first. Contributors are shown what was found in retrospectives in which they take part.")
    @Parameter(
            name = "projectId",
            in = ParameterIn.QUERY,
            description = "Only with the team of this project",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "retrospectiveId",
            in = ParameterIn.QUERY,
            description = "Only in this retrospective",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab1",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Only of this kind; several as in:A,B",
            example = "EVIDENCE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "principleId",
            in = ParameterIn.QUERY,
            description = "Only what speaks about this principle, in whichever version",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1aa1",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<FindingView> list(@Context UriInfo uri) {
        return lists.page(findings.listing(), findings.scope(), findings.scopeValues(), uri.getQueryParameters());
    }

    @GET
    @Path("findings/{id}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "getFinding",
            summary = "Read a finding",
            description =
                    "With the ETag that a change needs. For contributors, one of a retrospective in which they take part.")
    public FindingView get(@PathParam("id") UUID id) {
        return findings.view(id);
    }

    @PATCH
    @Path("findings/{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeFinding",
            summary = "Change a finding",
            description =
                    "What is left out stays as it is; principles are replaced whole. in-use where a version of a principle cites it"
                            + " that it would speak about no more.")
    public FindingView change(@PathParam("id") UUID id, @RequestBodySchema(FindingDraft.class) JsonNode patch) {
        Finding finding = findings.held(id);
        ifMatch.requires(finding.version());
        FindingDraft before = findings.view(id).draft();
        mergePatch.change(before, patch, after -> writeFindings.revise(finding, before, after));
        return findings.view(id);
    }

    @DELETE
    @Path("findings/{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteFinding",
            summary = "Delete a finding",
            description = "in-use for one that a version of a principle cites.")
    public void delete(@PathParam("id") UUID id) {
        Finding finding = findings.held(id);
        ifMatch.requires(finding.version());
        writeFindings.remove(finding);
    }
}
