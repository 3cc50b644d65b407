package io.interlace.insight;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From which theme to which an insight goes. */
@Schema(name = "NewThemePlacement", description = "From which theme to which an insight goes")
record NewThemePlacement(
        @Nullable
        @Schema(
                description = "The theme that it leaves; null for none, and whatever it is of it stays of",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b21",
                nullable = true)
        UUID fromThemeId,

        @Nullable
        @Schema(
                description = "The theme that it joins; null for none",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b22",
                nullable = true)
        UUID toThemeId) {}
