package io.interlace.project;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's part in a project. */
@Entity
class TeamMember extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private UUID stakeholderId;

    @Column
    private String role;

    @Column
    private @Nullable Integer protectedMinutesPerMonth;

    @Column
    private boolean backfillFunded;

    @Column
    private @Nullable Integer backfillPounds;

    protected TeamMember() {}

    TeamMember(UUID projectId, UUID stakeholderId, TeamMemberDraft draft, Clock clock) {
        super(clock);
        this.projectId = projectId;
        this.stakeholderId = stakeholderId;
        take(draft);
    }

    void revise(TeamMemberDraft draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(TeamMemberDraft draft) {
        role = draft.role().strip();
        protectedMinutesPerMonth = draft.protectedMinutesPerMonth();
        backfillFunded = draft.standIn().funded();
        backfillPounds = draft.standIn().pounds();
    }

    UUID projectId() {
        return projectId;
    }

    /** The reason for promising too much is given anew with what it is for. */
    TeamMemberDraft draft() {
        return new TeamMemberDraft(role, protectedMinutesPerMonth, new Backfill(backfillFunded, backfillPounds), null);
    }
}
