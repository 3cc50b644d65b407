package io.interlace.shortlist;

import java.util.List;

/**
 * What a shortlist is computed from besides the question, as it was read: the same again later, whatever has changed since.
 *
 * @param criteria of the call, with the weights that it gives them
 * @param assessments those submitted
 * @param candidates proposals that were up for choice, without their scores
 * @param names of places and sectors
 */
record ShortlistInputs(
        List<ProposalScores.Criterion> criteria,
        List<ProposalScores.Assessment> assessments,
        List<Candidate> candidates,
        ShortlistProblem.Names names) {}
