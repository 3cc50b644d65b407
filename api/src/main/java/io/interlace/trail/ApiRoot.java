package io.interlace.trail;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What this API is. */
@Schema(name = "ApiRoot", description = "What this API is, and where to read on")
record ApiRoot(
        @Schema(description = "Name of the API", examples = "Interlace", required = true)
        String name,

        @Schema(description = "Version of the contract", examples = "0.1.0", required = true)
        String version,

        @Schema(description = "How settled it is", examples = "ALPHA", required = true)
        Status status,

        @Schema(description = "Day of this release", examples = "2026-11-24", required = true)
        LocalDate releaseDate,

        @Schema(description = "Where the API is described", examples = "/swagger-ui", required = true)
        String documentation,

        @Schema(description = "Where the contract is", examples = "/openapi", required = true)
        String contract,

        @Schema(description = "Where changes are told", examples = "/release-notes.md", required = true)
        String releaseNotes,

        @Schema(
                description = "Whether this is a demonstration, with sign-in by one click",
                examples = "true",
                required = true)
        boolean demonstration) {

    /** How settled an API is. */
    @Schema(name = "ApiStatus")
    enum Status {
        ALPHA,
        BETA,
        LIVE,
        DEPRECATED
    }
}
