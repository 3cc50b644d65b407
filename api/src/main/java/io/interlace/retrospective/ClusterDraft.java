package io.interlace.retrospective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a cluster by itself. */
@Schema(name = "ClusterDraft", description = "What may be changed of a cluster by itself")
record ClusterDraft(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = BoardColumn.ONE_LINE, message = "is one line")
        @Schema(
                description = "What its notes say, in a few words",
                examples = "Nobody knows who answers after 5 pm",
                maxLength = 200,
                pattern = BoardColumn.ONE_LINE,
                required = true)
        String title) {}
