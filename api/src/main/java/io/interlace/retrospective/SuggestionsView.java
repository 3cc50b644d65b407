package io.interlace.retrospective;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which notes could be put together. */
@Schema(name = "ClusterSuggestions", description = "Which notes could be put together")
record SuggestionsView(
        @Schema(description = "The most alike first", required = true)
        List<SuggestionView> suggestions) {}
