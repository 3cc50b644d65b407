package io.interlace.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.util.UUID;

/** An account's part in one programme. */
@Entity
class Member extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID accountId;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private Role role;

    protected Member() {}

    Member(UUID accountId, String name, Role role, Clock clock) {
        super(clock);
        this.accountId = accountId;
        this.name = name.strip();
        this.role = role;
    }

    void revise(MemberDraft draft, Clock clock) {
        name = draft.name().strip();
        role = draft.role();
        changed(clock);
    }

    MemberDraft draft() {
        return new MemberDraft(name, role);
    }

    MemberView view(String email) {
        return new MemberView(id(), email, name, role, createdAt(), updatedAt(), version());
    }

    UUID accountId() {
        return accountId;
    }

    boolean leads() {
        return role == Role.LEAD;
    }
}
