package io.interlace.servicemodel;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A breakdown or an improvement, pinned to a step or to a link. */
@Entity
@Table(name = "service_model_pin")
class Pin extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID serviceModelId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PinKind kind;

    @Column
    private @Nullable UUID elementId;

    @Column
    private @Nullable UUID linkId;

    @Column
    private String title;

    @Column
    private @Nullable String description;

    protected Pin() {}

    Pin(UUID serviceModelId, PinKind kind, PinDraft draft, Clock clock) {
        super(clock);
        this.serviceModelId = serviceModelId;
        this.kind = kind;
        take(draft);
    }

    void revise(PinDraft draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    /** A breakdown that it answered is taken off. */
    void answersLess(Clock clock) {
        changed(clock);
    }

    private void take(PinDraft draft) {
        elementId = draft.elementId();
        linkId = draft.linkId();
        title = draft.title().strip();
        description = draft.description();
    }

    UUID serviceModelId() {
        return serviceModelId;
    }

    PinKind kind() {
        return kind;
    }
}
