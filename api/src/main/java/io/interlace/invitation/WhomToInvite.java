package io.interlace.invitation;

import io.interlace.contact.Availability;
import io.interlace.contact.Obstacle;
import io.interlace.participation.Purpose;
import io.interlace.stakeholder.Invitees.Invitee;
import io.interlace.stakeholder.PersonName;
import io.interlace.stakeholder.StakeholderStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of many people are invited together, and why the others are not. The first reason that holds is told, in the order of
 * {@link LeftOutReason}.
 */
record WhomToInvite(List<Invitee> invited, List<LeftOut> leftOut) {

    /**
     * @param people in the order in which they are told
     * @param underWay who is invited for the same already
     * @param availability what the contact policy says of each
     */
    static WhomToInvite of(
            Collection<Invitee> people, Purpose purpose, Set<UUID> underWay, Map<UUID, Availability> availability) {
        List<Invitee> invited = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Invitee person : people) {
            Availability available = availability.get(person.id());
            LeftOutReason reason = reason(person, purpose, underWay, available);
            if (reason == null) {
                invited.add(person);
            } else {
                leftOut.add(new LeftOut(
                        new PersonName(person.id(), person.name()),
                        reason,
                        available == null || available.fits() ? null : available.from()));
            }
        }
        return new WhomToInvite(invited, leftOut);
    }

    private static @Nullable LeftOutReason reason(
            Invitee person, Purpose purpose, Set<UUID> underWay, @Nullable Availability available) {
        if (person.erased() || available == null) {
            return LeftOutReason.ERASED;
        }
        if (person.status() == StakeholderStatus.OPTED_OUT) {
            return LeftOutReason.OPTED_OUT;
        }
        if (purpose == Purpose.ENGAGE && person.status() == StakeholderStatus.ENGAGED) {
            return LeftOutReason.ENGAGED;
        }
        if (underWay.contains(person.id())) {
            return LeftOutReason.ALREADY_INVITED;
        }
        if (person.status() == StakeholderStatus.DECLINED) {
            return LeftOutReason.DECLINED;
        }
        if (person.email() == null) {
            return LeftOutReason.NO_ADDRESS;
        }
        Obstacle obstacle = available.obstacle();
        if (obstacle == null) {
            return null;
        }
        return switch (obstacle) {
            case TOO_MANY_CONTACTS, TOO_MANY_MINUTES -> LeftOutReason.OVER_BUDGET;
            case QUIET_PERIOD -> LeftOutReason.QUIET;
            case RECENTLY_DECLINED -> LeftOutReason.DECLINED;
            case OPTED_OUT -> LeftOutReason.OPTED_OUT;
        };
    }

    List<UUID> ids() {
        return invited.stream().map(Invitee::id).toList();
    }
}
