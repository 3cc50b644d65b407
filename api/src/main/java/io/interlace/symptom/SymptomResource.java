package io.interlace.symptom;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.programme.Reference;
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

/** Signs that working together is difficult. */
@Path("/programmes/{programmeId}")
@Tag(name = "symptoms")
class SymptomResource {

    private final Symptoms symptoms;
    private final WriteSymptoms writeSymptoms;
    private final Reference reference;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    SymptomResource(
            Symptoms symptoms,
            WriteSymptoms writeSymptoms,
            Reference reference,
            Lists lists,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.symptoms = symptoms;
        this.writeSymptoms = writeSymptoms;
        this.reference = reference;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Path("symptoms")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listSymptoms",
            summary = "List signs that working together is difficult",
            description =
                    "The newest first; by occurrences, what is met least often first unless it is turned round. Findings are told to"
                            + " leads and facilitators. Contributors and viewers search by q alone, and are not told of fewer than"
                            + " five people.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that begin words of what one meets, or of how it shows",
            example = "tele",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "projectId",
            in = ParameterIn.QUERY,
            description = "Only what the team of this project found",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "retrospectiveId",
            in = ParameterIn.QUERY,
            description = "Only what was found in this retrospective",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab1",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "sectorCode",
            in = ParameterIn.QUERY,
            description = "Only what is met in this sector",
            example = "PRIMARY_CARE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "groupCode",
            in = ParameterIn.QUERY,
            description = "Only what this stakeholder group meets",
            example = "GP",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<SymptomView> list(@Context UriInfo uri) {
        return lists.page(
                symptoms.listing(),
                "programme_id = ?",
                caller.programmeId(),
                reference.withIds(uri.getQueryParameters()));
    }

    @POST
    @Path("symptoms")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = SymptomView.class, responseCode = "201", responseDescription = "Described")
    @Operation(
            operationId = "createSymptom",
            summary = "Describe a sign that working together is difficult",
            description =
                    "Drawn from findings of retrospectives, of whichever kind, and from insights; either may come later.")
    public SymptomView create(@NotNull @Valid NewSymptom draft) {
        return symptoms.view(writeSymptoms.describe(draft));
    }

    @POST
    @Path("findings/{id}/symptoms")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = SymptomView.class, responseCode = "201", responseDescription = "Taken over")
    @Operation(
            operationId = "createSymptomOfFinding",
            summary = "Take a finding over as a symptom",
            description =
                    "It says what the finding says, or a shorter statement with what the finding says as its detail. 400 for a finding"
                            + " longer than a symptom, without a shorter statement.")
    public SymptomView takeOver(@PathParam("id") UUID id, @NotNull @Valid NewSymptomOfFinding wanted) {
        return symptoms.view(writeSymptoms.takeOver(id, wanted));
    }

    @GET
    @Path("symptoms/{id}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getSymptom",
            summary = "Read how often, where and since when a symptom is met",
            description = "With the ETag that a change needs.")
    public SymptomView get(@PathParam("id") UUID id) {
        return symptoms.view(id);
    }

    @PATCH
    @Path("symptoms/{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeSymptom",
            summary = "Change a symptom, or what it is drawn from",
            description = "What is left out stays as it is; lists are replaced whole.")
    public SymptomView change(@PathParam("id") UUID id, @RequestBodySchema(NewSymptom.class) JsonNode patch) {
        SymptomView seen = symptoms.view(id);
        ifMatch.requires(seen.version());
        NewSymptom before = seen.draft();
        mergePatch.change(before, patch, after -> {
            writeSymptoms.hold(before, after);
            Symptom symptom = symptoms.held(id);
            ifMatch.requires(symptom.version());
            writeSymptoms.revise(symptom, before, after);
        });
        return symptoms.view(id);
    }

    @DELETE
    @Path("symptoms/{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteSymptom",
            summary = "Delete a symptom",
            description = "in-use for one that a challenge rests on.")
    public void delete(@PathParam("id") UUID id) {
        Symptom symptom = symptoms.held(id);
        ifMatch.requires(symptom.version());
        writeSymptoms.remove(symptom);
    }
}
