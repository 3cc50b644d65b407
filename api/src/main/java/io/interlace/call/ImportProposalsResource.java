package io.interlace.call;

import io.interlace.http.ImportColumns;
import io.interlace.imports.ImportKind;
import io.interlace.imports.ImportResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/proposals/imports")
@ImportColumns(ImportKind.COLUMNS_OF_PROPOSALS)
@Tag(name = "proposals")
class ImportProposalsResource extends ImportResource {

    ImportProposalsResource() {
        super(ImportKind.PROPOSALS);
    }
}
