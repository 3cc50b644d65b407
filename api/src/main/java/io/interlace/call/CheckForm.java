package io.interlace.call;

import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with what a form says, and what it lacks to be submitted. */
final class CheckForm {

    /** Breaks are those of Unicode, and so is what turns the direction of reading. */
    private static final Pattern NOT_ONE_LINE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private CheckForm() {}

    /** @throws io.interlace.http.Problem 400 that names each place */
    static void begun(NewPublicProposal draft) {
        List<Wrong> wrong = new ArrayList<>();
        oneLine(draft.name(), "/name", wrong);
        oneLine(draft.email(), "/email", wrong);
        oneLine(draft.title(), "/title", wrong);
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
    }

    /** @throws io.interlace.http.Problem 400 that names each place */
    static void whole(PublicProposalDraft draft) {
        List<Wrong> wrong = new ArrayList<>();
        oneLine(draft.title(), "/title", wrong);
        oneLines(draft.lead(), "/lead", wrong);
        oneLines(draft.partner(), "/partner", wrong);
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
    }

    private static void oneLines(@Nullable ProposalPerson person, String pointer, List<Wrong> wrong) {
        if (person != null) {
            oneLine(person.name(), pointer + "/name", wrong);
            oneLine(person.email(), pointer + "/email", wrong);
            oneLine(person.role(), pointer + "/role", wrong);
            oneLine(person.organisation(), pointer + "/organisation", wrong);
        }
    }

    private static void oneLine(@Nullable String text, String pointer, List<Wrong> wrong) {
        if (text != null && NOT_ONE_LINE.matcher(text).find()) {
            wrong.add(new Wrong(pointer, "is one line, without breaks"));
        }
    }

    /** @throws io.interlace.http.Problem 400 that names each thing without which it cannot be submitted */
    static void readyToSubmit(PublicProposalDraft draft, NewProposal proposal, Capacity limits) {
        List<Wrong> missing = new ArrayList<>();
        ProposalPerson lead = draft.lead();
        if (lead == null || lead.name() == null) {
            missing.add(new Wrong("/lead/name", "is missing; say who leads it"));
        }
        if (lead == null || isNoAddress(lead.email())) {
            missing.add(new Wrong("/lead/email", "is missing, or no address like name@example.org"));
        }
        ProposalPerson partner = draft.partner();
        if (partner != null && partner.name() == null) {
            missing.add(new Wrong("/partner/name", "is missing; say who it is, or nothing of them"));
        }
        if (partner != null && partner.email() != null && isNoAddress(partner.email())) {
            missing.add(new Wrong("/partner/email", "is no address like name@example.org"));
        }
        if (partner != null
                && lead != null
                && partner.email() != null
                && partner.email().equalsIgnoreCase(lead.email())) {
            missing.add(new Wrong("/partner/email", "is that of who leads it"));
        }
        missing.addAll(CheckProposal.missing(proposal, limits));
        Wrong.refuse(ProblemType.VALIDATION_FAILED, CheckProposal.NOT_READY, missing);
    }

    private static boolean isNoAddress(@Nullable String email) {
        return email == null || !ADDRESS.matcher(email).matches();
    }
}
