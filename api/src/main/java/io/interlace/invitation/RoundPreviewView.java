package io.interlace.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a round would do, on the wire. */
@Schema(name = "InvitationRoundPreview", description = "Whom a round would invite, whom not, and in which words")
record RoundPreviewView(
        @Schema(description = "How many it would invite", examples = "23", required = true)
        int invited,

        @Schema(description = "Who would be left out, and why", required = true)
        List<LeftOut> leftOut,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        @Schema(description = "What the first of them would read; absent when nobody would be invited")
        InvitationText example) {}
