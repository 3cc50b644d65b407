package io.interlace.contact;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/contacts")
@Tag(name = "contacts")
class ContactResource {

    private final Contacts contacts;
    private final AskForTime askForTime;
    private final Lists lists;
    private final Caller caller;

    ContactResource(Contacts contacts, AskForTime askForTime, Lists lists, Caller caller) {
        this.contacts = contacts;
        this.askForTime = askForTime;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "listContacts",
            summary = "List every ask of somebody's time",
            description = "The ledger, latest day first. What was cancelled stays in it and counts no more.")
    @Parameter(
            name = "stakeholderId",
            in = ParameterIn.QUERY,
            description = "Only of this person",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "purpose",
            in = ParameterIn.QUERY,
            description = "Only for this purpose; several as in:A,B",
            example = "CONVERSATION",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "askedOn",
            in = ParameterIn.QUERY,
            description = "Only on this day, or from or until it with gte: and lte:",
            example = "gte:2026-11-01",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ContactView> list(@Context UriInfo uri) {
        return lists.page(contacts.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @APIResponseSchema(value = ContactView.class, responseCode = "201", responseDescription = "Recorded")
    @Operation(
            operationId = "createContact",
            summary = "Record an ask of somebody's time",
            description =
                    "Made or planned. From today on it must fit the contact policy: over budget is 409 contact-budget-exceeded, with availableFrom where there is such a day, unless a lead gives an overrideReason. Who opted out is never asked.")
    public ContactView create(@Valid NewContact draft) {
        return contacts.view(askForTime.of(draft).id());
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getContact",
            summary = "Read an ask of somebody's time",
            description = "As it stands in the ledger.")
    public ContactView get(@PathParam("id") UUID id) {
        return contacts.view(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @APIResponseSchema(value = ContactView.class, responseCode = "200", responseDescription = "Cancelled")
    @Operation(
            operationId = "cancelContact",
            summary = "Take back an ask that is not made, or was recorded in error",
            description = "It stays in the ledger and counts no more.")
    public ContactView cancel(@PathParam("id") UUID id) {
        askForTime.cancel(contacts.require(id));
        return contacts.view(id);
    }
}
