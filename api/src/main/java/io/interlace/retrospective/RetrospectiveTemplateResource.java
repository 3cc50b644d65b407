package io.interlace.retrospective;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions that are kept, to begin other retrospectives with. */
@Path("/programmes/{programmeId}/retrospective-templates")
@Tag(name = "retrospectives")
class RetrospectiveTemplateResource {

    private final RetrospectiveTemplates templates;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    RetrospectiveTemplateResource(
            RetrospectiveTemplates templates, Lists lists, Caller caller, IfMatch ifMatch, MergePatch mergePatch) {
        this.templates = templates;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "listRetrospectiveTemplates",
            summary = "List the templates of retrospectives that are kept",
            description = "By name.")
    public Page<RetrospectiveTemplateView> list(@Context UriInfo uri) {
        return lists.page(templates.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = RetrospectiveTemplateView.class, responseCode = "201", responseDescription = "Kept")
    @Operation(
            operationId = "createRetrospectiveTemplate",
            summary = "Keep questions for other retrospectives",
            description = "409 where another is called so. At most 50.")
    public RetrospectiveTemplateView create(@NotNull @Valid NewRetrospectiveTemplate draft) {
        return templates.add(draft).view();
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getRetrospectiveTemplate",
            summary = "Read a template of retrospectives",
            description = "With the ETag that a change needs.")
    public RetrospectiveTemplateView get(@PathParam("id") UUID id) {
        return templates.require(id).view();
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeRetrospectiveTemplate",
            summary = "Change a template of retrospectives",
            description = "Retrospectives that began with it keep the questions they have.")
    public RetrospectiveTemplateView change(
            @PathParam("id") UUID id, @RequestBodySchema(NewRetrospectiveTemplate.class) JsonNode patch) {
        RetrospectiveTemplate template = templates.require(id);
        ifMatch.requires(template.version());
        mergePatch.change(template.draft(), patch, after -> templates.revise(template, after));
        return template.view();
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteRetrospectiveTemplate",
            summary = "Keep a template of retrospectives no longer",
            description = "Retrospectives that began with it keep the questions they have.")
    public void delete(@PathParam("id") UUID id) {
        RetrospectiveTemplate template = templates.require(id);
        ifMatch.requires(template.version());
        templates.remove(template);
    }
}
