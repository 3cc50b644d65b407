package io.interlace.decision;

import io.interlace.call.CallView;
import io.interlace.shortlist.CriterionWeight;
import io.interlace.shortlist.ShortlistQuestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a shortlist that was computed by the rules its call published from one that was a what-if. */
final class OtherRules {

    private OtherRules() {}

    /** In what it differs, in words; null for nothing. How many are chosen, and what they take, is looked at apart. */
    static @Nullable String than(CallView call, ShortlistQuestion question) {
        Map<UUID, Integer> published = new HashMap<>();
        call.criteria().forEach(criterion -> published.put(criterion.id(), criterion.weight()));
        Map<UUID, Integer> asked = new HashMap<>();
        for (CriterionWeight weight : question.criteriaWeights()) {
            asked.put(weight.criterionId(), weight.weight());
        }
        if (!asked.equals(published)) {
            return "other weights";
        }
        if (!new HashSet<>(question.quotas()).equals(new HashSet<>(call.quotas()))) {
            return "other quotas";
        }
        boolean named = !question.mustInclude().isEmpty()
                || !question.mustExclude().isEmpty()
                || !question.incompatible().isEmpty();
        return named ? "proposals named beforehand" : null;
    }
}
