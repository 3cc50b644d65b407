package io.interlace.call;

import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with a proposal by itself, and what it lacks to be submitted. */
final class CheckProposal {

    static final String NOT_READY = "The proposal is not ready to be submitted.";

    private CheckProposal() {}

    /** @throws io.interlace.http.Problem 400 that names each place */
    static void whole(NewProposal draft) {
        List<Wrong> wrong = new ArrayList<>();
        if (draft.partnerId() != null && draft.partnerId().equals(draft.leadId())) {
            wrong.add(new Wrong("/partnerId", "is the person who leads it"));
        }
        twice(draft.organisationCodes(), "/organisationCodes/", wrong);
        twice(draft.placeCodes(), "/placeCodes/", wrong);
        twice(draft.sectorCodes(), "/sectorCodes/", wrong);
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
    }

    private static void twice(List<String> codes, String pointer, List<Wrong> wrong) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                wrong.add(new Wrong(pointer + i, "stands there twice"));
            }
        }
    }

    /**
     * A partner is not asked for: that a side is missing is shown to those who assess.
     *
     * @throws io.interlace.http.Problem 400 that names each thing without which it cannot be submitted
     */
    static void readyToSubmit(NewProposal draft, Capacity limits) {
        List<Wrong> missing = new ArrayList<>();
        if (draft.leadId() == null) {
            missing.add(new Wrong("/leadId", "is missing; say who leads it"));
        }
        missing.addAll(missing(draft, limits));
        Wrong.refuse(ProblemType.VALIDATION_FAILED, NOT_READY, missing);
    }

    /** What it lacks besides somebody who leads it: one that came by the form names them in words. */
    static List<Wrong> missing(NewProposal draft, Capacity limits) {
        List<Wrong> missing = new ArrayList<>();
        if (draft.placeCodes().isEmpty()) {
            missing.add(new Wrong("/placeCodes", "is empty; say where it would be tried"));
        }
        if (draft.sectorCodes().isEmpty()) {
            missing.add(new Wrong("/sectorCodes", "is empty; say who would work differently"));
        }
        said(draft.problem(), "/problem", "is missing; say what is wrong now", missing);
        said(draft.aims(), "/aims", "is missing; say what would be tried", missing);
        if (limits.facilitatorDays() != null && draft.facilitatorDays() == null) {
            missing.add(new Wrong("/facilitatorDays", "is missing; the call has only so many"));
        }
        if (limits.budgetPounds() != null && draft.budgetPounds() == null) {
            missing.add(new Wrong("/budgetPounds", "is missing; the call has only so much"));
        }
        return missing;
    }

    private static void said(@Nullable String text, String pointer, String detail, List<Wrong> missing) {
        if (text == null || text.isBlank()) {
            missing.add(new Wrong(pointer, detail));
        }
    }
}
