package io.interlace.symptom;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A sign that working together is difficult. What it is drawn from is kept beside it; it knows how much that is. */
@Entity
class Symptom extends ProgrammeOwned {

    @Column
    private String statement;

    @Column
    private @Nullable String detail;

    @Column
    private int occurrences;

    protected Symptom() {}

    Symptom(NewSymptom draft, Clock clock) {
        super(clock);
        take(draft);
    }

    void revise(NewSymptom draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(NewSymptom draft) {
        statement = draft.statement().strip();
        detail = draft.detail();
        occurrences = draft.occurrences();
    }
}
