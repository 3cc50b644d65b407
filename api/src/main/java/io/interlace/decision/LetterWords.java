package io.interlace.decision;

import org.jspecify.annotations.Nullable;

/**
 * What a letter says before anybody has changed it.
 *
 * @param call what the call is called
 * @param promise what the call said can and cannot be offered; null where it said nothing
 * @param chosen how many were chosen
 * @param proposals how many were up for choice
 * @param reason why, as whole sentences
 */
record LetterWords(
        String programme,
        String call,
        @Nullable String promise,
        String proposal,
        int chosen,
        int proposals,
        String reason) {

    private static final int LONGEST_SUBJECT = 200;

    LetterDraft as(LetterOutcome outcome) {
        return new LetterDraft(subject(), body(outcome));
    }

    private String subject() {
        String subject = "What became of “" + proposal.replaceAll("\\s+", " ") + "”";
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 2) + "…”";
    }

    private String body(LetterOutcome outcome) {
        String thanks = "thank you for “%s”, which you sent us in answer to “%s”. ".formatted(proposal, call);
        String middle = switch (outcome) {
            case SHORTLISTED ->
                thanks + among() + "\n\n" + reason
                        + offered()
                        + "\n\nWe will be in touch, to agree with you when to begin, who has time for it, and what you need.";
            case LEFT_ON_THE_TABLE ->
                thanks
                        + (chosen == 1
                                ? "%d proposals came in, and one could be chosen. It is another, and this is why.\n\n%s"
                                        .formatted(proposals, reason)
                                : "%d proposals came in, and %d could be chosen. Yours is not among them, and this is why.\n\n%s"
                                        .formatted(proposals, chosen, reason))
                        + kept();
            case NOT_ELIGIBLE ->
                thanks + "It could not be considered, and this is why.\n\n%s".formatted(reason) + kept();
        };
        return "Dear " + LetterDraft.NAME + ",\n\n" + middle + "\n\n" + programme;
    }

    private String among() {
        if (proposals == 1) {
            return "It is the only one that came in, and it was chosen.";
        }
        return chosen == 1
                ? "It is the one that was chosen from %d.".formatted(proposals)
                : "It is one of the %d that were chosen from %d.".formatted(chosen, proposals);
    }

    private String offered() {
        return promise == null ? "" : "\n\nWhat we can and cannot offer, as the call said:\n\n" + promise.strip();
    }

    private static String kept() {
        return "\n\nYour idea stays on the table: it is kept with this reason, those who work on the programme can find it, and it"
                + " can be taken up in another call. If you would rather have it withdrawn, tell us.";
    }
}
