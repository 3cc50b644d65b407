package io.interlace.decision;

import io.interlace.shortlist.ScoredProposal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said to those left on the table when the panel chose otherwise than was computed. Its reason is written for those who
 * read the decision; a letter gives it only where it names no other proposal.
 *
 * @param reason why the panel chose otherwise; null where it gave none
 * @param chosen those chosen
 * @param takenOut those that were computed and not chosen
 */
record PanelWords(@Nullable String reason, Set<UUID> chosen, Set<UUID> takenOut, List<ScoredProposal> scores) {

    private static final String OTHERWISE = " The panel weighed more than scores and limits, and chose otherwise.";

    static PanelWords of(DecisionView decision, List<ScoredProposal> scores) {
        return new PanelWords(
                decision.overrideReason(), Set.copyOf(decision.chosen()), Set.copyOf(decision.goesOut()), scores);
    }

    /** Sentences that follow where its score places the proposal; none for one that was chosen or could not be. */
    String to(ScoredProposal proposal) {
        if (!proposal.eligible() || chosen.contains(proposal.proposalId())) {
            return "";
        }
        if (!takenOut.contains(proposal.proposalId()) && allChosenScoredHigherThan(proposal)) {
            return " All that were chosen scored higher.";
        }
        return reason == null || namesAnother(reason, proposal)
                ? OTHERWISE
                : OTHERWISE + " Its reason, in its own words:\n\n“" + reason.strip() + "”";
    }

    private boolean allChosenScoredHigherThan(ScoredProposal proposal) {
        Double own = proposal.score();
        return own != null
                && scores.stream()
                        .filter(other -> chosen.contains(other.proposalId()))
                        .map(ScoredProposal::score)
                        .allMatch(score -> score != null && score > own);
    }

    /** Whichever way its title is written, and one that is a part of other words, too: silence does no harm. */
    private boolean namesAnother(String reason, ScoredProposal proposal) {
        String said = plain(reason);
        return scores.stream()
                .filter(other -> !other.proposalId().equals(proposal.proposalId()))
                .map(other -> plain(other.title()))
                .filter(title -> !title.isEmpty())
                .anyMatch(said::contains);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
