package io.interlace.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.clustering.SuggestClusters.Note;
import io.interlace.clustering.SuggestClusters.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SuggestClustersTest {

    private static final List<String> WORDS = List.of(
            "switchboard",
            "rang",
            "answered",
            "letter",
            "pharmacy",
            "ward",
            "bed",
            "nobody",
            "result",
            "the",
            "and",
            "referral",
            "referred",
            "list",
            "night",
            "interpreter");

    private static Note note(int n, String text) {
        return new Note(new UUID(0, n), text, true);
    }

    private static UUID id(int n) {
        return new UUID(0, n);
    }

    @Test
    void putsTogetherWhatSharesItsWordsWhateverTheirEndings() {
        List<Suggestion> suggestions = SuggestClusters.of(List.of(
                note(1, "The switchboard had never heard of us"),
                note(2, "Nobody at the switchboards knew the number"),
                note(3, "Referrals came back without a reason"),
                note(4, "She referred him, and the referral was returned"),
                note(5, "Coffee was good")));
        assertEquals(2, suggestions.size());
        assertEquals(Set.of(id(3), id(4)), Set.copyOf(suggestions.get(0).notes()));
        assertTrue(suggestions.get(0).words().contains("referral"), suggestions.toString());
        assertEquals(Set.of(id(1), id(2)), Set.copyOf(suggestions.get(1).notes()));
        assertEquals(List.of("switchboard"), suggestions.get(1).words());
    }

    @Test
    void doesNotCountWordsThatSayLittle() {
        assertEquals(
                List.of(),
                SuggestClusters.of(List.of(
                        note(1, "It was what we had before"), note(2, "We had what it was before"), note(3, "!!!"))));
    }

    @Test
    void leavesAloneWhatIsTogetherAlready() {
        List<Note> notes = List.of(
                new Note(id(1), "The switchboard rang out", false),
                note(2, "The switchboard rang out"),
                note(3, "Another thing entirely"));
        assertEquals(List.of(), SuggestClusters.of(notes));
    }

    @Test
    void hasTheNoteFirstThatIsMostLikeTheOthers() {
        List<UUID> notes = SuggestClusters.of(List.of(
                        note(1, "pharmacy closed early"),
                        note(2, "pharmacy closed"),
                        note(3, "pharmacy closed Saturday noon")))
                .get(0)
                .notes();
        assertEquals(id(2), notes.get(0));
        assertEquals(3, notes.size());
    }

    @Test
    void putsNoMoreTogetherThanOneCommandCan() {
        List<Note> notes = new ArrayList<>();
        for (int n = 0; n < 2 * SuggestClusters.MOST_NOTES + 1; n++) {
            notes.add(note(n, "The switchboard rang out"));
        }
        List<Suggestion> suggestions = SuggestClusters.of(notes);
        assertTrue(suggestions.size() > 1);
        suggestions.forEach(suggestion -> assertTrue(suggestion.notes().size() <= SuggestClusters.MOST_NOTES));
    }

    @Provide
    Arbitrary<List<Note>> boards() {
        Arbitrary<String> text = Arbitraries.of(WORDS).list().ofMaxSize(8).map(words -> String.join(" ", words));
        return text.list().ofMaxSize(24).map(texts -> {
            List<Note> notes = new ArrayList<>();
            for (String one : texts) {
                int n = notes.size();
                notes.add(new Note(new UUID(n * 31L % 7, n), one, n % 5 != 4));
            }
            return notes;
        });
    }

    @Property(tries = 300)
    void theOrderOfTheNotesDoesNotMatter(@ForAll("boards") List<Note> notes, @ForAll Random random) {
        List<Note> shuffled = new ArrayList<>(notes);
        Collections.shuffle(shuffled, random);
        assertEquals(SuggestClusters.of(notes), SuggestClusters.of(shuffled));
    }

    @Property(tries = 300)
    void everyNoteIsInOneSuggestionAtMostAndOnlyIfItIsLoose(@ForAll("boards") List<Note> notes) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> loose = new HashSet<>();
        notes.stream().filter(Note::loose).forEach(note -> loose.add(note.id()));
        for (Suggestion suggestion : SuggestClusters.of(notes)) {
            assertTrue(suggestion.notes().size() > 1);
            assertFalse(suggestion.words().isEmpty());
            assertTrue(suggestion.words().size() <= 4);
            for (UUID id : suggestion.notes()) {
                assertTrue(seen.add(id), "twice");
                assertTrue(loose.contains(id));
            }
        }
    }

    @Property(tries = 300)
    void likenessIsTheMeanOfTheCosines(@ForAll("boards") List<Note> notes) {
        Map<UUID, Map<String, Double>> vectors = bruteForce(notes);
        double before = 1 + 1e-9;
        for (Suggestion suggestion : SuggestClusters.of(notes)) {
            double sum = 0;
            int pairs = 0;
            for (UUID one : suggestion.notes()) {
                for (UUID other : suggestion.notes()) {
                    if (one.compareTo(other) < 0) {
                        sum += cosine(vectors, one, other);
                        pairs++;
                    }
                }
            }
            assertEquals(sum / pairs, suggestion.likeness(), 1e-12);
            assertTrue(suggestion.likeness() >= SuggestClusters.ALIKE - 1e-12);
            assertTrue(suggestion.likeness() <= before, "the most alike first");
            before = suggestion.likeness();
        }
    }

    @Property(tries = 200)
    void noTwoSuggestionsCouldBeOne(@ForAll("boards") List<Note> notes) {
        Map<UUID, Map<String, Double>> vectors = bruteForce(notes);
        List<List<UUID>> groups = new ArrayList<>();
        Set<UUID> placed = new HashSet<>();
        SuggestClusters.of(notes).forEach(suggestion -> {
            groups.add(suggestion.notes());
            placed.addAll(suggestion.notes());
        });
        notes.stream()
                .filter(note -> note.loose() && !placed.contains(note.id()))
                .forEach(note -> groups.add(List.of(note.id())));
        for (List<UUID> one : groups) {
            for (List<UUID> other : groups) {
                if (one != other) {
                    double sum = 0;
                    for (UUID a : one) {
                        for (UUID b : other) {
                            sum += cosine(vectors, a, b);
                        }
                    }
                    assertTrue(sum / (one.size() * other.size()) < SuggestClusters.ALIKE + 1e-9);
                }
            }
        }
    }

    /** Weights straight from the definition, not made to length 1. */
    private static Map<UUID, Map<String, Double>> bruteForce(List<Note> notes) {
        Map<UUID, Map<String, Double>> vectors = new HashMap<>();
        for (Note note : notes) {
            Map<String, Double> vector = new HashMap<>();
            for (String stem : stems(note)) {
                double often = Collections.frequency(stems(note), stem);
                double holders = notes.stream()
                        .filter(other -> stems(other).contains(stem))
                        .count();
                vector.put(stem, (1 + Math.log(often)) * (1 + Math.log((1 + notes.size()) / (1 + holders))));
            }
            vectors.put(note.id(), vector);
        }
        return vectors;
    }

    private static List<String> stems(Note note) {
        return NoteTerms.of(note.text()).stream().map(NoteTerms.Term::stem).toList();
    }

    private static double cosine(Map<UUID, Map<String, Double>> vectors, UUID a, UUID b) {
        Map<String, Double> one = vectors.getOrDefault(a, Map.of());
        Map<String, Double> other = vectors.getOrDefault(b, Map.of());
        double product = 0;
        for (Map.Entry<String, Double> weight : one.entrySet()) {
            product += weight.getValue() * other.getOrDefault(weight.getKey(), 0.0);
        }
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    @Test
    void ofTheDemonstrationMorePairsAreRightThanWrong() throws IOException {
        int right = 0;
        int wrong = 0;
        for (JsonNode board : read().get("retrospectives")) {
            Map<UUID, String> clusters = new HashMap<>();
            List<Note> notes = new ArrayList<>();
            for (JsonNode told : board.get("notes")) {
                Note note = note(notes.size(), told.get("text").asText());
                notes.add(note);
                clusters.put(note.id(), told.get("clusterKey").asText());
            }
            for (Suggestion suggestion : SuggestClusters.of(notes)) {
                for (UUID one : suggestion.notes()) {
                    for (UUID other : suggestion.notes()) {
                        boolean together = Objects.equals(clusters.get(one), clusters.get(other));
                        right += one.compareTo(other) < 0 && together ? 1 : 0;
                        wrong += one.compareTo(other) < 0 && !together ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(List.of(9, 5), List.of(right, wrong));
    }

    private static JsonNode read() throws IOException {
        try (InputStream file = SuggestClusters.class.getResourceAsStream("/demonstration/retrospectives.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        }
    }

    @Test
    void isDoneWithALargeBoardWhileSomebodyWaits() {
        Random random = new Random(7);
        List<Note> notes = new ArrayList<>();
        for (int n = 0; n < 3_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 15; word++) {
                text.append("word")
                        .append((int) (2_000 * Math.pow(random.nextDouble(), 3)))
                        .append(' ');
            }
            notes.add(note(n, text.toString()));
        }
        time(notes.subList(0, 300));
        Duration few = time(notes.subList(0, 300));
        Duration all = time(notes);
        assertTrue(few.toMillis() < 500, few.toString());
        assertTrue(all.toMillis() < 3_000, all.toString());
        Set<UUID> compared = new HashSet<>();
        SuggestClusters.of(notes).forEach(suggestion -> compared.addAll(suggestion.notes()));
        assertTrue(compared.stream().allMatch(id -> id.getLeastSignificantBits() < SuggestClusters.MOST_COMPARED));
    }

    private static Duration time(List<Note> notes) {
        long begun = System.nanoTime();
        SuggestClusters.of(notes);
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
