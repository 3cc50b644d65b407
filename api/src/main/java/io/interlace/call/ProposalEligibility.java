package io.interlace.call;

/** What a check of a proposal found, as lists are narrowed by it. What is a draft or withdrawn waits for no check. */
enum ProposalEligibility {
    ELIGIBLE,
    NOT_ELIGIBLE,
    NOT_CHECKED
}
