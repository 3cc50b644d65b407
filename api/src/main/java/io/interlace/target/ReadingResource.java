package io.interlace.target;

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
import io.interlace.http.Problem;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.imports.ImportMode;
import io.interlace.project.ProgrammeDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was measured of a target, by hand, from files, and by other systems. */
@Path("/programmes/{programmeId}/targets/{id}/readings")
@Tag(name = "targets")
class ReadingResource {

    private static final String CSV = "text/csv";

    private final Targets targets;
    private final Readings readings;
    private final WriteReadings writeReadings;
    private final ImportReadings importReadings;
    private final ProgrammeDay day;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    ReadingResource(
            Targets targets,
            Readings readings,
            WriteReadings writeReadings,
            ImportReadings importReadings,
            ProgrammeDay day,
            Lists lists,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.targets = targets;
        this.readings = readings;
        this.writeReadings = writeReadings;
        this.importReadings = importReadings;
        this.day = day;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listReadings",
            summary = "List what was measured of a target",
            description = "The latest day first. As CSV it has the columns that an import takes.")
    public Page<ReadingView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return lists.page(
                readings.listing(),
                Readings.OF_ONE,
                List.of(caller.programmeId(), targets.view(id).id()),
                uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @APIResponseSchema(value = ReadingView.class, responseCode = "201", responseDescription = "Noted")
    @Operation(
            operationId = "createReading",
            summary = "Note what was measured on a day",
            description =
                    "already-exists where the target has a reading of this day. At most 2,000 for a target; 409 for more.")
    public ReadingView create(@PathParam("id") UUID id, @NotNull @Valid NewReading draft) {
        return readings.view(id, writeReadings.note(id, draft));
    }

    @POST
    @Path("imports")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Consumes(CSV)
    @APIResponseSchema(value = ReadingImportView.class, responseCode = "200", responseDescription = "Read to its end")
    @Operation(
            operationId = "importReadings",
            summary = "Note what was measured, from a file",
            description =
                    "CSV in UTF-8 whose first line names the columns: on, as in 2026-01-31, and value, with a point and at most four"
                            + " decimals, are required; note is not, and an empty one leaves what is there. A day has one reading, so"
                            + " repeating a file changes nothing. 2,000 rows and 1 MiB at most. The answer names each row that is"
                            + " wrong, by its line, with the reason.")
    public ReadingImportView takeFile(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
                    InputStream file,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "True to check every row and write nothing", example = "true")
                    boolean dryRun,
            @QueryParam("mode")
                    @Parameter(
                            description =
                                    "ATOMIC, unless said, writes nothing unless every row is good; SKIP_INVALID writes the good ones",
                            example = "SKIP_INVALID")
                    @Nullable
                    ImportMode mode,
            @Context UriInfo uri) {
        check(uri.getQueryParameters());
        Target target = targets.held(id);
        return importReadings.take(
                target,
                ReadingsFile.of(file, target.unit(), day.today()),
                mode == null ? ImportMode.ATOMIC : mode,
                dryRun);
    }

    /** A mistyped dryRun must not become a real import. */
    private static void check(MultivaluedMap<String, String> query) {
        for (String parameter : query.keySet()) {
            if (!Set.of("dryRun", "mode").contains(parameter)) {
                throw Problem.inParameter(parameter, "An import has no parameter " + parameter + ".");
            }
        }
        String dryRun = query.getFirst("dryRun");
        if (dryRun != null && !Set.of("true", "false").contains(dryRun)) {
            throw Problem.inParameter("dryRun", "dryRun is true or false.");
        }
    }

    @GET
    @Path("{readingId}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getReading",
            summary = "Read what was measured on a day",
            description = "With the ETag that a change needs.")
    public ReadingView get(@PathParam("id") UUID id, @PathParam("readingId") UUID readingId) {
        return readings.view(id, readingId);
    }

    @PATCH
    @Path("{readingId}")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeReading",
            summary = "Change what was measured on a day",
            description = "What is left out stays as it is.")
    public ReadingView change(
            @PathParam("id") UUID id,
            @PathParam("readingId") UUID readingId,
            @RequestBodySchema(NewReading.class) JsonNode patch) {
        Target target = targets.held(id);
        TargetReading reading = readings.require(id, readingId);
        ifMatch.requires(reading.version());
        NewReading before = reading.draft();
        mergePatch.change(before, patch, after -> writeReadings.revise(target, reading, before, after));
        return readings.view(id, readingId);
    }

    @DELETE
    @Path("{readingId}")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "deleteReading",
            summary = "Delete what was measured on a day",
            description = "Whether the others lead to the target is told anew.")
    public void delete(@PathParam("id") UUID id, @PathParam("readingId") UUID readingId) {
        Target target = targets.held(id);
        TargetReading reading = readings.require(id, readingId);
        ifMatch.requires(reading.version());
        writeReadings.remove(target, reading);
    }
}
