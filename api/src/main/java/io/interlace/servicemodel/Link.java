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

/** From one step of a flow to another. */
@Entity
@Table(name = "service_model_link")
class Link extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID serviceModelId;

    @Column
    private UUID flowId;

    @Column
    private UUID fromId;

    @Column
    private UUID toId;

    @Column
    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column
    private @Nullable String medium;

    protected Link() {}

    Link(Element from, NewLink draft, Clock clock) {
        super(clock);
        serviceModelId = from.serviceModelId();
        take(from.flowId(), draft);
    }

    void revise(UUID flow, NewLink draft, Clock clock) {
        take(flow, draft);
        changed(clock);
    }

    private void take(UUID flow, NewLink draft) {
        flowId = flow;
        fromId = draft.fromId();
        toId = draft.toId();
        kind = draft.kind();
        medium = draft.medium();
    }

    UUID serviceModelId() {
        return serviceModelId;
    }

    NewLink draft() {
        return new NewLink(fromId, toId, kind, medium);
    }
}
