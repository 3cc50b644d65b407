package io.interlace.stakeholder;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two entries that may be one person. */
@Schema(name = "DuplicatePair", description = "Two entries that may be one person")
record DuplicatePair(
        @Schema(description = "Why they may be", examples = "SIMILAR_NAME", required = true)
        Reason reason,

        @Nullable
        @Schema(
                description = "How similar the names are (Jaro-Winkler), to 1; null for the same e-mail",
                examples = "0.95",
                nullable = true,
                required = true)
        Double similarity,

        @Schema(description = "The entry made first", required = true)
        Entry first,

        @Schema(description = "The other", required = true) Entry second) {

    /** Why two entries may be one person. */
    @Schema(name = "DuplicateReason")
    enum Reason {
        SAME_EMAIL,
        SIMILAR_NAME
    }

    /** One of the two. */
    @Schema(name = "DuplicateEntry", description = "One of two entries that may be one person")
    record Entry(
            @Schema(
                    description = "Identifies the entry",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                    required = true)
            UUID id,

            @Schema(description = "Name", examples = "Adaeze Winterbourne", required = true)
            String name,

            @Nullable
            @Schema(
                    description = "Work e-mail",
                    examples = "adaeze.winterbourne@example.org",
                    nullable = true,
                    required = true)
            String email,

            @Nullable
            @Schema(
                    description = "Organisation of the primary role",
                    examples = "Lanternbrook Surgery",
                    nullable = true,
                    required = true)
            String organisationName) {}
}
