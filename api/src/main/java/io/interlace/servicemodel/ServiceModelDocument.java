package io.interlace.servicemodel;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole service model. Insights are named by their ids. */
@Schema(name = "ServiceModelDocument", description = "A whole service model; insights are named by their ids")
record ServiceModelDocument(
        @Schema(
                description = "Identifies the model",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01",
                required = true)
        UUID id,

        @Schema(description = "Whether it shows how it is or how it could be", examples = "CURRENT", required = true)
        ServiceModelKind kind,

        @Schema(description = "What it is called", examples = "How it works now", required = true)
        String title,

        @Nullable
        @Schema(
                description = "What it shows, and what it was drawn from",
                examples = "Four journeys, drawn from sixty conversations",
                nullable = true,
                required = true)
        String summary,

        @Schema(description = "The journeys it shows, as they stand", required = true)
        List<DocumentFlow> flows,

        @Schema(description = "Who acts and what they do: flow by flow, actors first, each by number", required = true)
        List<DocumentElement> elements,

        @Schema(description = "The links, in the order in which they were made", required = true)
        List<DocumentLink> links,

        @Schema(description = "What fails; none in a FUTURE model", required = true)
        List<DocumentBreakdown> breakdowns,

        @Schema(description = "What would be better; none in a CURRENT model", required = true)
        List<DocumentImprovement> improvements) {}
