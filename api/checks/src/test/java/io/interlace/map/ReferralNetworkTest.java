package io.interlace.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class ReferralNetworkTest {

    private static final long SEED = 7;

    /** Referrals among so many people, as pairs of their numbers. */
    record Referrals(int people, List<int[]> pairs) {

        static Referrals of(int people, int... ends) {
            List<int[]> pairs = new ArrayList<>();
            for (int i = 0; i < ends.length; i += 2) {
                pairs.add(new int[] {ends[i], ends[i + 1]});
            }
            return new Referrals(people, pairs);
        }

        ReferralNetwork network() {
            return ReferralNetwork.of(
                    people,
                    pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                    pairs.stream().mapToInt(pair -> pair[1]).toArray());
        }

        Graph<Integer, DefaultEdge> judged() {
            Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
            IntStream.range(0, people).forEach(graph::addVertex);
            pairs.stream().filter(pair -> pair[0] != pair[1]).forEach(pair -> graph.addEdge(pair[0], pair[1]));
            return graph;
        }

        Referrals without(int person) {
            return new Referrals(
                    people,
                    pairs.stream()
                            .filter(pair -> pair[0] != person && pair[1] != person)
                            .toList());
        }
    }

    @Provide
    Arbitrary<Referrals> referrals() {
        return Arbitraries.integers().between(1, 24).flatMap(people -> {
            Arbitrary<Integer> person = Arbitraries.integers().between(0, people - 1);
            return Combinators.combine(person, person)
                    .as((from, to) -> new int[] {from, to})
                    .list()
                    .ofMaxSize(40)
                    .map(pairs -> new Referrals(people, pairs));
        });
    }

    @Test
    void countsALinkOnceHoweverOftenAndInWhicheverDirectionPeopleWereReferred() {
        ReferralNetwork network = Referrals.of(4, 0, 1, 1, 0, 0, 1, 2, 2, 3, 1).network();
        assertEquals(2, network.links());
        assertArrayEquals(
                new int[] {1, 2, 0, 1},
                IntStream.range(0, 4).map(network::degree).toArray());
        assertEquals(0, network.neighbour(1, 0));
        assertEquals(3, network.neighbour(1, 1));
    }

    @Test
    void refusesReferralsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> ReferralNetwork.of(2, new int[] {0}, new int[] {2}));
        assertThrows(IllegalArgumentException.class, () -> ReferralNetwork.of(2, new int[] {-1}, new int[] {1}));
        assertThrows(IllegalArgumentException.class, () -> ReferralNetwork.of(2, new int[] {0}, new int[0]));
    }

    @Test
    void nobodyAtAllHasNoMeasures() {
        ReferralNetwork nobody = ReferralNetwork.of(0, new int[0], new int[0]);
        assertEquals(0, Betweenness.of(nobody).length);
        assertEquals(0, Articulation.cutOff(nobody).length);
        assertEquals(0, Communities.of(nobody, SEED).length);
        assertEquals(0, Branches.below(new int[0]).length);
    }

    @Property(tries = 300)
    void betweennessIsWhatAnotherImplementationFinds(@ForAll("referrals") Referrals referrals) {
        double[] betweenness = Betweenness.of(referrals.network());
        var judge = new BetweennessCentrality<>(referrals.judged()).getScores();
        for (int person = 0; person < referrals.people(); person++) {
            assertEquals(judge.getOrDefault(person, Double.NaN), betweenness[person], 1e-9);
        }
    }

    @Property(tries = 300)
    void articulationPeopleAreThoseAnotherImplementationFinds(@ForAll("referrals") Referrals referrals) {
        int[] cutOff = Articulation.cutOff(referrals.network());
        Set<Integer> found = new HashSet<>();
        IntStream.range(0, cutOff.length).filter(person -> cutOff[person] > 0).forEach(found::add);
        assertEquals(new BiconnectivityInspector<>(referrals.judged()).getCutpoints(), found);
    }

    @Property(tries = 300)
    void cutOffIsEverybodyOutsideTheLargestPartThatRemains(@ForAll("referrals") Referrals referrals) {
        int[] cutOff = Articulation.cutOff(referrals.network());
        for (int person = 0; person < referrals.people(); person++) {
            Set<Integer> others = partsOf(referrals).stream()
                    .filter(containing(person))
                    .findFirst()
                    .orElseThrow();
            int gone = person;
            int largest = partsOf(referrals.without(person)).stream()
                    .filter(part -> !part.contains(gone) && others.containsAll(part))
                    .mapToInt(Set::size)
                    .max()
                    .orElse(0);
            assertEquals(others.size() - 1 - largest, cutOff[person]);
        }
    }

    private static Predicate<Set<Integer>> containing(int person) {
        return part -> part.contains(person);
    }

    private static List<Set<Integer>> partsOf(Referrals referrals) {
        return new ConnectivityInspector<>(referrals.judged()).connectedSets();
    }

    @Test
    void aChainOfAHundredThousandIsWalked() {
        int people = 100_000;
        int[] from = IntStream.range(0, people - 1).toArray();
        int[] to = IntStream.range(1, people).toArray();
        int[] cutOff = Articulation.cutOff(ReferralNetwork.of(people, from, to));
        assertEquals(0, cutOff[0]);
        assertEquals(1, cutOff[1]);
        assertEquals(49_999, cutOff[people / 2]);
    }

    @Test
    void twoCirclesOfPeopleWithOneLinkBetweenThemAreTwoCommunities() {
        int[] communities = Communities.of(
                Referrals.of(9, 0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3, 3, 4, 4, 5, 4, 6, 4, 7, 5, 6, 5, 7, 6, 7)
                        .network(),
                SEED);
        assertArrayEquals(new int[] {0, 0, 0, 0, 1, 1, 1, 1, Communities.NONE}, communities);
    }

    @Test
    void theLargestCommunityComesFirst() {
        int[] communities =
                Communities.of(Referrals.of(5, 0, 1, 2, 3, 3, 4, 2, 4).network(), SEED);
        assertArrayEquals(new int[] {1, 1, 0, 0, 0}, communities);
    }

    @Property(tries = 300)
    void communitiesAreAsGoodAsEverybodyOnTheirOwnAndNeverSpanWhatIsNotLinked(
            @ForAll("referrals") Referrals referrals) {
        ReferralNetwork network = referrals.network();
        int[] communities = Communities.of(network, SEED);
        int[] alone = IntStream.range(0, network.size()).toArray();
        assertEquals(true, modularity(network, communities) >= modularity(network, alone) - 1e-12);
        for (Set<Integer> part : partsOf(referrals)) {
            for (Set<Integer> other : partsOf(referrals)) {
                for (int a : part) {
                    for (int b : other) {
                        if (!part.equals(other) && communities[a] >= 0) {
                            assertNotEquals(communities[a], communities[b]);
                        }
                    }
                }
            }
        }
    }

    @Test
    void theSameSeedFindsTheSameCommunities() {
        Random random = new Random(3);
        int[] from = random.ints(600, 0, 200).toArray();
        int[] to = random.ints(600, 0, 200).toArray();
        ReferralNetwork network = ReferralNetwork.of(200, from, to);
        assertArrayEquals(Communities.of(network, SEED), Communities.of(network, SEED));
    }

    /** By its definition; 0 where nobody is linked. */
    private static double modularity(ReferralNetwork network, int[] communities) {
        double links = network.links();
        double sum = 0;
        for (int a = 0; a < network.size() && links > 0; a++) {
            for (int b = 0; b < network.size(); b++) {
                if (communities[a] == communities[b]) {
                    sum -= network.degree(a) * network.degree(b) / (2 * links);
                }
            }
            for (int place = 0; place < network.degree(a); place++) {
                sum += communities[a] == communities[network.neighbour(a, place)] ? 1 : 0;
            }
        }
        return links == 0 ? 0 : sum / (2 * links);
    }

    @Test
    void aBranchIsEverybodyWhoCameInBySomebody() {
        assertArrayEquals(new int[] {4, 2, 0, 0, 0, 0}, Branches.below(new int[] {-1, 0, 1, 1, 0, -1}));
    }

    @Test
    void nobodyIsAboveThemselves() {
        assertThrows(IllegalArgumentException.class, () -> Branches.below(new int[] {1, 0, -1}));
    }

    @Property(tries = 100)
    void branchesOfSeedsHoldEverybodyElse(@ForAll("referrals") Referrals referrals) {
        int[] recruiter = new int[referrals.people()];
        Arrays.fill(recruiter, -1);
        referrals.pairs().stream().filter(pair -> pair[0] < pair[1]).forEach(pair -> recruiter[pair[1]] = pair[0]);
        int[] below = Branches.below(recruiter);
        int seeds = (int) Arrays.stream(recruiter).filter(above -> above < 0).count();
        int inBranches = IntStream.range(0, recruiter.length)
                .filter(person -> recruiter[person] < 0)
                .map(person -> below[person])
                .sum();
        assertEquals(referrals.people() - seeds, inBranches);
    }
}
