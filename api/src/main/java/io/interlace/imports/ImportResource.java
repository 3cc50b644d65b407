package io.interlace.imports;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Ids;
import io.interlace.http.Listing;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.TakesUpload;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What all imports have in common over HTTP. The contract fills in what is imported, and its columns. */
public abstract class ImportResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final Set<String> PARAMETERS = Set.of("dryRun", "mode");

    private static final Listing<ImportRejectionView> REJECTIONS = Listing.of(
                    "import_rejection", ImportRejectionView.COLUMNS, ImportRejectionView::read)
            .sort("line", "line", "integer");

    private final ImportKind kind;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportUploads uploads;

    @Inject
    Lists lists;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    protected ImportResource(ImportKind kind) {
        this.kind = kind;
    }

    @POST
    @TakesUpload
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Consumes({CSV, NDJSON})
    @APIResponseSchema(
            value = ImportJobView.class,
            responseCode = "202",
            responseDescription = "Taken, to be done soon")
    @Operation(
            operationId = "import{Imported}s",
            summary = "Import {imported}s from a file",
            description =
                    "The file is UTF-8, with or without byte order mark, 64 MiB at most: CSV (RFC 4180, or with semicolons in place of commas)"
                            + " whose first line names the columns, in any order, or NDJSON with the same names as properties and attributes"
                            + " as an object. Columns: {columns}. An empty cell says nothing: of something new the property"
                            + " stays unset, of something known it stays as it is. Rows find what is there by its key, so"
                            + " repeating an import changes nothing. The answer comes at once; read the import to see how far"
                            + " it is, and its rejections for all that was wrong.")
    public ImportJobView start(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream file,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "True to check every row and write nothing", example = "true")
                    boolean dryRun,
            @QueryParam("mode")
                    @Parameter(
                            description =
                                    "ATOMIC, unless said, writes nothing unless every row is good; SKIP_INVALID writes the good ones",
                            example = "ATOMIC")
                    @Nullable
                    ImportMode mode,
            @Context HttpHeaders headers,
            @Context UriInfo uri)
            throws IOException {
        check(uri.getQueryParameters());
        String mediaType = mediaType(headers.getMediaType());
        UUID id = Ids.next(clock);
        try {
            uploads.keep(caller.programmeId(), id, file);
            ImportJobView job = jobs.queue(
                    new ImportJobs.Order(id, kind, mode == null ? ImportMode.ATOMIC : mode, dryRun, mediaType));
            if (!job.id().equals(id)) {
                uploads.dropUnlessQueued(caller.programmeId(), id);
            }
            return job;
        } catch (Problem | IOException refused) {
            uploads.dropUnlessQueued(caller.programmeId(), id);
            throw refused;
        } // a database that fails is not asked for more: what it holds is dropped with abandoned uploads
    }

    /** A mistyped dryRun must not become a real import. */
    private static void check(MultivaluedMap<String, String> query) {
        for (String parameter : query.keySet()) {
            if (!PARAMETERS.contains(parameter)) {
                throw Problem.inParameter(parameter, "An import has no parameter " + parameter + ".");
            }
        }
        String dryRun = query.getFirst("dryRun");
        if (dryRun != null && !Set.of("true", "false").contains(dryRun)) {
            throw Problem.inParameter("dryRun", "dryRun is true or false.");
        }
    }

    private static String mediaType(MediaType sent) {
        @Nullable String charset = sent.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("UTF-8")) {
            throw new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "A file to import is UTF-8.");
        }
        return sent.getType() + "/" + sent.getSubtype();
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "list{Imported}Imports",
            summary = "List the imports of {imported}s",
            description = "Newest first, unless sorted by createdAt.")
    public Page<ImportJobView> list(@Context UriInfo uri) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>(uri.getQueryParameters());
        query.putIfAbsent("sort", List.of("-createdAt"));
        return lists.page(
                Listing.of("import_job", ImportJobs.COLUMNS, jobs::read).sort("createdAt", "created_at", "timestamptz"),
                "kind = '" + kind + "' and programme_id = ?",
                caller.programmeId(),
                query);
    }

    @GET
    @Path("{importId}")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "get{Imported}Import",
            summary = "Read how far an import of {imported}s has come",
            description = "Counts grow while it runs; what was created and updated is known at its end.")
    public ImportJobView get(@PathParam("importId") UUID importId) {
        return jobs.require(kind, importId);
    }

    @POST
    @Path("{importId}/cancellation")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "cancel{Imported}Import",
            summary = "Cancel an import of {imported}s",
            description = "While it waits or reads. Once it has begun to write, it is done before it can be stopped.")
    public ImportJobView cancel(@PathParam("importId") UUID importId) {
        return jobs.cancel(kind, importId);
    }

    @GET
    @Path("{importId}/rejections")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "list{Imported}ImportRejections",
            summary = "List the rows of an import of {imported}s that were rejected",
            description = "By line. A row with several wrong cells is there once for each.")
    public Page<ImportRejectionView> rejections(@PathParam("importId") UUID importId, @Context UriInfo uri) {
        ImportJobView job = jobs.require(kind, importId);
        return lists.page(
                REJECTIONS,
                "import_id = '" + job.id() + "' and programme_id = ?",
                caller.programmeId(),
                uri.getQueryParameters());
    }
}
