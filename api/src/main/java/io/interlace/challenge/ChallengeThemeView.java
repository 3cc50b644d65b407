package io.interlace.challenge;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The theme of insights that a challenge takes up, on the wire. */
@Schema(name = "ChallengeTheme", description = "The theme of insights that a challenge takes up")
record ChallengeThemeView(
        @Schema(
                description = "Identifies the theme",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b21",
                required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Onward referral", required = true)
        String name) {}
