package io.interlace.retrospective;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.identity.Allows;
import io.interlace.insight.InsightView;
import io.interlace.insight.NewInsight;
import io.interlace.insight.WriteInsights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a team found becomes an insight of the programme, where it holds beyond that team. */
@Path("/programmes/{programmeId}/findings/{id}/insights")
@Tag(name = "findings")
class FindingInsightResource {

    private final Findings findings;
    private final WriteInsights writeInsights;

    FindingInsightResource(Findings findings, WriteInsights writeInsights) {
        this.findings = findings;
        this.writeInsights = writeInsights;
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InsightView.class, responseCode = "201", responseDescription = "Kept")
    @Operation(
            operationId = "createInsightFromFinding",
            summary = "Write down what was learned from a finding",
            description =
                    "The insight is kept at once, leads back to the finding, and is read by all members. A finding that an insight"
                            + " rests on is not deleted.")
    public InsightView create(@PathParam("id") UUID id, @NotNull @Valid NewInsight draft) {
        findings.held(id);
        return writeInsights.keepFound(id, draft);
    }
}
