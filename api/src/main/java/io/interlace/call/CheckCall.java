package io.interlace.call;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What is wrong with a call by itself, whatever the programme holds, and what it lacks to be opened. */
final class CheckCall {

    private CheckCall() {}

    /** @throws Problem 400 that names each place */
    static void whole(NewCall draft) {
        List<Wrong> wrong = new ArrayList<>();
        if (draft.opensAt() != null
                && draft.closesAt() != null
                && !draft.opensAt().isBefore(draft.closesAt())) {
            wrong.add(new Wrong("/closesAt", "is not after the opening time"));
        }
        for (int i = 0; i < draft.criteria().size(); i++) {
            draft.criteria().get(i).scale().wrong("/criteria/" + i + "/scale").ifPresent(wrong::add);
        }
        List<String> criteria =
                draft.criteria().stream().map(NewCriterion::name).toList();
        twice(criteria, "/criteria/%d/name", "is the name of another criterion", wrong);
        List<String> checks = draft.eligibilityChecks().stream()
                .map(NewEligibilityCheck::name)
                .toList();
        twice(checks, "/eligibilityChecks/%d/name", "says what another check says", wrong);
        quotas(draft.quotas(), wrong);
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
    }

    private static void quotas(List<Quota> quotas, List<Wrong> wrong) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < quotas.size(); i++) {
            Quota quota = quotas.get(i);
            if (quota.min() > quota.max()) {
                wrong.add(new Wrong("/quotas/" + i + "/max", "is less than the least, which is " + quota.min()));
            }
            if (!seen.add(List.of(quota.dimension(), quota.value()))) {
                wrong.add(new Wrong("/quotas/" + i + "/value", "has a quota already"));
            }
        }
    }

    private static void twice(List<String> names, String pointer, String detail, List<Wrong> wrong) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i).strip().toLowerCase(Locale.ROOT))) {
                wrong.add(new Wrong(pointer.formatted(i), detail));
            }
        }
    }

    /** @throws Problem 400 that names each thing without which it cannot open */
    static void readyToOpen(NewCall draft, Instant now) {
        List<Wrong> missing = new ArrayList<>();
        if (draft.criteria().isEmpty()) {
            missing.add(new Wrong("/criteria", "holds no criterion; proposals are scored by one at least"));
        }
        if (draft.places() == null) {
            missing.add(new Wrong("/places", "is missing; say how many are to be chosen"));
        }
        if (draft.closesAt() == null) {
            missing.add(new Wrong("/closesAt", "is missing; say until when proposals are taken"));
        } else if (!draft.closesAt().isAfter(now)) {
            missing.add(new Wrong("/closesAt", "is over; say until when proposals are taken"));
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The call is not ready to be opened.", missing);
    }

    /**
     * What may change once people apply: words, places, capacity, and while it is open the closing time.
     *
     * @throws Problem 409 that names each place
     */
    static void published(CallState state, NewCall before, NewCall after, Instant now) {
        List<Wrong> kept = new ArrayList<>();
        String published = "stays as it was published";
        if (!before.criteria().equals(after.criteria())) {
            kept.add(new Wrong("/criteria", published));
        }
        if (!before.eligibilityChecks().equals(after.eligibilityChecks())) {
            kept.add(new Wrong("/eligibilityChecks", published));
        }
        if (!before.quotas().equals(after.quotas())) {
            kept.add(new Wrong("/quotas", published));
        }
        if (!Objects.equals(before.opensAt(), after.opensAt())) {
            kept.add(new Wrong("/opensAt", "tells when it opened"));
        }
        boolean sameClosing = Objects.equals(before.closesAt(), after.closesAt());
        if (!sameClosing && state != CallState.OPEN) {
            kept.add(new Wrong("/closesAt", "tells when it closed; reopen it instead"));
        }
        Wrong.refuse(ProblemType.CONFLICT, "The call is " + state + ": people have read it as it is.", kept);
        if (after.places() == null) {
            throw Problem.at("/places", "is missing; say how many are to be chosen");
        }
        if (after.closesAt() == null || (!sameClosing && !after.closesAt().isAfter(now))) {
            throw Problem.at("/closesAt", "is not yet to come; close the call instead");
        }
    }
}
