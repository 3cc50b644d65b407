package io.interlace.symptom;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Describes symptoms, and what they are drawn from. */
@ApplicationScoped
class WriteSymptoms {

    static final String KIND = "symptom";

    private final Symptoms symptoms;
    private final SymptomSources sources;
    private final Journal journal;
    private final Clock clock;

    WriteSymptoms(Symptoms symptoms, SymptomSources sources, Journal journal, Clock clock) {
        this.symptoms = symptoms;
        this.sources = sources;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Problem 400 that names what it is drawn from and is not there */
    UUID describe(NewSymptom draft) {
        sources.check(draft, List.of());
        Symptom symptom = new Symptom(draft, clock);
        symptoms.persistAndFlush(symptom);
        sources.set(symptom.id(), draft);
        journal.tell(KIND, "created", symptom, Changes.of(draft));
        return symptom.id();
    }

    /** @throws Problem 404 for a finding that is not there */
    UUID takeOver(UUID findingId, NewSymptomOfFinding wanted) {
        return describe(wanted.of(findingId, sources.finding(findingId)));
    }

    /**
     * Keeps what a symptom is to be drawn from as it is until the command ends: before the symptom, as whoever joins insights.
     *
     * @throws Problem 400 that names what is not there
     */
    void hold(NewSymptom before, NewSymptom after) {
        sources.check(after, before.insightIds());
    }

    /** What it is drawn from is {@link #hold held}. */
    void revise(Symptom symptom, NewSymptom before, NewSymptom after) {
        symptom.revise(after, clock);
        sources.set(symptom.id(), after);
        journal.tell(KIND, "changed", symptom, Changes.between(before, after));
    }

    /** @throws Problem 409 for one that a challenge rests on */
    void remove(Symptom symptom) {
        symptoms.delete(symptom);
        journal.tell(KIND, "deleted", symptom, Changes.NONE);
    }
}
