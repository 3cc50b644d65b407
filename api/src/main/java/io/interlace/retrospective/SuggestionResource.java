package io.interlace.retrospective;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.identity.Allows;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What could be put together at a board. */
@Path("/programmes/{programmeId}/retrospectives/{id}/suggestions")
@Tag(name = "retrospectives")
class SuggestionResource {

    private final ReadSuggestions readSuggestions;

    SuggestionResource(ReadSuggestions readSuggestions) {
        this.readSuggestions = readSuggestions;
    }

    @GET
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Operation(
            operationId = "getClusterSuggestions",
            summary = "See which notes could be put together",
            description =
                    "In GROUP, of the notes that everybody sees and that are in no cluster, by the words they share; in other"
                            + " phases none. Nothing leaves the service, and nothing is put together by it: createCluster"
                            + " does that.")
    public SuggestionsView get(@PathParam("id") UUID id) {
        return new SuggestionsView(readSuggestions.of(id));
    }
}
