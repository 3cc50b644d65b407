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

/** Who acts, or what they do. A step belongs to an actor of its flow. */
@Entity
@Table(name = "service_model_element")
class Element extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID serviceModelId;

    @Column(updatable = false)
    private UUID flowId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ElementType type;

    @Column
    private int number;

    @Column
    private @Nullable UUID actorId;

    @Column
    private String title;

    @Column
    private @Nullable String description;

    @Column
    private @Nullable Integer x;

    @Column
    private @Nullable Integer y;

    @Column
    private @Nullable UUID continuesId;

    protected Element() {}

    Element(Flow flow, ElementType type, ElementDraft draft, Clock clock) {
        super(clock);
        serviceModelId = flow.serviceModelId();
        flowId = flow.id();
        this.type = type;
        take(draft);
    }

    void revise(ElementDraft draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    /** Puts it there, or lets it be laid out again. */
    void place(@Nullable ElementPosition position, Clock clock) {
        put(position);
        changed(clock);
    }

    private void take(ElementDraft draft) {
        title = draft.title().strip();
        description = draft.description();
        number = draft.number();
        actorId = draft.actorId();
        continuesId = draft.continuesId();
        put(draft.position());
    }

    private void put(@Nullable ElementPosition position) {
        x = position == null ? null : position.x();
        y = position == null ? null : position.y();
    }

    UUID serviceModelId() {
        return serviceModelId;
    }

    UUID flowId() {
        return flowId;
    }

    ElementType type() {
        return type;
    }

    int number() {
        return number;
    }

    @Nullable
    UUID actorId() {
        return actorId;
    }

    String title() {
        return title;
    }

    @Nullable
    ElementPosition position() {
        return x == null || y == null ? null : new ElementPosition(x, y);
    }

    ElementDraft draft() {
        return new ElementDraft(title, description, number, actorId, continuesId, position());
    }
}
