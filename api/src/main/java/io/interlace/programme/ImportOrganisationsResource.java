package io.interlace.programme;

import io.interlace.http.ImportColumns;
import io.interlace.imports.ImportKind;
import io.interlace.imports.ImportResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/organisations/imports")
@ImportColumns(ImportKind.COLUMNS_OF_ORGANISATIONS)
@Tag(name = "organisations")
class ImportOrganisationsResource extends ImportResource {

    ImportOrganisationsResource() {
        super(ImportKind.ORGANISATIONS);
    }
}
