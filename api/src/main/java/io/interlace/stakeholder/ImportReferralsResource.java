package io.interlace.stakeholder;

import io.interlace.http.ImportColumns;
import io.interlace.imports.ImportKind;
import io.interlace.imports.ImportResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/referrals/imports")
@ImportColumns(ImportKind.COLUMNS_OF_REFERRALS)
@Tag(name = "referrals")
class ImportReferralsResource extends ImportResource {

    ImportReferralsResource() {
        super(ImportKind.REFERRALS);
    }
}
