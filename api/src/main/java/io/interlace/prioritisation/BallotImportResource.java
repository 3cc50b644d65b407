package io.interlace.prioritisation;

import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.http.Problem;
import io.interlace.http.TakesUpload;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ballots that were given on paper. */
@Path("/programmes/{programmeId}/prioritisations/{id}/ballots/imports")
@Tag(name = "prioritisations")
class BallotImportResource {

    private static final String CSV = "text/csv";

    private final Prioritisations prioritisations;
    private final ReadPaper readPaper;
    private final PaperBallots paper;
    private final Lists lists;
    private final Caller caller;

    BallotImportResource(
            Prioritisations prioritisations, ReadPaper readPaper, PaperBallots paper, Lists lists, Caller caller) {
        this.prioritisations = prioritisations;
        this.readPaper = readPaper;
        this.paper = paper;
        this.lists = lists;
        this.caller = caller;
    }

    @POST
    @TakesUpload
    @Allows(LEAD)
    @Consumes(CSV)
    @APIResponseSchema(value = BallotImportView.class, responseCode = "202", responseDescription = "Read to its end")
    @Operation(
            operationId = "importBallots",
            summary = "Hand in ballots that were given on paper",
            description =
                    "CSV in UTF-8 whose first line names challenges of the round by their ids, in any order, and perhaps"
                            + " voterExternalId. A row is a ballot, a cell the rank it gives: a whole number from 1, empty if"
                            + " unranked; equal numbers are ties, and gaps mean nothing. Voters whom nobody knows by that id, and"
                            + " those not named, weigh 1. All rows are taken, or none where one is wrong; rejections name each"
                            + " cell. What somebody gave by themselves stays, whatever paper says; later paper takes the place of"
                            + " earlier paper of the same voter. The same file again, byte for byte, changes nothing and answers"
                            + " as the first time. 20,000 rows at most. 409 for a round that is not open.")
    public BallotImportView start(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
                    InputStream file,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "True to check every row and write nothing", example = "true")
                    boolean dryRun,
            @Context UriInfo uri) {
        check(uri.getQueryParameters());
        PrioritisationView round = prioritisations.view(id);
        prioritisations.require(id).takesPaper();
        DigestInputStream digested = new DigestInputStream(file, sha256());
        PaperFile ballots = readPaper.of(digested, round);
        return paper.take(id, ballots, digested.getMessageDigest().digest(), dryRun);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A mistyped dryRun must not become a real import. */
    private static void check(MultivaluedMap<String, String> query) {
        for (String parameter : query.keySet()) {
            if (!parameter.equals("dryRun")) {
                throw Problem.inParameter(parameter, "An import has no parameter " + parameter + ".");
            }
        }
        String dryRun = query.getFirst("dryRun");
        if (dryRun != null && !Set.of("true", "false").contains(dryRun)) {
            throw Problem.inParameter("dryRun", "dryRun is true or false.");
        }
    }

    @GET
    @Allows(LEAD)
    @Operation(
            operationId = "listBallotImports",
            summary = "List the files of paper ballots that were handed in",
            description = "Newest first.")
    public Page<BallotImportView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        UUID round = prioritisations.view(id).id();
        return lists.page(
                paper.listing(),
                "programme_id = ? and prioritisation_id = ?",
                List.of(caller.programmeId(), round),
                uri.getQueryParameters());
    }

    @GET
    @Path("{importId}")
    @Allows(LEAD)
    @Operation(
            operationId = "getBallotImport",
            summary = "Read what became of a file of paper ballots",
            description = "Whose ballots there were is not kept with it.")
    public BallotImportView get(@PathParam("id") UUID id, @PathParam("importId") UUID importId) {
        return paper.view(prioritisations.view(id).id(), importId);
    }
}
