package io.interlace.workshop;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.identity.Allows;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/agenda-templates")
@Tag(name = "workshops")
class AgendaTemplateResource {

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getAgendaTemplates",
            summary = "Read the agendas that a workshop can begin with",
            description = "Built in: copy one into a workshop, and change it there.")
    public AgendaTemplatesView get() {
        return new AgendaTemplatesView(AgendaTemplate.BUILT_IN);
    }
}
