package io.interlace.retrospective;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came of retrospectives, to be taken along. */
@Path("/programmes/{programmeId}/retrospectives/{id}")
@Tag(name = "retrospectives")
class SummaryResource {

    private final ReadSummary readSummary;
    private final SendSummary sendSummary;
    private final Lists lists;
    private final Caller caller;

    SummaryResource(ReadSummary readSummary, SendSummary sendSummary, Lists lists, Caller caller) {
        this.readSummary = readSummary;
        this.sendSummary = sendSummary;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Path("summary")
    @AtBoard
    @Produces({MediaType.APPLICATION_JSON, SummaryMarkdown.MEDIA_TYPE, SummaryPdf.MEDIA_TYPE})
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Operation(
            operationId = "getRetrospectiveSummary",
            summary = "Read what came of a retrospective",
            description =
                    "From DISCUSS on; 409 before. What was said, what was found and whether principles helped, as JSON, Markdown, CSV"
                            + " or PDF. It tells who wrote a note as the board does: of an anonymous one it does not. Small"
                            + " numbers of ratings are hidden. 404 for a contributor who takes no part.")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SummaryView.class)),
                @Content(mediaType = SummaryMarkdown.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = SummaryPdf.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public SummaryView get(@PathParam("id") UUID id) {
        SummaryView summary = readSummary.of(id, !caller.facilitates());
        lists.orAsTable(SummaryTable.COLUMNS, SummaryTable.rows(summary));
        return summary;
    }

    @POST
    @Path("summary-mails")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = SummaryMailsView.class, responseCode = "200", responseDescription = "Sent")
    @Operation(
            operationId = "sendRetrospectiveSummary",
            summary = "Send what came of a retrospective to everybody who takes part",
            description =
                    "From DISCUSS on; 409 before. One mail to each address, each time it is asked for; none to whoever opted out. It"
                            + " says of no note who wrote it, and hides small numbers.")
    public SummaryMailsView send(@PathParam("id") UUID id) {
        return sendSummary.toAll(id);
    }
}
