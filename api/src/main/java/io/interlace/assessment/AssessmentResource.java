package io.interlace.assessment;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.MergePatch;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One assessment. Somebody else's is not there for the caller, as long as it is not theirs to see. */
@Path("/programmes/{programmeId}/assessments/{id}")
@Tag(name = "assessments")
class AssessmentResource {

    private final Assessments assessments;
    private final WriteAssessments writeAssessments;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    AssessmentResource(
            Assessments assessments, WriteAssessments writeAssessments, IfMatch ifMatch, MergePatch mergePatch) {
        this.assessments = assessments;
        this.writeAssessments = writeAssessments;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @Operation(
            operationId = "getAssessment",
            summary = "Read an assessment",
            description = "With the ETag that a change needs. Somebody else's is a 404 until it may be seen.")
    public AssessmentView get(@PathParam("id") UUID id) {
        return assessments.view(id);
    }

    @PATCH
    @Command
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeAssessment",
            summary = "Save what one thinks of a proposal",
            description =
                    "One's own, not submitted yet. Scores are replaced whole, some may still be missing; each is a step of its"
                            + " criterion's scale.")
    public AssessmentView change(@PathParam("id") UUID id, @RequestBodySchema(AssessmentDraft.class) JsonNode patch) {
        Assessment assessment = assessments.requireOwn(id);
        ifMatch.requires(assessment.version());
        AssessmentDraft before = assessments.view(id).draft();
        mergePatch.change(before, patch, after -> writeAssessments.revise(assessment, before, after));
        return assessments.view(id);
    }

    @POST
    @Path("submission")
    @Command
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Submitted")
    @Operation(
            operationId = "submitAssessment",
            summary = "Submit an assessment",
            description = "One's own, with a score for every criterion: 400 names each that is missing.")
    public AssessmentView submit(@PathParam("id") UUID id) {
        writeAssessments.submit(id);
        return assessments.view(id);
    }

    @POST
    @Path("return")
    @Command
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "A draft again")
    @Operation(
            operationId = "takeBackAssessment",
            summary = "Take back a submitted assessment",
            description =
                    "One's own, as long as others of one's own are left; 409 from the moment one could see what others say, also if one"
                            + " was given more to assess since.")
    public AssessmentView takeBack(@PathParam("id") UUID id) {
        writeAssessments.takeBack(id);
        return assessments.view(id);
    }

    @POST
    @Path("conflict-of-interest")
    @Command
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Declared")
    @Operation(
            operationId = "declareConflictOfInterest",
            summary = "Declare that a member must not assess a proposal",
            description =
                    "By the assessor, or by a lead or facilitator for them. What they said of it is forgotten, and they are never"
                            + " given it again; appointing the panel again gives it to somebody else.")
    public AssessmentView declareConflict(@PathParam("id") UUID id, @NotNull @Valid NewConflictOfInterest conflict) {
        writeAssessments.declareConflict(id, conflict.reason());
        return assessments.view(id);
    }
}
