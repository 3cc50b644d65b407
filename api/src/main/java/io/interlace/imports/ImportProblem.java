package io.interlace.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a whole import came to nothing, on the wire. */
@Schema(name = "ImportProblem", nullable = true, description = "Why a whole import came to nothing")
record ImportProblem(
        @Schema(description = "The kind of problem", examples = "NOT_UTF8", required = true)
        FailureReason reason,

        @Nullable
        @Schema(description = "The line of the file it is in", examples = "14", nullable = true, required = true)
        Integer line,

        @Schema(description = "This case in words", examples = "Line 14 is not UTF-8.", required = true)
        String detail) {}
