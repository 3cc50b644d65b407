package io.interlace.shortlist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shortlist that is kept, on the wire. */
@Schema(name = "Shortlist", description = "A shortlist that is kept, with what it was computed from")
public record ShortlistView(
        @Schema(
                description = "Identifies the shortlist",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1aa0",
                required = true)
        UUID id,

        @Schema(description = "The call it is of", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70", required = true)
        UUID callId,

        @Nullable
        @Schema(
                description = "A name to find it again by",
                examples = "One from each borough",
                nullable = true,
                required = true)
        String title,

        @Schema(description = "How far its computing has come", examples = "FINISHED", required = true)
        ShortlistState state,

        @Schema(
                description = "How many of the 500 resamples of assessors have been gone through",
                examples = "500",
                required = true)
        int resamplesDone,

        @Nullable
        @Schema(
                description = "The shortlist whose question it asks again",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a9f",
                nullable = true,
                required = true)
        UUID repeatsId,

        @JsonUnwrapped ShortlistAnswer answer,

        @Schema(description = "Proposals that were up for choice, and have been withdrawn since", required = true)
        List<UUID> withdrawn,

        @Schema(description = "When it was asked for", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Nullable
        @Schema(
                description = "When it was there; null until then",
                examples = "2026-11-20T09:00:01Z",
                nullable = true,
                required = true)
        Instant finishedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    ShortlistView withWithdrawn(List<UUID> since) {
        return new ShortlistView(
                id, callId, title, state, resamplesDone, repeatsId, answer, since, createdAt, finishedAt, version);
    }

    @Override
    public Optional<String> readFrom() {
        return Optional.of("shortlists");
    }
}
