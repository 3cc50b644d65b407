package io.interlace.target;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was measured of a target on one day. */
@Entity
class TargetReading extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID targetId;

    @Column
    private LocalDate takenOn;

    @Column
    private BigDecimal value;

    @Column
    private @Nullable String note;

    protected TargetReading() {}

    TargetReading(UUID targetId, NewReading draft, Clock clock) {
        super(clock);
        this.targetId = targetId;
        take(draft);
    }

    void revise(NewReading draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(NewReading draft) {
        takenOn = draft.on();
        value = draft.value();
        note = draft.note();
    }

    UUID targetId() {
        return targetId;
    }

    NewReading draft() {
        return new NewReading(takenOn, value, note);
    }
}
