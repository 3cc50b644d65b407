package io.interlace.principle;

import io.interlace.http.Numbered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a principle on the wire. */
@Schema(name = "PrincipleVersion", description = "What a principle said from one refinement to the next; never changed")
record PrincipleVersionView(
        @Schema(description = "Which version it is, from 1", examples = "3", required = true)
        int number,

        @Schema(description = "What it is called", examples = "Finish it, or hear a yes", required = true)
        String title,

        @Schema(
                description = "The principle in a sentence or two",
                examples = "Finish what you start. If you cannot, ask, and keep hold of it until you hear a yes.",
                required = true)
        String statement,

        @Schema(
                description = "What it looks like",
                examples = "[\"The trust prescribes until the practice has agreed.\"]",
                required = true)
        List<String> looksLike,

        @Schema(
                description = "What it does not look like",
                examples = "[\"Handing over to a mailbox.\"]",
                required = true)
        List<String> doesNotLookLike,

        @Schema(description = "Where it comes from", required = true)
        List<PrincipleSource> sources,

        @Nullable
        @Schema(
                description = "Why it says something else than the version before; null for the first",
                examples = "The wording before left a gap between asking and being answered.",
                nullable = true,
                required = true)
        String reasonForChange,

        @Schema(
                description = "The findings for which it does, for those who may read them",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ad1\"]",
                required = true)
        List<UUID> findingIds,

        @Schema(description = "When it was written", examples = "2026-09-21T09:00:00Z", required = true)
        Instant createdAt,

        @Nullable
        @Schema(
                description =
                        "Member who wrote it; null for somebody who is a member no more, and for viewers and contributors",
                examples = "Maya Okafor",
                nullable = true,
                required = true)
        String createdBy)
        implements Numbered {

    PrincipleText text() {
        return new PrincipleText(title, statement, looksLike, doesNotLookLike, sources);
    }
}
