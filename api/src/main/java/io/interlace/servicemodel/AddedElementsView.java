package io.interlace.servicemodel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was added to a flow. */
@Schema(name = "AddedServiceModelElements", description = "What was added to a flow")
record AddedElementsView(
        @Schema(description = "The elements, in their order, each new actor before its first step", required = true)
        List<ElementView> elements,

        @Schema(description = "The links that were made with them", required = true)
        List<LinkView> links) {}
