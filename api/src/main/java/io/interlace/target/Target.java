package io.interlace.target;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a challenge is to have come to, and by when. What was measured stands beside it; it knows what that leads to. */
@Entity
class Target extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID challengeId;

    @Column
    private String name;

    @Column
    private @Nullable String measure;

    @Column
    @Enumerated(EnumType.STRING)
    private TargetUnit unit;

    @Column
    @Enumerated(EnumType.STRING)
    private TargetDirection direction;

    @Column
    private LocalDate baselineOn;

    @Column
    private BigDecimal baselineValue;

    @Column
    private LocalDate targetOn;

    @Column
    private BigDecimal targetValue;

    @Column
    private @Nullable String scope;

    @Column
    private @Nullable UUID ownerId;

    @Column
    @Enumerated(EnumType.STRING)
    private TargetStatus status;

    @Column
    private @Nullable BigDecimal forecast;

    @Column(name = "slope_per_30_days")
    private @Nullable BigDecimal slopePer30Days;

    protected Target() {}

    Target(UUID challengeId, TargetDraft draft, Clock clock) {
        super(clock);
        this.challengeId = challengeId;
        status = TargetStatus.NO_DATA;
        take(draft);
    }

    void revise(TargetDraft draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(TargetDraft draft) {
        name = draft.name().strip();
        measure = draft.measure();
        unit = draft.unit();
        direction = draft.direction();
        baselineOn = draft.baseline().on();
        baselineValue = draft.baseline().value();
        targetOn = draft.target().on();
        targetValue = draft.target().value();
        scope = draft.scope();
        ownerId = draft.ownerId();
    }

    /** Its readings have changed. */
    void touched(Clock clock) {
        changed(clock);
    }

    /** Notes what its readings lead to now. */
    void assess(Outlook outlook) {
        status = outlook.status();
        forecast = within(outlook.forecast());
        slopePer30Days = outlook.slopePer30Days();
    }

    private @Nullable BigDecimal within(@Nullable BigDecimal value) {
        return value == null ? null : unit.within(value);
    }

    TargetStatus status() {
        return status;
    }

    TargetUnit unit() {
        return unit;
    }

    Aim aim() {
        return new Aim(direction, new Measured(baselineOn, baselineValue), new Measured(targetOn, targetValue));
    }
}
