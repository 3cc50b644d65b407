package io.interlace.call;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation behind a proposal. */
@Schema(name = "ProposalOrganisation", description = "An organisation behind a proposal")
public record OrganisationName(
        @Schema(description = "Its code", examples = "KCH", required = true)
        String code,

        @Schema(description = "Its name", examples = "King's College Hospital", required = true)
        String name) {}
