package io.interlace.programme;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/stakeholder-groups")
@Tag(name = "stakeholder groups")
class StakeholderGroupResource extends CategoryResource {

    StakeholderGroupResource() {
        super(Dimension.GROUP);
    }
}
