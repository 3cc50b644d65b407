package io.interlace.trail;

import static io.interlace.trail.Evidence.person;
import static io.interlace.trail.TrailKind.CHALLENGE;
import static io.interlace.trail.TrailKind.CONVERSATION;
import static io.interlace.trail.TrailKind.INSIGHT;
import static io.interlace.trail.TrailKind.PRINCIPLE;
import static io.interlace.trail.TrailKind.PROJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.interlace.trail.JudgeTrail.Scene;
import io.interlace.trail.JudgeTrail.Verdict;
import io.interlace.trail.TrailEvidence.Person;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgeTrailTest {

    private static final Scene SCENE = new Scene(4, List.of("Bexley", "Bromley", "Greenwich", "Lewisham"));

    private static Verdict judged(Evidence evidence) {
        return JudgeTrail.of(evidence.built(), SCENE, false);
    }

    private static void says(Evidence evidence, String... sentences) {
        says(Judged.WHOLLY, evidence, sentences);
    }

    /** Where findings are behind it, which do not tell from whom they come. */
    private static void saysInPart(Evidence evidence, String... sentences) {
        says(Judged.PARTLY, evidence, sentences);
    }

    private static void says(Judged judged, Evidence evidence, String... sentences) {
        Verdict verdict = judged(evidence);
        assertEquals(
                List.of(sentences),
                verdict.sentences().stream()
                        .map(sentence -> sentence.code() + ": " + sentence.text())
                        .toList());
        assertEquals(judged, verdict.judged());
    }

    /** So many people, each of a place of their own in turn. */
    private static Person[] people(int count, String sector, int from) {
        return IntStream.range(from, from + count)
                .mapToObj(n -> Evidence.of(n, SCENE.places().get(n % 4), sector))
                .toArray(Person[]::new);
    }

    @Test
    void saysNothingWhereNothingIsThin() {
        says(Evidence.of(CHALLENGE)
                .said(people(3, "Acute", 0))
                .said(people(3, "Community", 3))
                .said(people(2, "Mental", 6)));
    }

    @Test
    void saysHowFewAreFromElsewhere() {
        says(
                Evidence.of(CHALLENGE)
                        .said(people(5, "Primary care", 0))
                        .said(people(3, "Acute", 5))
                        .said(people(1, "Community", 8)),
                "FEW_SECTORS: 1 of 9 conversations is from outside Primary care and Acute.");
        says(
                Evidence.of(CHALLENGE).said(people(8, "Acute", 0)).said(people(2, "Community", 8)),
                "FEW_SECTORS: 2 of 10 conversations are from outside Acute.");
        says(Evidence.of(CHALLENGE).said(people(6, "Acute", 0)), "FEW_SECTORS: All 6 conversations are from Acute.");
        says(
                Evidence.of(CHALLENGE).said(people(6, "Acute", 0)).said(person(9, null, "Bexley", null)),
                "FEW_SECTORS: All 6 conversations of which the sector is known are from Acute.");
    }

    @Test
    void countsAConversationOfSeveralSectorsAsFromOutsideEachOfThem() {
        Evidence evidence = Evidence.of(CHALLENGE).said(people(3, "Acute", 0));
        evidence.talk(Evidence.of(3, "Lewisham", "Acute"), Evidence.of(4, "Lewisham", "Community"));
        evidence.talk(Evidence.of(5, "Lewisham", "Community"));
        says(
                evidence.insight(Evidence.of(4, "Lewisham", "Community"), Evidence.of(5, "Lewisham", "Community")),
                "FEW_SECTORS: All 5 conversations are from Acute and Community.");
    }

    @Test
    void saysNothingOfSectorsWhereThereAreNoOthers() {
        Evidence evidence = Evidence.of(CHALLENGE).said(people(6, "Acute", 0));
        assertEquals(
                List.of(),
                JudgeTrail.of(evidence.built(), new Scene(1, SCENE.places()), false)
                        .sentences());
        evidence.said(people(4, "Community", 6));
        assertEquals(
                List.of(),
                JudgeTrail.of(evidence.built(), new Scene(2, SCENE.places()), false)
                        .sentences());
    }

    private static Evidence from(String... places) {
        Evidence evidence = Evidence.of(CHALLENGE);
        for (int n = 0; n < places.length; n++) {
            evidence.said(Evidence.of(n, places[n], n % 2 == 0 ? "Acute" : "Community"));
        }
        return evidence;
    }

    private static String onPlaces(Evidence evidence, Scene scene) {
        return JudgeTrail.of(evidence.built(), scene, false).sentences().stream()
                .filter(sentence -> sentence.code() == ThinCode.PLACES_UNHEARD)
                .map(JudgeTrail.Sentence::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void namesThePlacesThatNoConversationIsFrom() {
        assertEquals(
                "No conversation from Bexley supports it.", onPlaces(from("Bromley", "Greenwich", "Lewisham"), SCENE));
        assertEquals(
                "No conversation from Bexley, Bromley or Greenwich supports it.",
                onPlaces(from("Lewisham", "Lewisham"), SCENE));
        assertEquals(
                "No conversation from 4 of the 5 places supports it.",
                onPlaces(from("E", "E"), new Scene(4, List.of("A", "B", "C", "D", "E"))));
        assertEquals(
                "No conversation that is known to be from Bexley supports it; of 1 of the 4 the place is not known.",
                onPlaces(from("Bromley", "Greenwich", "Lewisham").said(person(7, null, null, "Acute")), SCENE));
        assertEquals("", onPlaces(from("Lewisham"), SCENE));
        assertEquals(
                "",
                onPlaces(Evidence.of(CHALLENGE).said(person(1, null, null, null), person(2, null, null, null)), SCENE));
    }

    @Test
    void saysHowOftenTheSameIsBehindIt() {
        Evidence evidence = Evidence.of(CHALLENGE)
                .said(people(3, "Acute", 0))
                .said(people(3, "Community", 3))
                .said(people(3, "Mental", 6));
        says(
                evidence.insight(person(90, 1, "Bexley", "Acute"))
                        .insight(person(91, 1, "Bexley", "Acute"))
                        .insight(person(92, 1, "Bexley", "Acute")),
                "ONE_VOICE_OFTEN: The same organisation is behind 3 of the 12 insights.");
        says(evidence.insight().insight().insight().insight());
        says(
                Evidence.of(CHALLENGE)
                        .said(people(3, "Acute", 0))
                        .said(people(3, "Community", 3))
                        .said(people(2, "Mental", 6))
                        .insight(people(1, "Acute", 0)),
                "ONE_VOICE_OFTEN: The same person is behind 2 of the 9 insights.");
    }

    @Test
    void saysHowFewVoicesThereAre() {
        says(
                Evidence.of(INSIGHT)
                        .talk(person(1, 1, "Bexley", "Acute"), person(2, 1, "Bexley", "Acute"))
                        .insight(person(1, 1, "Bexley", "Acute"), person(2, 1, "Bexley", "Acute")),
                "ONE_CONVERSATION: Nothing but one conversation stands behind it.",
                "FEW_VOICES: Only one independent voice stands behind it: the 2 people who said it are of one organisation.");
        says(
                Evidence.of(CHALLENGE).insight(people(1, "Acute", 0)),
                "ONE_INSIGHT: Nothing but one insight stands behind it.",
                "NO_CONVERSATION: No conversation stands behind it.",
                "FEW_VOICES: Only one independent voice stands behind it.");
        says(
                Evidence.of(INSIGHT).talk(people(2, "Acute", 0)).insight(people(3, "Acute", 0)),
                "FEW_VOICES: Only 3 independent voices stand behind it.");
        says(
                Evidence.of(CHALLENGE).talk().insight().insight(),
                "ONE_CONVERSATION: Nothing but one conversation stands behind it.",
                "NO_VOICE: Nobody is on record as having said any of it.");
    }

    @Test
    void saysWhereNothingOrHardlyAnythingStandsBehindIt() {
        says(Evidence.of(CHALLENGE), "NO_SOURCE: Nothing that was heard or found stands behind it.");
        says(Evidence.of(INSIGHT).insight(), "NO_SOURCE: Nothing that was heard or found stands behind it.");
        saysInPart(
                Evidence.of(PRINCIPLE).found(1, 1),
                "ONE_FINDING: Nothing but one finding of a retrospective stands behind it.");
        saysInPart(
                Evidence.of(PRINCIPLE).found(4, 1),
                "ONE_RETROSPECTIVE: All 4 findings behind it are of one retrospective.");
        saysInPart(Evidence.of(PRINCIPLE).found(4, 2));
        saysInPart(
                Evidence.of(CHALLENGE).insight().found(1, 1),
                "NO_CONVERSATION: No conversation stands behind it, only 1 finding of a retrospective.");
        saysInPart(
                Evidence.of(CHALLENGE).insight().insight().found(2, 1),
                "NO_CONVERSATION: No conversation stands behind it, only 2 findings of retrospectives.");
        saysInPart(Evidence.of(CHALLENGE).said(people(1, "Acute", 0)).found(2, 2));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CONVERSATION",
                "PROJECT",
                "RETROSPECTIVE",
                "FINDING",
                "CALL",
                "PROPOSAL",
                "WORKSHOP",
                "ACTION_ITEM"
            })
    void doesNotJudgeWhereEvidenceBegins(TrailKind kind) {
        assertEquals(new Verdict(Judged.NOT, List.of()), judged(Evidence.of(kind)));
    }

    @Test
    void saysNothingOfWhatIsNotWhole() {
        assertEquals(
                new Verdict(Judged.PARTLY, List.of()),
                judged(Evidence.of(CHALLENGE).cutOff()));
    }

    private static List<String> told(Evidence evidence) {
        return JudgeTrail.of(evidence.built(), SCENE, true).sentences().stream()
                .map(JudgeTrail.Sentence::text)
                .toList();
    }

    @Test
    void tellsReadersOfAggregatesNoNumberOfFewAndNotThatThisIsAll() {
        Evidence few = Evidence.of(CHALLENGE).said(people(3, "Acute", 0));
        assertEquals(List.of("Fewer than five independent voices stand behind it."), told(few));
        assertEquals(Judged.PARTLY, JudgeTrail.of(few.built(), SCENE, true).judged());
        assertEquals(
                List.of(
                        "Nothing but one insight stands behind it.",
                        "Fewer than five independent voices stand behind it."),
                told(Evidence.of(CHALLENGE).said(people(1, "Acute", 0))));
        assertEquals(
                Judged.PARTLY,
                JudgeTrail.of(Evidence.of(CHALLENGE).talk().insight().built(), SCENE, true)
                        .judged());
        assertEquals(
                new Verdict(Judged.WHOLLY, judged(Evidence.of(CHALLENGE)).sentences()),
                JudgeTrail.of(Evidence.of(CHALLENGE).built(), SCENE, true));
        assertEquals(
                Judged.NOT,
                JudgeTrail.of(Evidence.of(PROJECT).built(), SCENE, true).judged());
        assertEquals(
                Judged.NOT,
                JudgeTrail.of(Evidence.of(CONVERSATION).built(), SCENE, true).judged());
    }

    /** However many there are, and wherever they are from: of five voices or more, and of fewer, the same is said. */
    @Property(tries = 200)
    void tellsReadersOfAggregatesNothingOfWhereConversationsAreFrom(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 3) Integer> places,
            @ForAll @IntRange(min = 1, max = 3) int sectors,
            @ForAll @IntRange(min = 1, max = 12) int organisations) {
        Evidence evidence = Evidence.of(CHALLENGE);
        for (int n = 0; n < places.size(); n++) {
            evidence.said(person(n, n % organisations, SCENE.places().get(places.get(n)), "Sector " + n % sectors));
        }
        List<String> told = told(evidence);
        int voices = evidence.built().independentVoices();
        assertEquals(voices < 5 ? List.of("Fewer than five independent voices stand behind it.") : List.of(), told);
        told.forEach(text -> assertFalse(text.matches(".*(\\d|Bexley|Bromley|Greenwich|Lewisham|Sector).*"), text));
    }
}
