package io.interlace.trail;

import io.interlace.reach.SmallNumbers;
import io.interlace.trail.TrailEvidence.Talk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a trail is thin, as plain sentences with the numbers in them: counts of conversations, insights, findings and voices, all of
 * them exact, and each judged by a threshold of ours, named beside it. None is a measure of how true something is. What findings
 * do not tell, and what was left out of a trail, is not guessed: it makes the verdict one in part.
 *
 * <p>Readers of aggregates are told only what follows from what they may read anyway, and that there are fewer than five
 * voices. Where conversations are from is not for them, not even that there is none from somewhere: trails hold each other, and
 * what one of them lacks and another has would tell of the few in between.
 */
final class JudgeTrail {

    /** What rests on what was heard or found; other things are where evidence begins, or come of work. */
    private static final Set<TrailKind> CLAIMS = EnumSet.of(
            TrailKind.PRINCIPLE,
            TrailKind.INSIGHT,
            TrailKind.THEME,
            TrailKind.SYMPTOM,
            TrailKind.BREAKDOWN,
            TrailKind.IMPROVEMENT,
            TrailKind.SERVICE_MODEL,
            TrailKind.CHALLENGE,
            TrailKind.PRIORITISATION,
            TrailKind.TARGET);

    /** At most one in so many from elsewhere is nearly none. */
    private static final int FEW_ELSEWHERE = 5;

    /** One in so many of the insights is much for one voice. */
    private static final int OFTEN = 5;

    private static final int MOST_NAMED = 3;

    /** One way in which it is thin. */
    record Sentence(ThinCode code, String text) {}

    /** What there is to say, and whether that is all. */
    record Verdict(Judged judged, List<Sentence> sentences) {}

    /**
     * What there is in the programme.
     *
     * @param sectors how many
     * @param places what they are called, in the order in which they are told
     */
    record Scene(int sectors, List<String> places) {}

    private final TrailEvidence evidence;
    private final Scene scene;
    private final boolean suppressed;
    private final List<Sentence> found = new ArrayList<>();

    private JudgeTrail(TrailEvidence evidence, Scene scene, boolean suppressed) {
        this.evidence = evidence;
        this.scene = scene;
        this.suppressed = suppressed;
    }

    /** @param suppressed whether the reader is one of aggregates only */
    static Verdict of(TrailEvidence evidence, Scene scene, boolean suppressed) {
        if (!CLAIMS.contains(evidence.root())) {
            return new Verdict(Judged.NOT, List.of());
        }
        if (!evidence.whole()) {
            return new Verdict(Judged.PARTLY, List.of());
        }
        JudgeTrail judge = new JudgeTrail(evidence, scene, suppressed);
        judge.all();
        boolean kept =
                suppressed && !(evidence.people().isEmpty() && evidence.talks().isEmpty());
        boolean unsaid = evidence.findings() > 0;
        return new Verdict(kept || unsaid ? Judged.PARTLY : Judged.WHOLLY, List.copyOf(judge.found));
    }

    private void all() {
        if (evidence.isEmpty()) {
            add(ThinCode.NO_SOURCE, "Nothing that was heard or found stands behind it.");
            return;
        }
        ofWhatIsCited();
        if (evidence.insights().isEmpty()) {
            return;
        }
        ofConversations();
        ofVoices();
        if (!suppressed) {
            ofSectors();
            ofPlaces();
            ofOneVoice();
        }
    }

    private void ofWhatIsCited() {
        int insights = evidence.insights().size();
        int findings = evidence.findings();
        if (evidence.insightsBehind() == 1 && insights == 1 && findings == 0) {
            add(ThinCode.ONE_INSIGHT, "Nothing but one insight stands behind it.");
        } else if (insights == 0 && findings == 1) {
            add(ThinCode.ONE_FINDING, "Nothing but one finding of a retrospective stands behind it.");
        } else if (insights == 0 && evidence.retrospectives() == 1) {
            add(ThinCode.ONE_RETROSPECTIVE, "All " + count(findings) + " findings behind it are of one retrospective.");
        }
    }

    private void ofConversations() {
        int talks = evidence.talks().size();
        int findings = evidence.findings();
        if (talks == 0) {
            add(
                    ThinCode.NO_CONVERSATION,
                    "No conversation stands behind it"
                            + (findings == 0
                                    ? "."
                                    : ", only "
                                            + counted(
                                                    findings,
                                                    "finding of a retrospective",
                                                    "findings of retrospectives")
                                            + "."));
        } else if (talks == 1
                && findings == 0
                && !suppressed
                && evidence.talks().get(0).people().containsAll(evidence.people())) {
            add(ThinCode.ONE_CONVERSATION, "Nothing but one conversation stands behind it.");
        }
    }

    /** Of findings nobody knows how many people they come from. */
    private void ofVoices() {
        int people = evidence.people().size();
        int voices = evidence.independentVoices();
        if (evidence.findings() > 0) {
            return;
        }
        if (people == 0) {
            add(ThinCode.NO_VOICE, "Nobody is on record as having said any of it.");
        } else if (voices < SmallNumbers.THRESHOLD) {
            add(
                    ThinCode.FEW_VOICES,
                    suppressed ? "Fewer than five independent voices stand behind it." : few(voices, people));
        }
    }

    private static String few(int voices, int people) {
        if (voices > 1) {
            return "Only " + voices + " independent voices stand behind it.";
        }
        return "Only one independent voice stands behind it"
                + (people == 1 ? "." : ": the " + count(people) + " people who said it are of one organisation.");
    }

    /** Of the conversations of which the sector is known; one with people of several is from outside each of them alone. */
    private void ofSectors() {
        List<Set<String>> known = evidence.talks().stream()
                .map(Talk::sectors)
                .filter(sectors -> !sectors.isEmpty())
                .toList();
        if (known.size() < 2) {
            return;
        }
        List<String> most = mostFirst(known);
        for (int heard = 1; heard <= 2 && heard < scene.sectors(); heard++) {
            Set<String> few = Set.copyOf(most.subList(0, Math.min(heard, most.size())));
            long outside =
                    known.stream().filter(sectors -> !few.containsAll(sectors)).count();
            if (few.size() == heard && outside * FEW_ELSEWHERE <= known.size()) {
                add(ThinCode.FEW_SECTORS, from(most.subList(0, heard), outside, known.size()));
                return;
            }
        }
    }

    private String from(List<String> sectors, long outside, int known) {
        String all = count(known) + " conversations"
                + (known == evidence.talks().size() ? "" : " of which the sector is known");
        String these = listed(sectors, "and");
        if (outside == 0) {
            return "All " + all + " are from " + these + ".";
        }
        return count(outside) + " of " + all + (outside == 1 ? " is" : " are") + " from outside " + these + ".";
    }

    /** Those of most conversations first, and those of equally many by name. */
    private static List<String> mostFirst(List<Set<String>> known) {
        Map<String, Long> counts = known.stream()
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(sector -> sector, Collectors.counting()));
        return counts.keySet().stream()
                .sorted(Comparator.comparing((String sector) -> -counts.getOrDefault(sector, 0L))
                        .thenComparing(sector -> sector))
                .toList();
    }

    private void ofPlaces() {
        int talks = evidence.talks().size();
        List<Set<String>> known = evidence.talks().stream()
                .map(Talk::places)
                .filter(places -> !places.isEmpty())
                .toList();
        Set<String> heard = known.stream().flatMap(Collection::stream).collect(Collectors.toSet());
        List<String> missing =
                scene.places().stream().filter(place -> !heard.contains(place)).toList();
        if (talks < 2 || known.isEmpty() || missing.isEmpty()) {
            return;
        }
        int unknown = talks - known.size();
        String where = missing.size() <= MOST_NAMED
                ? listed(missing, "or")
                : count(missing.size()) + " of the " + count(scene.places().size()) + " places";
        add(
                ThinCode.PLACES_UNHEARD,
                "No conversation" + (unknown == 0 ? "" : " that is known to be") + " from " + where + " supports it"
                        + (unknown == 0
                                ? "."
                                : "; of " + count(unknown) + " of the " + count(talks) + " the place is not known."));
    }

    private void ofOneVoice() {
        Map<UUID, Integer> behind = new HashMap<>();
        Set<UUID> organisations = evidence.people().stream()
                .filter(person -> person.organisation() != null)
                .map(TrailEvidence.Person::voice)
                .collect(Collectors.toSet());
        evidence.insights()
                .values()
                .forEach(people -> people.stream()
                        .map(TrailEvidence.Person::voice)
                        .distinct()
                        .forEach(voice -> behind.merge(voice, 1, Integer::sum)));
        int insights = evidence.insights().size();
        behind.entrySet().stream()
                .max(Map.Entry.<UUID, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> behind.size() > 1 && most.getValue() > 1 && most.getValue() * OFTEN >= insights)
                .ifPresent(most -> add(
                        ThinCode.ONE_VOICE_OFTEN,
                        "The same " + (organisations.contains(most.getKey()) ? "organisation" : "person")
                                + " is behind " + count(most.getValue()) + " of the " + count(insights)
                                + " insights."));
    }

    /** "Bexley, Bromley or Lewisham" */
    private static String listed(List<String> names, String last) {
        int end = names.size() - 1;
        return end == 0 ? names.get(0) : String.join(", ", names.subList(0, end)) + " " + last + " " + names.get(end);
    }

    private static String counted(int number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    private static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private void add(ThinCode code, String text) {
        found.add(new Sentence(code, text));
    }
}
