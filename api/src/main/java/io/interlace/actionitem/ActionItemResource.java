package io.interlace.actionitem;

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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** They are agreed at retrospectives; here is what becomes of them. */
@Path("/programmes/{programmeId}/action-items")
@Tag(name = "action items")
class ActionItemResource {

    private final ActionItems actionItems;
    private final WriteActionItems write;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    ActionItemResource(
            ActionItems actionItems, WriteActionItems write, Lists lists, IfMatch ifMatch, MergePatch mergePatch) {
        this.actionItems = actionItems;
        this.write = write;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "listActionItems",
            summary = "List what teams agreed to do",
            description =
                    "What is due first comes first. Contributors are shown what their teams agreed to, and what they see to.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that begin words of what will be done",
            example = "rota",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "OPEN",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "projectId",
            in = ParameterIn.QUERY,
            description = "Only of the team of this project",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "retrospectiveId",
            in = ParameterIn.QUERY,
            description = "Only agreed at this retrospective",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab1",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "ownerId",
            in = ParameterIn.QUERY,
            description = "Only what this person sees to",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "dueOn",
            in = ParameterIn.QUERY,
            description = "Only due on this day, or before or after it with lt:, lte:, gte: and gt:",
            example = "lt:2027-02-01",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ActionItemView> list(@Context UriInfo uri) {
        return lists.page(
                actionItems.listing(), actionItems.scope(), actionItems.scopeValues(), uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "getActionItem",
            summary = "Read an action item",
            description = "With the ETag that a change needs.")
    public ActionItemView get(@PathParam("id") UUID id) {
        return actionItems.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeActionItem",
            summary = "Change an action item, or say what became of it",
            description =
                    "DONE with what changed because of it, DROPPED with a reason; OPEN again takes both back. Whoever sees it may say"
                            + " so. Its board shows it at once.")
    public ActionItemView change(@PathParam("id") UUID id, @RequestBodySchema(ActionItemDraft.class) JsonNode patch) {
        ActionItem item = actionItems.findById(actionItems.view(id).id());
        ifMatch.requires(item.version());
        ActionItemDraft before = item.draft();
        mergePatch.change(before, patch, after -> write.revise(item, before, after));
        return actionItems.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteActionItem",
            summary = "Remove an action item that was never meant",
            description = "409 for one that came back at a later retrospective: that is dropped with a reason instead.")
    public void delete(@PathParam("id") UUID id) {
        ActionItem item = actionItems.findById(actionItems.view(id).id());
        ifMatch.requires(item.version());
        write.remove(item);
    }
}
