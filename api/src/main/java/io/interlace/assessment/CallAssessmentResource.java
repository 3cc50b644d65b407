package io.interlace.assessment;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.call.CallView;
import io.interlace.call.Calls;
import io.interlace.http.Command;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** How one call is assessed. */
@Path("/programmes/{programmeId}/calls/{id}")
@Tag(name = "assessments")
class CallAssessmentResource {

    private final Calls calls;
    private final Assessments assessments;
    private final Panels panels;
    private final AppointPanel appointPanel;
    private final AssessedCalls assessedCalls;

    CallAssessmentResource(
            Calls calls,
            Assessments assessments,
            Panels panels,
            AppointPanel appointPanel,
            AssessedCalls assessedCalls) {
        this.calls = calls;
        this.assessments = assessments;
        this.panels = panels;
        this.appointPanel = appointPanel;
        this.assessedCalls = assessedCalls;
    }

    @GET
    @Path("panel")
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @Operation(
            operationId = "getPanel",
            summary = "Read who assesses a call",
            description = "How far each assessor is, and how many assess each proposal; not what they say.")
    public PanelView panel(@PathParam("id") UUID id) {
        return panels.of(id);
    }

    @POST
    @Path("panel")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PanelView.class, responseCode = "200", responseDescription = "Appointed")
    @Operation(
            operationId = "appointPanel",
            summary = "Share out the proposals of a closed call among assessors",
            description =
                    "Each is given as many as the others, as far as conflicts of interest allow. It can be done again: what is"
                            + " begun stays with whom it is, the rest may go to somebody else. Nobody who had finished, and so"
                            + " could see what others say, is given a proposal that somebody has scored. 409 for a call that is"
                            + " not closed.")
    public PanelView appoint(@PathParam("id") UUID id, @NotNull @Valid NewPanel panel) {
        appointPanel.of(id, panel);
        return panels.of(id);
    }

    @GET
    @Path("assessments")
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @Operation(
            operationId = "listAssessments",
            summary = "List the assessments of a call",
            description =
                    "One's own; those of others, too, that are submitted, once all one's own in this call were done, except of a"
                            + " proposal of which one has something left to say or a conflict of interest; all once the call is"
                            + " assessed.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "SUBMITTED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<AssessmentView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return assessments.page(id, uri.getQueryParameters());
    }

    @POST
    @Path("assessment-end")
    @Command
    @Allows(LEAD)
    @APIResponseSchema(value = CallView.class, responseCode = "200", responseDescription = "Assessed")
    @Operation(
            operationId = "endAssessment",
            summary = "End the assessment of a call",
            description =
                    "From then on no score changes, and leads, facilitators and assessors see all of them. 409 while a proposal is"
                            + " not checked for eligibility, or none is scored; and while something is missing, unless"
                            + " despiteMissing is true.")
    public CallView end(@PathParam("id") UUID id, @NotNull @Valid NewAssessmentEnd end) {
        assessedCalls.end(id, end.despiteMissing());
        return calls.view(id);
    }
}
