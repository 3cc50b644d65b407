package io.interlace.servicemodel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a flow, as they are placed. */
@Schema(name = "ServiceModelArrangement", description = "The steps of a flow, as they are placed")
record ArrangementView(
        @Schema(description = "The steps, by number", required = true)
        List<ElementView> steps) {}
