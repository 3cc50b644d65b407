package io.interlace.programme;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.event.Changes;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Listing;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.http.Problem;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.identity.WhileArchived;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/programmes")
@Tag(name = "programmes")
class ProgrammeResource {

    private static final Listing<ProgrammeView> MINE = Listing.of(
                    "programme", ProgrammeView.COLUMNS, ProgrammeView::read)
            .sort("name", "name", "text")
            .sort("startsOn", "starts_on", "date")
            .filter("status", "status = ?", ProgrammeStatus.class, "name", "startsOn");

    private final Programmes programmes;
    private final FoundProgramme foundProgramme;
    private final Lists lists;
    private final Journal journal;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;
    private final Clock clock;

    ProgrammeResource(
            Programmes programmes,
            FoundProgramme foundProgramme,
            Lists lists,
            Journal journal,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch,
            Clock clock) {
        this.programmes = programmes;
        this.foundProgramme = foundProgramme;
        this.lists = lists;
        this.journal = journal;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @Allows
    @Operation(
            operationId = "listProgrammes",
            summary = "List the programmes you are a member of",
            description = "By name, unless sorted by first day.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Only those that are ACTIVE, or ARCHIVED; several as in:A,B",
            example = "ACTIVE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ProgrammeView> list(@Context UriInfo uri) {
        return lists.page(
                MINE,
                "id in (select programme_id from member where account_id = ?)",
                caller.accountId(),
                uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201", responseDescription = "Made")
    @Operation(
            operationId = "createProgramme",
            summary = "Start a programme",
            description = "Whoever starts it becomes its first lead. Leads, and those the installation names, may.")
    public ProgrammeView create(@Valid NewProgramme draft) {
        return foundProgramme.from(draft).view();
    }

    @GET
    @Path("{programmeId}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getProgramme",
            summary = "Read a programme",
            description = "With the ETag that a change needs.")
    public ProgrammeView get() {
        return programmes.require(caller.programmeId()).view();
    }

    @PATCH
    @Path("{programmeId}")
    @Command
    @Allows(LEAD)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeProgramme",
            summary = "Change a programme",
            description = "What is left out stays as it is. Addresses of public pages stay too.")
    public ProgrammeView change(@RequestBodySchema(NewProgramme.class) JsonNode patch) {
        Programme programme = programmes.require(caller.programmeId());
        ifMatch.requires(programme.version());
        NewProgramme before = programme.draft();
        mergePatch.change(before, patch, after -> {
            programme.revise(after, clock);
            journal.tell("programme", "changed", programme, Changes.between(before, programme.draft()));
        });
        return programme.view();
    }

    @DELETE
    @Path("{programmeId}")
    @Command
    @WhileArchived
    @Allows(LEAD)
    @Operation(
            operationId = "deleteProgramme",
            summary = "Delete a programme with everything in it",
            description = "Cannot be undone, and is only done when confirmation repeats the programme's name.")
    public void delete(
            @QueryParam("confirmation")
                    @Parameter(
                            description = "The programme's name, exactly",
                            required = true,
                            example = "Working together across the interface")
                    @Nullable
                    String confirmation) {
        Programme programme = programmes.require(caller.programmeId());
        ifMatch.requires(programme.version());
        if (!programme.name().equals(confirmation)) {
            throw Problem.inParameter("confirmation", "Repeat the programme's name to confirm. Nothing was deleted.");
        }
        programmes.remove(programme);
    }

    @POST
    @Path("{programmeId}/archive")
    @Command
    @Allows(LEAD)
    @Operation(
            operationId = "archiveProgramme",
            summary = "Archive a programme",
            description = "It can be read, not changed, until it is restored.")
    public ProgrammeView archive() {
        Programme programme = programmes.require(caller.programmeId());
        programme.archive(clock);
        journal.tell("programme", "archived", programme, Changes.of("status", ProgrammeStatus.ARCHIVED));
        return programme.view();
    }

    @POST
    @Path("{programmeId}/restoration")
    @Command
    @WhileArchived
    @Allows(LEAD)
    @Operation(
            operationId = "restoreProgramme",
            summary = "Restore an archived programme",
            description = "It takes changes again.")
    public ProgrammeView restore() {
        Programme programme = programmes.require(caller.programmeId());
        programme.restore(clock);
        journal.tell("programme", "restored", programme, Changes.of("status", ProgrammeStatus.ACTIVE));
        return programme.view();
    }
}
