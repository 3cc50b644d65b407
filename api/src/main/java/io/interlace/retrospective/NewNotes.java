package io.interlace.retrospective;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes that somebody writes, one or many at once. */
@Schema(name = "NewNotes", description = "Notes that somebody writes, one or many at once")
record NewNotes(
        @NotNull
        @Size(min = 1, max = 100)
        @Schema(description = "The notes", minItems = 1, maxItems = 100, required = true)
        List<@NotNull @Valid NoteDraft> notes) {}
