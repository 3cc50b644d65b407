package io.interlace.conversation;

import static io.interlace.identity.Role.FACILITATOR;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/conversations")
@Tag(name = "conversations")
class ConversationResource {

    private final Conversations conversations;
    private final WriteConversations write;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;
    private final Caller caller;

    ConversationResource(
            Conversations conversations,
            WriteConversations write,
            Lists lists,
            IfMatch ifMatch,
            MergePatch mergePatch,
            Caller caller) {
        this.conversations = conversations;
        this.write = write;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "listConversations",
            summary = "List conversations",
            description = "The latest first, without what was said in them.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that begin words of the title or the summary",
            example = "letters",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "PLANNED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "channel",
            in = ParameterIn.QUERY,
            description = "Only in this way; several as in:A,B",
            example = "PHONE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "stakeholderId",
            in = ParameterIn.QUERY,
            description = "Only with this person",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "facilitatorId",
            in = ParameterIn.QUERY,
            description = "Only led by this member",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "day",
            in = ParameterIn.QUERY,
            description = "Only held, or planned, on this day, or before or after it with lt:, lte:, gte: and gt:",
            example = "gte:2026-11-01",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ListedConversation> list(@Context UriInfo uri) {
        return lists.page(conversations.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ConversationView.class, responseCode = "201", responseDescription = "Entered")
    @Operation(
            operationId = "createConversation",
            summary = "Plan a conversation, or record one that was held",
            description =
                    "With plannedAt it is planned, and everybody who takes part is asked for their time: over somebody's budget is"
                            + " 409 contact-budget-exceeded, which names them and the first day on which it fits for all, unless a lead"
                            + " gives an overrideReason; who opted out is never asked. With heldOn it is recorded, whatever the contact"
                            + " policy says, and counts in the ledger from that day on.")
    public ConversationView create(@NotNull @Valid NewConversation wanted) {
        return conversations.view(write.add(wanted));
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "getConversation",
            summary = "Read a conversation",
            description = "What was said in it, and the ETag that a change needs.")
    public ConversationView get(@PathParam("id") UUID id) {
        return conversations.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeConversation",
            summary = "Change a conversation, or what was said in it",
            description =
                    "What is left out stays as it is; people are replaced whole. Who leaves it has their time back; who joins one"
                            + " that is PLANNED is asked for theirs, as is everybody where its day or length changes. One that is"
                            + " CANCELLED stays as it is: 409.")
    public ConversationView change(@PathParam("id") UUID id, @RequestBodySchema(NewConversation.class) JsonNode patch) {
        ConversationView view = conversations.view(id);
        ifMatch.requires(view.version());
        NewConversation before = view.draft();
        mergePatch.change(before, patch, after -> write.revise(id, before, after, ifMatch::requires));
        return conversations.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteConversation",
            summary = "Delete a conversation that was entered in error",
            description = "Asks of people's time for it are taken back. 409 in-use for one that something cites.")
    public void delete(@PathParam("id") UUID id) {
        ifMatch.requires(conversations.view(id).version());
        write.remove(id, ifMatch::requires);
    }

    @POST
    @Path("{id}/holding")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ConversationView.class, responseCode = "200", responseDescription = "Held")
    @Operation(
            operationId = "holdConversation",
            summary = "Note that a planned conversation was held",
            description =
                    "On which day, with whom, and what it came to; the ledger follows. 409 for one that is not PLANNED.")
    public ConversationView hold(@PathParam("id") UUID id, @NotNull @Valid NewConversationHolding holding) {
        write.hold(id, holding);
        return conversations.view(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ConversationView.class, responseCode = "200", responseDescription = "Cancelled")
    @Operation(
            operationId = "cancelConversation",
            summary = "Cancel a planned conversation",
            description = "Asks of people's time for it are taken back. 409 for one that is not PLANNED.")
    public ConversationView cancel(@PathParam("id") UUID id, @NotNull @Valid NewConversationCancellation cancellation) {
        write.cancel(id, cancellation);
        return conversations.view(id);
    }
}
