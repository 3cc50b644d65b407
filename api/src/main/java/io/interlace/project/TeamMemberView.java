package io.interlace.project;

import io.interlace.http.Versioned;
import io.interlace.stakeholder.PersonName;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody's part in a project, on the wire. */
@Schema(name = "TeamMember", description = "Somebody's part in a project")
record TeamMemberView(
        @Schema(
                description = "Identifies this part",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a92",
                required = true)
        UUID id,

        @Schema(
                description = "The project that it is in",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
                required = true)
        UUID projectId,

        @Schema(description = "Who", required = true) PersonName person,

        @Schema(description = "What they do in it", examples = "Leads it", required = true)
        String role,

        @Nullable
        @Schema(
                description =
                        "Minutes a month that are kept free for it; null while that is not agreed. Of the time that may be asked"
                                + " for anything else they are no part",
                examples = "240",
                nullable = true,
                required = true)
        Integer protectedMinutesPerMonth,

        @Schema(description = "Whether somebody is paid for to stand in", required = true)
        Backfill backfill,

        @Schema(description = "When they joined", examples = "2026-12-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-12-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
