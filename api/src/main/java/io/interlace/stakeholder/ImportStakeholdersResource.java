package io.interlace.stakeholder;

import io.interlace.http.ImportColumns;
import io.interlace.imports.ImportKind;
import io.interlace.imports.ImportResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/stakeholders/imports")
@ImportColumns(ImportKind.COLUMNS_OF_STAKEHOLDERS)
@Tag(name = "stakeholders")
class ImportStakeholdersResource extends ImportResource {

    ImportStakeholdersResource() {
        super(ImportKind.STAKEHOLDERS);
    }
}
