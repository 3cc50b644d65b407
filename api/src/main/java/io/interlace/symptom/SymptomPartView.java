package io.interlace.symptom;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who meets a symptom, by what they are counted by, on the wire. */
@Schema(name = "SymptomPart", description = "How many of those who told of a symptom are of one sector or group")
record SymptomPartView(
        @Schema(description = "Code of the sector or group", examples = "PRIMARY_CARE", required = true)
        String code,

        @Schema(description = "What it is called", examples = "Primary care", required = true)
        String name,

        @Nullable
        @Schema(
                description =
                        "How many different people said it in the conversations behind its insights; null where so few are not told"
                                + " apart to the reader",
                examples = "7",
                nullable = true,
                required = true)
        Long people,

        @Schema(
                description = "How many projects that found it are of this sector; none for groups",
                examples = "2",
                required = true)
        int projects) {}
