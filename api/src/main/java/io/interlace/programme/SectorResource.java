package io.interlace.programme;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/sectors")
@Tag(name = "sectors")
class SectorResource extends CategoryResource {

    SectorResource() {
        super(Dimension.SECTOR);
    }
}
