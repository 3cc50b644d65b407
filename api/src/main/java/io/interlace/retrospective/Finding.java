package io.interlace.retrospective;

import io.interlace.identity.ProgrammeOwned;
import io.interlace.insight.InsightKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was found in a retrospective. Where it was drawn from stays; which principles it speaks about is kept beside it. */
@Entity
class Finding extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID retrospectiveId;

    @Column(updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private UUID clusterId;

    @Column
    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable InsightKind insightKind;

    @Column
    private String statement;

    protected Finding() {}

    Finding(Retrospective retrospective, UUID clusterId, FindingDraft draft, Clock clock) {
        super(clock);
        retrospectiveId = retrospective.id();
        projectId = retrospective.projectId();
        this.clusterId = clusterId;
        take(draft);
    }

    void revise(FindingDraft draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(FindingDraft draft) {
        kind = draft.kind();
        insightKind = draft.insightKind();
        statement = draft.statement().strip();
    }
}
