package io.interlace.servicemodel;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** How organisations work together now, or how they could. What it is made of are resources of their own. */
@Entity
class ServiceModel extends ProgrammeOwned {

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ServiceModelKind kind;

    @Column
    private String title;

    @Column
    private @Nullable String summary;

    protected ServiceModel() {}

    ServiceModel(NewServiceModel draft, Clock clock) {
        super(clock);
        kind = draft.kind();
        take(draft.draft());
    }

    void revise(ServiceModelDraft draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(ServiceModelDraft draft) {
        title = draft.title().strip();
        summary = draft.summary();
    }

    ServiceModelKind kind() {
        return kind;
    }

    ServiceModelDraft draft() {
        return new ServiceModelDraft(title, summary);
    }
}
