package io.interlace.programme;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/places")
@Tag(name = "places")
class PlaceResource extends CategoryResource {

    PlaceResource() {
        super(Dimension.PLACE);
    }
}
