package io.interlace.servicemodel;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/** A journey that a model shows. */
@Entity
@Table(name = "service_model_flow")
class Flow extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID serviceModelId;

    @Column
    private int number;

    @Column
    private String name;

    protected Flow() {}

    Flow(UUID serviceModelId, int number, String name, Clock clock) {
        super(clock);
        this.serviceModelId = serviceModelId;
        this.number = number;
        this.name = name.strip();
    }

    void revise(FlowDraft draft, Clock clock) {
        number = draft.number();
        name = draft.name().strip();
        changed(clock);
    }

    UUID serviceModelId() {
        return serviceModelId;
    }

    int number() {
        return number;
    }

    FlowDraft draft() {
        return new FlowDraft(name, number);
    }
}
