package io.interlace.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who makes this request, and in which programme. Empty outside a request that passed the {@link AccessFilter}. */
@RequestScoped
public class Caller {

    private @Nullable UUID accountId;
    private @Nullable UUID programmeId;
    private @Nullable UUID memberId;
    private @Nullable Role role;

    /** Lets everything that follows in this request happen in the name of this account, in this programme if any. */
    public void is(UUID account, @Nullable UUID programme) {
        accountId = account;
        programmeId = programme;
    }

    /** Lets everything that follows happen in the name of somebody without an account, who came by a link. */
    public void participates(UUID programme) {
        accountId = null;
        programmeId = programme;
        memberId = null;
        role = null;
    }

    /** Lets everything that follows happen in this programme in nobody's name: the service does it by itself. */
    public void worksFor(UUID programme) {
        participates(programme);
    }

    /** Whose account acts; none for somebody who came by a link. */
    @Nullable
    UUID actorId() {
        return programmeId == null ? accountId() : accountId;
    }

    public UUID accountId() {
        if (accountId == null) {
            throw new IllegalStateException("Nobody has signed in on this request");
        }
        return accountId;
    }

    /** The programme everything in this request is confined to. */
    public UUID programmeId() {
        if (programmeId == null) {
            throw new IllegalStateException("This request names no programme");
        }
        return programmeId;
    }

    void is(Memberships.Membership membership) {
        memberId = membership.memberId();
        role = membership.role();
    }

    /** The member of the programme who acts. */
    public UUID memberId() {
        if (memberId == null) {
            throw new IllegalStateException("No member of a programme makes this request");
        }
        return memberId;
    }

    /** Whether numbers of very few people are hidden from this reader. */
    public boolean seesAggregatesOnly() {
        return role == Role.VIEWER || role == Role.CONTRIBUTOR;
    }

    /** Whether the caller is a lead of the programme. */
    public boolean leads() {
        return role == Role.LEAD;
    }

    /** Whether the caller works on what people say, and so knows who of the team did what. */
    public boolean facilitates() {
        return role == Role.LEAD || role == Role.FACILITATOR;
    }

    boolean isInProgramme() {
        return programmeId != null;
    }
}
