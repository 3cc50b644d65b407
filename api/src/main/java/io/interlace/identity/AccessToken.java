package io.interlace.identity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller shows with each request. */
@Schema(name = "AccessToken", description = "What a caller shows with each request")
record AccessToken(
        @Schema(
                description = "Send it as Authorization: Bearer",
                examples = "eyJraWQiOiIxIiwiYWxnIjoiRVMyNTYifQ.eyJzdWIiOiIxIn0.c2ln",
                required = true)
        String accessToken,

        @Schema(description = "How it is sent", examples = "Bearer", enumeration = "Bearer", required = true)
        String tokenType,

        @Schema(description = "Seconds until it expires", examples = "900", required = true)
        int expiresIn,

        @Nullable
        @Schema(
                description = "The programme to begin with; only a demonstration names one",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                nullable = true,
                required = true)
        UUID programmeId) {

    static AccessToken of(String text, @Nullable UUID programmeId) {
        return new AccessToken(text, "Bearer", Math.toIntExact(AccessTokens.LIFETIME.toSeconds()), programmeId);
    }
}
