package io.interlace.insight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What could be themes. */
@Schema(name = "ThemeSuggestions", description = "What could be themes, of the insights of none")
record ThemeSuggestionsView(
        @Schema(description = "The most alike first", required = true)
        List<ThemeSuggestionView> suggestions) {}
