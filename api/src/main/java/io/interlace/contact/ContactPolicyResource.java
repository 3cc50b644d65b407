package io.interlace.contact;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/contact-policy")
@Tag(name = "contacts")
class ContactPolicyResource {

    private final ContactPolicies policies;
    private final IfMatch ifMatch;

    ContactPolicyResource(ContactPolicies policies, IfMatch ifMatch) {
        this.policies = policies;
        this.ifMatch = ifMatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getContactPolicy",
            summary = "Read the contact policy",
            description = "Two asks and an hour in four weeks, until the programme has set its own.")
    public ContactPolicyView get() {
        return policies.current();
    }

    @PUT
    @Command
    @Allows(LEAD)
    @Operation(
            operationId = "setContactPolicy",
            summary = "Set the contact policy",
            description = "Holds for whatever is asked from then on; what was planned before stays planned.")
    public ContactPolicyView set(@Valid NewContactPolicy draft) {
        ifMatch.requires(policies.current().version());
        return policies.set(draft.checked());
    }
}
