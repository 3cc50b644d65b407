package io.interlace.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EvenAssignmentTest {

    private static List<BitSet> none(int proposals) {
        return IntStream.range(0, proposals).mapToObj(i -> new BitSet()).toList();
    }

    private static int[] loads(List<BitSet> assignment, int assessors) {
        int[] loads = new int[assessors];
        assignment.forEach(set -> set.stream().forEach(assessor -> loads[assessor]++));
        return loads;
    }

    private static int squares(int[] loads) {
        return IntStream.of(loads).map(load -> load * load).sum();
    }

    @Test
    void givesEachAsManyAsTheOthers() {
        List<BitSet> assignment = EvenAssignment.of(4, 2, none(17), none(17));
        assignment.forEach(assessors -> assertEquals(2, assessors.cardinality()));
        IntStream.of(loads(assignment, 4)).forEach(load -> assertTrue(load == 8 || load == 9));
    }

    @Test
    void giveFewerWhereTooManyMustNot() {
        List<BitSet> barred = none(2);
        barred.get(1).set(0, 3);
        List<BitSet> assignment = EvenAssignment.of(3, 2, none(2), barred);
        assertEquals(2, assignment.get(0).cardinality());
        assertEquals(0, assignment.get(1).cardinality());
    }

    @Property(tries = 300)
    void isAsEvenAsAnyOtherAndKeepsWhatIsBegun(
            @ForAll @IntRange(min = 1, max = 4) int assessors,
            @ForAll @IntRange(min = 1, max = 5) int proposals,
            @ForAll @IntRange(min = 1, max = 3) int perProposal,
            @ForAll int seed) {
        Random random = new Random(seed);
        List<BitSet> fixed = none(proposals);
        List<BitSet> barred = none(proposals);
        for (int proposal = 0; proposal < proposals; proposal++) {
            for (int assessor = 0; assessor < assessors; assessor++) {
                int dice = random.nextInt(6);
                fixed.get(proposal).set(assessor, dice == 0);
                barred.get(proposal).set(assessor, dice == 1 || dice == 2);
            }
        }
        List<BitSet> found = EvenAssignment.of(assessors, perProposal, fixed, barred);
        List<List<BitSet>> allowed = new ArrayList<>();
        for (int proposal = 0; proposal < proposals; proposal++) {
            allowed.add(allowed(assessors, perProposal, fixed.get(proposal), barred.get(proposal)));
            assertTrue(allowed.get(proposal).contains(found.get(proposal)), "nobody barred, nobody lost, none too few");
        }
        assertEquals(least(allowed, 0, new int[assessors]), squares(loads(found, assessors)));
    }

    /** Every set for one proposal that holds all who have begun, nobody who must not, and as many as are asked for if there are. */
    private static List<BitSet> allowed(int assessors, int perProposal, BitSet fixed, BitSet barred) {
        int free = assessors - barred.cardinality();
        int size = Math.max(fixed.cardinality(), Math.min(perProposal, free));
        List<BitSet> sets = new ArrayList<>();
        for (long bits = 0; bits < 1L << assessors; bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            BitSet missing = (BitSet) fixed.clone();
            missing.andNot(set);
            if (set.cardinality() == size && !set.intersects(barred) && missing.isEmpty()) {
                sets.add(set);
            }
        }
        return sets;
    }

    private static int least(List<List<BitSet>> allowed, int proposal, int[] loads) {
        if (proposal == allowed.size()) {
            return squares(loads);
        }
        int best = Integer.MAX_VALUE;
        for (BitSet set : allowed.get(proposal)) {
            int[] more = loads.clone();
            set.stream().forEach(assessor -> more[assessor]++);
            best = Math.min(best, least(allowed, proposal + 1, more));
        }
        return best;
    }
}
