package io.interlace.decision;

import io.interlace.call.CallState;
import io.interlace.call.CallView;
import io.interlace.call.Calls;
import io.interlace.call.DecideCall;
import io.interlace.call.ProposalState;
import io.interlace.call.ProposalView;
import io.interlace.call.Proposals;
import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Journal;
import io.interlace.shortlist.ScoredProposal;
import io.interlace.shortlist.ShortlistState;
import io.interlace.shortlist.ShortlistView;
import io.interlace.shortlist.Shortlists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets the panel choose, once: two leads who decide at the same moment wait for each other, and the second is told. */
@ApplicationScoped
class Decide {

    private final Shortlists shortlists;
    private final Decisions decisions;
    private final DraftLetters draftLetters;
    private final Calls calls;
    private final Proposals proposals;
    private final DecideCall decideCall;
    private final Journal journal;

    Decide(
            Shortlists shortlists,
            Decisions decisions,
            DraftLetters draftLetters,
            Calls calls,
            Proposals proposals,
            DecideCall decideCall,
            Journal journal) {
        this.shortlists = shortlists;
        this.decisions = decisions;
        this.draftLetters = draftLetters;
        this.calls = calls;
        this.proposals = proposals;
        this.decideCall = decideCall;
        this.journal = journal;
    }

    /**
     * Decides a call on a shortlist of it.
     *
     * @param decidedBy the member who leads
     * @throws Problem 400 for a choice that cannot be made, or a reason that is missing or is not needed; 409 for a call that is
     *     decided already, a shortlist that is not there yet, or a proposal that has been withdrawn
     */
    DecisionView on(UUID shortlistId, NewDecision said, UUID decidedBy) {
        ShortlistView shortlist = shortlists.view(shortlistId);
        CallView call = calls.held(shortlist.callId());
        List<UUID> chosen = said.chosen() == null ? shortlist.answer().selected() : said.chosen();
        reasoned(said, override(call, shortlist, chosen));
        decisions.add(shortlist, chosen, said, decidedBy);
        List<UUID> decided = decideCall.of(call.id(), new HashSet<>(chosen));
        if (!decided.containsAll(chosen)) {
            throw new Problem(ProblemType.CONFLICT, "One of these was withdrawn at this moment. Nothing was decided.");
        }
        DecisionView decision = decisions.of(call.id());
        draftLetters.of(call, shortlist, decision, decided);
        journal.tell(
                "decision",
                "created",
                decision,
                new Changes(
                        said.overrideReason() == null ? List.of("chosen") : List.of("chosen", "overrideReason"),
                        Map.of()));
        return decision;
    }

    /**
     * Says what a choice would be, and changes nothing.
     *
     * @throws Problem as the decision would
     */
    DecisionPreview preview(UUID shortlistId, List<UUID> chosen) {
        ShortlistView shortlist = shortlists.view(shortlistId);
        String override = override(calls.view(shortlist.callId()), shortlist, chosen);
        return new DecisionPreview(shortlists.weigh(shortlistId, new LinkedHashSet<>(chosen)), override);
    }

    /** What about a choice that can be made needs a reason, in words; null for nothing. */
    private @Nullable String override(CallView call, ShortlistView shortlist, List<UUID> chosen) {
        if (call.state() != CallState.ASSESSED) {
            throw new Problem(ProblemType.ILLEGAL_TRANSITION, "The call is " + call.state() + " already.");
        }
        if (shortlist.state() != ShortlistState.FINISHED) {
            throw new Problem(ProblemType.CONFLICT, "The shortlist is " + shortlist.state() + ".");
        }
        if (chosen.isEmpty()) {
            throw Problem.at("/chosen", "is needed: no set was found that could be taken as it is");
        }
        List<ProposalView> members = members(shortlist, chosen);
        String differing = OtherRules.than(call, shortlist.answer().question());
        return differing == null
                ? override(call, shortlist.answer().selected(), members)
                : "the shortlist was computed by other rules than the call published: " + differing;
    }

    private List<ProposalView> members(ShortlistView shortlist, List<UUID> chosen) {
        Map<UUID, ScoredProposal> candidates = shortlist.answer().scores().stream()
                .collect(Collectors.toMap(ScoredProposal::proposalId, Function.identity()));
        List<Wrong> wrong = new ArrayList<>();
        List<Wrong> gone = new ArrayList<>();
        List<ProposalView> members = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            String pointer = "/chosen/" + i;
            ScoredProposal candidate = candidates.get(chosen.get(i));
            if (candidate == null) {
                wrong.add(new Wrong(pointer, "was not up for choice in this shortlist"));
            } else if (!seen.add(chosen.get(i))) {
                wrong.add(new Wrong(pointer, "stands there twice"));
            } else if (!candidate.eligible()) {
                wrong.add(new Wrong(pointer, "“" + candidate.title() + "” is not eligible"));
            } else {
                ProposalView proposal = proposals.view(chosen.get(i));
                members.add(proposal);
                if (proposal.state() != ProposalState.SUBMITTED) {
                    gone.add(new Wrong(pointer, "“" + proposal.title() + "” is " + proposal.state()));
                }
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "These cannot be chosen.", wrong);
        Wrong.refuse(
                ProblemType.CONFLICT,
                "Not all of these are up for choice any more. Compute the shortlist again, or choose others.",
                gone);
        return members;
    }

    private static @Nullable String override(CallView call, List<UUID> computed, List<ProposalView> members) {
        Set<UUID> chosen = members.stream().map(ProposalView::id).collect(Collectors.toSet());
        if (!chosen.equals(new HashSet<>(computed))) {
            return "the panel chooses otherwise than was computed";
        }
        Integer places = call.places();
        if (places != null && chosen.size() > places) {
            return "more are chosen than the call has places for";
        }
        boolean beyond = exceeds(call.capacity().facilitatorDays(), members, ProposalView::facilitatorDays)
                || exceeds(call.capacity().budgetPounds(), members, ProposalView::budgetPounds);
        return beyond ? "those chosen take more than the call can give" : null;
    }

    private static boolean exceeds(
            @Nullable Integer limit, List<ProposalView> members, Function<ProposalView, @Nullable Integer> need) {
        long sum = 0;
        for (ProposalView member : members) {
            Integer needed = need.apply(member);
            sum += needed == null ? 0 : needed;
        }
        return limit != null && sum > limit;
    }

    private static void reasoned(NewDecision said, @Nullable String override) {
        if (override != null && said.overrideReason() == null) {
            throw Problem.at("/overrideReason", "is needed: " + override);
        }
        if (override == null && said.overrideReason() != null) {
            throw Problem.at(
                    "/overrideReason",
                    "is of a choice that differs from what was computed; what else is to be said is a note");
        }
    }
}
