package io.interlace.stakeholder;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.programme.Dimension;
import io.interlace.programme.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People as they take part for themselves, without an account: what others may ask them, and what they may do. */
@ApplicationScoped
public class Participants {

    private final Stakeholders stakeholders;
    private final Referrals referrals;
    private final EnterStakeholder enterStakeholder;
    private final EraseStakeholder eraseStakeholder;
    private final DecideReferral decideReferral;
    private final Engage engage;
    private final Refer refer;
    private final KeptOut keptOut;
    private final Reference reference;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    Participants(
            Stakeholders stakeholders,
            Referrals referrals,
            EnterStakeholder enterStakeholder,
            EraseStakeholder eraseStakeholder,
            DecideReferral decideReferral,
            Engage engage,
            Refer refer,
            KeptOut keptOut,
            Reference reference,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.referrals = referrals;
        this.enterStakeholder = enterStakeholder;
        this.eraseStakeholder = eraseStakeholder;
        this.decideReferral = decideReferral;
        this.engage = engage;
        this.refer = refer;
        this.keptOut = keptOut;
        this.reference = reference;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** What somebody is told about themselves. */
    public record Self(
            String name,
            StakeholderStatus status,
            @Nullable String jobTitle,
            @Nullable Integer protectedMinutesPerMonth,
            @Nullable Integer networkSize) {}

    /** What somebody says about themselves; what is null stays as it is. */
    public record OwnWords(
            @Nullable String jobTitle,
            @Nullable Integer protectedMinutesPerMonth,
            @Nullable Integer networkSize) {}

    /** A colleague somebody names. */
    public record Named(
            String name,
            String email,
            @Nullable String jobTitle,
            @Nullable String organisationCode,
            @Nullable String placeCode,
            @Nullable String groupCode,
            @Nullable String reason) {}

    /** The address as it is compared: upper and lower case are the same. */
    public static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether this address is that of somebody who asked to be left out, so that nothing goes to it. */
    public boolean isLeftOut(String email) {
        return keptOut.knows(caller.programmeId(), normalised(email));
    }

    /** Those of these addresses that {@link #isLeftOut} is true of, as they were given. */
    public Set<String> leftOut(Collection<String> emails) {
        Set<String> leftOut = keptOut.among(
                caller.programmeId(),
                emails.stream().map(Participants::normalised).collect(Collectors.toSet()));
        return emails.stream()
                .filter(email -> leftOut.contains(normalised(email)))
                .collect(Collectors.toSet());
    }

    /** Whom the programme knows by this address; nobody where it is that of several. */
    public Optional<UUID> withAddress(String email) {
        List<UUID> known = database.list(
                "select id from stakeholder where programme_id = ? and email = ? and erased_at is null limit 2",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                normalised(email));
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    /**
     * Makes sure that somebody is there.
     *
     * @throws Problem 404, 410 or 301 for somebody who is not
     */
    public void require(UUID id) {
        stakeholders.require(id);
    }

    /**
     * Makes sure that somebody may be asked for something.
     *
     * @throws Problem 404, 410 or 301 for somebody who is not there, 409 for somebody who opted out
     */
    public void requireWilling(UUID id) {
        requireWilling(stakeholders.require(id), "This person asked not to be contacted any more.");
    }

    private static Stakeholder requireWilling(Stakeholder person, String otherwise) {
        if (person.status() == StakeholderStatus.OPTED_OUT) {
            throw new Problem(ProblemType.KEPT_OUT, otherwise);
        }
        return person;
    }

    /**
     * Makes sure that somebody may do something more, one thing after another.
     *
     * @throws Problem 409 when they opted out
     */
    public void requireActing(UUID id) {
        acting(id);
    }

    private Stakeholder acting(UUID id) {
        return requireWilling(
                stakeholders.locked(id), "You asked not to be contacted any more, so nothing else is taken from you.");
    }

    /** @throws Problem 410 when they have been erased */
    public Self self(UUID id) {
        NewStakeholder person = stakeholders.view(id).draft();
        return new Self(
                person.name(),
                person.status() == null ? StakeholderStatus.IDENTIFIED : person.status(),
                person.affiliations().isEmpty()
                        ? null
                        : person.affiliations().get(0).jobTitle(),
                person.protectedMinutesPerMonth(),
                person.networkSize());
    }

    /** They say yes: they have engaged, unless they had before. */
    public void accept(UUID id) {
        engage.byOwnWord(id);
    }

    /** They say no. Who has engaged before goes on taking part; for anybody else every open referral is declined. */
    public void decline(UUID id, DeclineReason reason) {
        Stakeholder person = acting(id);
        if (person.hasEngaged()) {
            return;
        }
        for (Referral open : referrals.openTo(id)) {
            decideReferral.decline(open.id(), reason);
        }
        if (person.decline(reason, clock)) {
            journal.tell("stakeholder", "changed", person, Changes.of("status", StakeholderStatus.DECLINED));
        }
    }

    /**
     * They name a colleague. Whoever that is, nothing that could be told from outside differs: input is checked before it is
     * looked at who is known.
     *
     * @return the referral; none when the colleague asked to be left out, of whom nothing is kept
     * @throws Problem 400 at the property that is wrong
     */
    public Optional<UUID> refer(UUID id, Named named) {
        Stakeholder from = acting(id);
        String email = normalised(named.email());
        if (email.equals(from.email())) {
            throw Problem.at("/email", "is your own address; name somebody else");
        }
        NewAffiliation role = role(named);
        // two who name the same newcomer at once enter one person
        database.list(
                "select pg_advisory_xact_lock(hashtextextended(?, 2))", row -> 1, caller.programmeId() + " " + email);
        Stakeholder known = stakeholders.known(null, email).orElse(null);
        boolean leftOut = known == null
                ? keptOut.knows(caller.programmeId(), email)
                : known.status() == StakeholderStatus.OPTED_OUT || known.id().equals(id);
        if (leftOut) {
            return Optional.empty();
        }
        NewStakeholder to = known == null
                ? new NewStakeholder(
                        named.name(), null, email, null, null, List.of(role), null, null, null, null, Map.of())
                : null;
        return Optional.of(refer.from(new NewReferral(id, known == null ? null : known.id(), to, named.reason()))
                .id());
    }

    /** The sector follows from the organisation, which people know of others more surely. */
    private NewAffiliation role(Named named) {
        var organisation = reference.organisation(named.organisationCode(), "/organisationCode");
        var codes = reference.categories();
        codes.id(Dimension.PLACE, named.placeCode(), "/placeCode");
        codes.id(Dimension.GROUP, named.groupCode(), "/groupCode");
        String sector = organisation == null
                ? null
                : codes.code(database.first(
                                "select sector_id from organisation where programme_id = ? and id = ?"
                                        + " and sector_id is not null",
                                row -> row.getObject(1, UUID.class),
                                caller.programmeId(),
                                organisation.id())
                        .orElse(null));
        return new NewAffiliation(
                organisation == null ? null : organisation.code(),
                named.placeCode(),
                sector,
                named.groupCode(),
                named.jobTitle());
    }

    /** They say what they are and how much time they have. */
    public void describe(UUID id, OwnWords words) {
        Stakeholder person = acting(id);
        NewStakeholder before = stakeholders.view(id).draft();
        NewStakeholder after = before.inOwnWords(words);
        if (!after.equals(before)) {
            enterStakeholder.revise(person, before, after);
        }
    }

    /** They are never contacted again, and their address is not taken again. */
    public void optOut(UUID id) {
        Stakeholder person = stakeholders.locked(id);
        if (person.status() != StakeholderStatus.OPTED_OUT) {
            NewStakeholder before = stakeholders.view(id).draft();
            enterStakeholder.revise(person, before, before.withStatus(StakeholderStatus.OPTED_OUT));
        }
    }

    /** They are forgotten, wherever they are known by name. */
    public void erase(UUID id) {
        eraseStakeholder.erase(stakeholders.locked(id));
    }
}
