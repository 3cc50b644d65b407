package io.interlace.invitation;

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

@Path("/programmes/{programmeId}/invitation-templates")
@Tag(name = "invitations")
class InvitationTemplateResource {

    private final InvitationTemplates templates;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    InvitationTemplateResource(
            InvitationTemplates templates, Lists lists, Caller caller, IfMatch ifMatch, MergePatch mergePatch) {
        this.templates = templates;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "listInvitationTemplates",
            summary = "List the templates of invitations",
            description = "By name. A programme begins with one for each purpose.")
    @Parameter(
            name = "purpose",
            in = ParameterIn.QUERY,
            description = "Only for this purpose; several as in:A,B",
            example = "ENGAGE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Only those that are offered, or archived",
            example = "ACTIVE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<InvitationTemplateView> list(@Context UriInfo uri) {
        return lists.page(templates.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InvitationTemplateView.class, responseCode = "201", responseDescription = "Made")
    @Operation(
            operationId = "createInvitationTemplate",
            summary = "Make a template of invitations",
            description =
                    "Plain text. What a placeholder stands for is filled in for each person; a placeholder that stands for"
                            + " nothing, and a text without {{link}}, are refused with the place.")
    public InvitationTemplateView create(@Valid NewInvitationTemplate draft) {
        return templates.add(draft).view();
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getInvitationTemplate",
            summary = "Read a template of invitations",
            description = "With the ETag that a change needs.")
    public InvitationTemplateView get(@PathParam("id") UUID id) {
        return templates.require(id).view();
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeInvitationTemplate",
            summary = "Change, archive or offer again a template of invitations",
            description =
                    "What is left out stays as it is. Invitations that were made from it keep the words it had. The last one"
                            + " offered for a purpose stays offered: 409.")
    public InvitationTemplateView change(
            @PathParam("id") UUID id, @RequestBodySchema(NewInvitationTemplate.class) JsonNode patch) {
        InvitationTemplate template = templates.require(id);
        ifMatch.requires(template.version());
        mergePatch.change(template.draft(), patch, after -> templates.revise(template, after));
        return template.view();
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteInvitationTemplate",
            summary = "Delete a template of invitations",
            description =
                    "409 for one that invitations were made from, which can be archived, and for the last one offered for a"
                            + " purpose.")
    public void delete(@PathParam("id") UUID id) {
        InvitationTemplate template = templates.require(id);
        ifMatch.requires(template.version());
        templates.remove(template);
    }
}
