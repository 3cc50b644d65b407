package io.interlace.servicemodel;

import static io.interlace.servicemodel.Documents.aModel;
import static io.interlace.servicemodel.Documents.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CompareVersionsTest {

    private static Documents before() {
        return aModel(ServiceModelKind.CURRENT)
                .flow("referral", "Referral")
                .actor("gp", "Practice")
                .actor("team", "Booking team")
                .step("sends", "gp", "Sends a letter")
                .step("books", "team", "Books")
                .step("waits", "gp", "Waits")
                .link("letter", "sends", "books", "letter")
                .link("call", "books", "waits", "call")
                .breakdownAt("waits", "unheard", "Nobody tells it")
                .breakdownOn("letter", "late", "Letters are late")
                .flow("discharge", "Discharge");
    }

    private static Set<String> told(Documents before, Documents after) {
        return CompareVersions.between(before.whole(), after.whole()).stream()
                .map(one ->
                        one.change() + " " + one.part() + " " + one.title() + " in " + one.flow() + " " + one.changed())
                .collect(Collectors.toSet());
    }

    @Test
    void tellsNothingOfWhatIsTheSame() {
        assertEquals(List.of(), CompareVersions.between(before().whole(), before().whole()));
    }

    @Test
    void tellsWhatWasAddedRemovedAndChanged() {
        Documents after = aModel(ServiceModelKind.CURRENT)
                .flow("referral", "Referrals")
                .actor("gp", "Practice")
                .actor("team", "Booking team")
                .step("asks", "gp", "Asks first")
                .step("sends", "team", "Sends a letter")
                .step("books", "team", "Sorts")
                .link("letter", "sends", "books", "message")
                .breakdownAt("books", "late", "Letters are late");
        assertEquals(
                Set.of(
                        "ADDED STEP Asks first in Referrals []",
                        "REMOVED STEP Waits in Referral []",
                        "REMOVED LINK Books \u2192 Waits in Referral []",
                        "REMOVED BREAKDOWN Nobody tells it in Referral []",
                        "REMOVED FLOW Discharge in Discharge []",
                        "CHANGED FLOW Referrals in Referrals [name]",
                        "CHANGED STEP Sends a letter in Referrals [actorId]",
                        "CHANGED STEP Sorts in Referrals [title]",
                        "CHANGED LINK Sends a letter \u2192 Sorts in Referrals [medium]",
                        "CHANGED BREAKDOWN Letters are late in Referrals [elementId, linkId]"),
                told(before(), after));
    }

    @Test
    void tellsOfImprovementsWhatTheyAnswer() {
        Documents before = aModel(ServiceModelKind.FUTURE)
                .flow("referral", "Referral")
                .actor("gp", "Practice")
                .step("asks", "gp", "Asks", "sends")
                .improvement("asks", "ask", "Ask first", "late");
        Documents after = aModel(ServiceModelKind.FUTURE)
                .flow("referral", "Referral")
                .actor("gp", "Practice")
                .step("asks", "gp", "Asks")
                .improvement("asks", "ask", "Ask first", "late", "unheard");
        assertEquals(
                Set.of(
                        "CHANGED STEP Asks in Referral [continuesId]",
                        "CHANGED IMPROVEMENT Ask first in Referral [answersIds]"),
                told(before, after));
    }

    @Test
    void tellsThatTheModelIsCalledOtherwise() {
        assertEquals(
                Set.of("CHANGED MODEL How it is FUTURE in null [title]"),
                told(aModel(ServiceModelKind.CURRENT), aModel(ServiceModelKind.FUTURE)));
    }

    @Test
    void tellsOneStepMovedAndNotThoseItPassed() {
        Documents before = steps("a", "b", "c", "d");
        assertEquals(Set.of("CHANGED STEP d in Referral [number]"), told(before, steps("d", "a", "b", "c")));
        assertEquals(Set.of("CHANGED STEP a in Referral [number]"), told(before, steps("b", "c", "d", "a")));
        assertEquals(Set.of("ADDED STEP x in Referral []"), told(before, steps("x", "a", "b", "c", "d")));
        assertEquals(Set.of("REMOVED STEP a in Referral []"), told(before, steps("b", "c", "d")));
    }

    private static Documents steps(String... names) {
        Documents model =
                aModel(ServiceModelKind.CURRENT).flow("referral", "Referral").actor("gp", "Practice");
        for (String name : names) {
            model.step(name, "gp", name);
        }
        return model;
    }

    /** Without what was moved, what is in both orders stands alike, and no smaller set does so. */
    @Property(tries = 300)
    void movesAsFewAsExplainTheOrder(@ForAll long seed, @ForAll @IntRange(max = 7) int parts) {
        Random random = new Random(seed);
        List<UUID> before = new ArrayList<>(
                IntStream.range(0, parts).mapToObj(n -> id("part " + n)).toList());
        List<UUID> after = new ArrayList<>(before);
        Collections.shuffle(after, random);
        after.removeIf(id -> random.nextInt(4) == 0);
        before.removeIf(id -> random.nextInt(4) == 0);
        Set<UUID> moved = MovedParts.between(before, after);
        assertTrue(explains(moved, before, after));
        List<UUID> common = after.stream().filter(before::contains).toList();
        assertTrue(common.containsAll(moved));
        for (int bits = 0; bits < 1 << common.size(); bits++) {
            Set<UUID> other = new HashSet<>();
            for (int i = 0; i < common.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    other.add(common.get(i));
                }
            }
            assertTrue(other.size() >= moved.size() || !explains(other, before, after));
        }
    }

    private static boolean explains(Set<UUID> moved, List<UUID> before, List<UUID> after) {
        return before.stream()
                .filter(id -> after.contains(id) && !moved.contains(id))
                .toList()
                .equals(after.stream()
                        .filter(id -> before.contains(id) && !moved.contains(id))
                        .toList());
    }

    /** Changes one way are those the other way, with what was added and what was removed in each other's place. */
    @Property(tries = 200)
    void tellsBothWaysTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        Documents one = steps(some(random));
        Documents other = steps(some(random));
        List<ModelChange> there = CompareVersions.between(one.whole(), other.whole());
        List<ModelChange> back = CompareVersions.between(other.whole(), one.whole());
        assertEquals(ids(there, ModelChange.Change.ADDED), ids(back, ModelChange.Change.REMOVED));
        assertEquals(ids(there, ModelChange.Change.REMOVED), ids(back, ModelChange.Change.ADDED));
        assertEquals(
                ids(there, ModelChange.Change.CHANGED).size(),
                ids(back, ModelChange.Change.CHANGED).size());
    }

    private static String[] some(Random random) {
        List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
        Collections.shuffle(names, random);
        return names.subList(0, random.nextInt(7)).toArray(String[]::new);
    }

    private static Set<UUID> ids(List<ModelChange> changes, ModelChange.Change which) {
        return changes.stream()
                .filter(one -> one.change() == which)
                .map(ModelChange::id)
                .collect(Collectors.toSet());
    }
}
