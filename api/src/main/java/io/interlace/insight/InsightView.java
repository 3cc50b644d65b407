package io.interlace.insight;

import io.interlace.http.Versioned;
import io.interlace.stakeholder.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An insight on the wire, as one reader sees it. */
@Schema(name = "Insight", description = "Something that was learned from what people said")
public record InsightView(
        @Schema(
                description = "Identifies the insight",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b11",
                required = true)
        UUID id,

        @Schema(description = "What it speaks of", examples = "CHALLENGE", required = true)
        InsightKind kind,

        @Schema(
                description = "What was learned, in one sentence",
                examples = "Results go to the ward that ordered them, days after the patient has left it.",
                required = true)
        String statement,

        @Nullable
        @Schema(
                description = "What belongs to it",
                examples = "The practice learns of it when the patient rings.",
                nullable = true,
                required = true)
        String detail,

        @Nullable
        @Schema(
                description = "Who could do something about it, as those see it who said so",
                examples = "BOTH",
                nullable = true,
                required = true)
        WhoCouldAct whoCouldAct,

        @Schema(
                description =
                        "How it stands. Only what was KEPT is seen by everybody, whatever it became later: what was suggested and"
                                + " then MERGED is not",
                examples = "KEPT",
                required = true)
        InsightState state,

        @Nullable
        @Schema(
                description = "Why a suggestion was DECLINED",
                examples = "We have heard this already: see the theme on results.",
                nullable = true,
                required = true)
        String declineReason,

        @Schema(description = "Where it comes from", examples = "CONVERSATION", required = true)
        InsightOrigin origin,

        @Schema(description = "The themes it is of", required = true)
        List<UUID> themeIds,

        @Nullable
        @Schema(
                description = "The conversations it rests on; null for who may not see them",
                nullable = true,
                required = true)
        List<UUID> conversationIds,

        @Schema(
                description =
                        "What those are who said it: group, place and sector of each who took part in its conversations or said it by"
                                + " themselves, once. For viewers and contributors only what at least five engaged people share:"
                                + " group and place, or the group, or the sector, or nothing",
                required = true)
        List<HeardFromView> heardFrom,

        @Nullable
        @Schema(description = "Who that is; null for who does not facilitate", nullable = true, required = true)
        List<PersonName> people,

        @Nullable
        @Schema(
                description = "Which member suggested it; null for who does not facilitate",
                examples = "Fay Marlowe",
                nullable = true,
                required = true)
        String suggestedBy,

        @Nullable
        @Schema(
                description =
                        "How many people said it: all who took part in its conversations, and who said it by themselves. One to"
                                + " four are null for viewers and contributors",
                examples = "7",
                nullable = true,
                required = true)
        Integer voices,

        @Nullable
        @Schema(
                description =
                        "Its strength: how many of these voices are independent. People of one organisation are one voice, and whoever"
                                + " is of none is one alone. One to four are null for viewers and contributors",
                examples = "5",
                nullable = true,
                required = true)
        Integer independentVoices,

        @Schema(
                description = "When it was first heard: the day of its first conversation, or else when it was noted",
                examples = "2026-02-03",
                required = true)
        LocalDate firstHeardOn,

        @Schema(
                description = "When it was last heard: the day of its last conversation, or else when it was noted",
                examples = "2026-06-10",
                required = true)
        LocalDate lastHeardOn,

        @Nullable
        @Schema(
                description = "The one that it is part of since it was MERGED",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b12",
                nullable = true,
                required = true)
        UUID mergedIntoId,

        @Nullable
        @Schema(
                description = "What was taken apart to make it",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b13",
                nullable = true,
                required = true)
        UUID splitFromId,

        @Schema(description = "When it was noted", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    NewInsight draft() {
        return new NewInsight(
                kind, statement, detail, whoCouldAct, conversationIds == null ? List.of() : conversationIds, themeIds);
    }

    @Override
    public Optional<String> readFrom() {
        return Optional.of("insights");
    }
}
