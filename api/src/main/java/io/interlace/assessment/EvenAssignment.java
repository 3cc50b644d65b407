package io.interlace.assessment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Gives each proposal as many assessors as are asked for, and each assessor as many proposals as the others, as far as
 * conflicts of interest and what is begun already allow.
 *
 * <p>Each proposal first takes those who have least to do. Then, as long as one assessor has two more than another who can
 * be reached from them by handing proposals on (from one to the next who neither has it nor must not), the chain is handed
 * on. When no such chain is left, no other assignment has a smaller sum of squared loads (Harvey, Ladner, Lovász and Tamir,
 * Semi-matchings for bipartite graphs and load balancing, Journal of Algorithms 59, 2006).
 */
final class EvenAssignment {

    private final int assessors;
    /** For each proposal: who assesses it, who must go on to, and who must not. */
    private final BitSet[] chosen;

    private final BitSet[] fixed;
    private final BitSet[] barred;
    private final int[] load;

    private EvenAssignment(int assessors, List<BitSet> fixed, List<BitSet> barred) {
        this.assessors = assessors;
        this.fixed = fixed.toArray(BitSet[]::new);
        this.barred = barred.toArray(BitSet[]::new);
        chosen = fixed.stream().map(set -> (BitSet) set.clone()).toArray(BitSet[]::new);
        load = new int[assessors];
        for (BitSet set : chosen) {
            set.stream().forEach(assessor -> load[assessor]++);
        }
    }

    /**
     * Who assesses which proposal.
     *
     * @param assessors how many there are; they are numbered from 0
     * @param perProposal how many each proposal is to have; it gets fewer where too many are barred
     * @param fixed for each proposal, who has begun and stays; also those beyond {@code perProposal}
     * @param barred for each proposal, who must not assess it; none of {@code fixed}
     * @return for each proposal, its assessors
     */
    static List<BitSet> of(int assessors, int perProposal, List<BitSet> fixed, List<BitSet> barred) {
        EvenAssignment assignment = new EvenAssignment(assessors, fixed, barred);
        assignment.fill(perProposal);
        assignment.even();
        return Arrays.asList(assignment.chosen);
    }

    private void fill(int perProposal) {
        for (int proposal = 0; proposal < chosen.length; proposal++) {
            int next;
            while (chosen[proposal].cardinality() < perProposal && (next = leastLoaded(proposal)) >= 0) {
                chosen[proposal].set(next);
                load[next]++;
            }
        }
    }

    private int leastLoaded(int proposal) {
        int least = -1;
        for (int i = 0; i < assessors; i++) {
            // another begins with each proposal, so that the same few do not meet at every one
            int assessor = (proposal + i) % assessors;
            boolean free = !chosen[proposal].get(assessor) && !barred[proposal].get(assessor);
            if (free && (least < 0 || load[assessor] < load[least])) {
                least = assessor;
            }
        }
        return least;
    }

    private void even() {
        boolean better;
        do {
            better = false;
            for (int assessor = 0; assessor < assessors; assessor++) {
                better |= handOn(assessor);
            }
        } while (better);
    }

    /** Hands one proposal on along the shortest chain to somebody who has two less, if there is any. */
    private boolean handOn(int from) {
        int[] before = new int[assessors];
        int[] by = new int[assessors];
        Arrays.fill(before, -1);
        before[from] = from;
        Deque<Integer> reached = new ArrayDeque<>(List.of(from));
        while (!reached.isEmpty()) {
            int giver = reached.remove();
            if (load[giver] + 2 <= load[from]) {
                for (int taker = giver; taker != from; taker = before[taker]) {
                    chosen[by[taker]].clear(before[taker]);
                    chosen[by[taker]].set(taker);
                }
                load[from]--;
                load[giver]++;
                return true;
            }
            for (int proposal = 0; proposal < chosen.length; proposal++) {
                if (chosen[proposal].get(giver) && !fixed[proposal].get(giver)) {
                    for (int taker = 0; taker < assessors; taker++) {
                        if (before[taker] < 0 && !chosen[proposal].get(taker) && !barred[proposal].get(taker)) {
                            before[taker] = giver;
                            by[taker] = proposal;
                            reached.add(taker);
                        }
                    }
                }
            }
        }
        return false;
    }
}
