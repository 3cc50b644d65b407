package io.interlace.prioritisation;

import io.interlace.http.Problem;
import io.interlace.programme.Dimension;
import io.interlace.ranking.Unranked;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a round is made from, and what may be changed of it. */
@Schema(name = "NewPrioritisation", description = "What a round is made from, and what may be changed of it")
record PrioritisationDraft(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "What it is called", examples = "First round", maxLength = 200, required = true)
        String title,

        @NotNull
        @Size(min = 2, max = 60)
        @Schema(
                description = "The challenges to rank; each voter is shown them in an order of their own",
                minItems = 2,
                maxItems = 60,
                required = true)
        List<@NotNull UUID> challengeIds,

        @Nullable
        @Schema(
                description = "What it means that a ballot leaves a challenge out; NO_OPINION unless said",
                examples = "NO_OPINION",
                nullable = true)
        Unranked unranked,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(
                description = "What voters are asked; a plain question unless said",
                examples = "Which of these should we take on first?",
                minLength = 1,
                maxLength = 500,
                nullable = true)
        String question,

        @Nullable
        @Schema(
                description = "First day on which ballots are taken; the day on which it is opened unless said",
                examples = "2027-05-19",
                nullable = true)
        LocalDate opensOn,

        @Nullable
        @Schema(
                description =
                        "Last day on which ballots are taken, that day included in the programme's time zone; until somebody"
                                + " closes it unless said",
                examples = "2027-06-02",
                nullable = true)
        LocalDate closesOn,

        @Nullable
        @Schema(
                description = "Whether nobody sees any result before it is closed; true unless said",
                examples = "true",
                nullable = true)
        Boolean resultsHiddenUntilClosed,

        @Nullable
        @Size(max = 3)
        @Schema(
                description =
                        "By which dimensions ballots are weighted to the population frame; by GROUP unless said, and by none"
                                + " where it is empty",
                maxItems = 3,
                nullable = true)
        List<@NotNull Dimension> weightingDimensions,

        @Nullable
        @Schema(
                description =
                        "Whether leads, facilitators and contributors vote, besides the people who are invited; true unless"
                                + " said",
                examples = "true",
                nullable = true)
        Boolean membersVote,

        @Nullable
        @Size(max = 60)
        @Schema(description = "What voters are given to think about", maxItems = 60, nullable = true)
        List<@NotNull @Valid DiscussionPoint> discussions) {

    private static final String QUESTION = "Which of these should we take on first?";

    /**
     * With what is meant where nothing is said.
     *
     * @throws Problem 400 for what is there twice or does not fit the rest
     */
    PrioritisationDraft checked() {
        for (int i = 0; i < challengeIds.size(); i++) {
            if (challengeIds.indexOf(challengeIds.get(i)) < i) {
                throw Problem.at("/challengeIds/" + i, "is there twice");
            }
        }
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            throw Problem.at("/closesOn", "is before opensOn");
        }
        List<DiscussionPoint> points = discussions == null ? List.of() : discussions;
        Set<UUID> discussed = new HashSet<>();
        for (int i = 0; i < points.size(); i++) {
            UUID challenge = points.get(i).challengeId();
            if (!challengeIds.contains(challenge)) {
                throw Problem.at("/discussions/" + i + "/challengeId", "is not a challenge of this round");
            }
            if (!discussed.add(challenge)) {
                throw Problem.at("/discussions/" + i + "/challengeId", "has a point to discuss already");
            }
        }
        return new PrioritisationDraft(
                title.strip(),
                List.copyOf(challengeIds),
                Objects.requireNonNullElse(unranked, Unranked.NO_OPINION),
                question == null || question.isBlank() ? QUESTION : question.strip(),
                opensOn,
                closesOn,
                Objects.requireNonNullElse(resultsHiddenUntilClosed, true),
                weightingDimensions == null
                        ? List.of(Dimension.GROUP)
                        : weightingDimensions.stream().distinct().sorted().toList(),
                Objects.requireNonNullElse(membersVote, true),
                inOrder(points));
    }

    /** As the challenges come, so that the same points in another order are no change. */
    private List<DiscussionPoint> inOrder(List<DiscussionPoint> points) {
        return new LinkedHashSet<>(challengeIds)
                .stream()
                        .flatMap(challenge -> points.stream()
                                .filter(point -> point.challengeId().equals(challenge)))
                        .toList();
    }
}
