package io.interlace.trail;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.programme.ProgrammeView;
import io.interlace.programme.Reference;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/overview")
@Tag(name = "programmes")
class OverviewResource {

    private final Overviews overviews;
    private final Reference reference;
    private final Caller caller;

    OverviewResource(Overviews overviews, Reference reference, Caller caller) {
        this.overviews = overviews;
        this.reference = reference;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getOverview",
            summary = "See a programme at a glance",
            description =
                    "Counts and the progress of each step. Readers of aggregates do not see numbers of fewer than five people.")
    public OverviewView get() {
        ProgrammeView programme = reference.programme();
        return overviews.of(programme, caller.seesAggregatesOnly());
    }
}
