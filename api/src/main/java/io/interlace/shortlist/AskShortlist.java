package io.interlace.shortlist;

import io.interlace.call.CallState;
import io.interlace.call.CallView;
import io.interlace.call.Calls;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes what somebody asks into a question in full, and refuses one that contradicts itself, naming each place. */
@ApplicationScoped
class AskShortlist {

    /** Of more than these no optimum is promised in any time worth waiting for. */
    private static final int MOST_CANDIDATES = 5000;

    private final Calls calls;
    private final ReadShortlistInputs inputs;

    AskShortlist(Calls calls, ReadShortlistInputs inputs) {
        this.calls = calls;
        this.inputs = inputs;
    }

    /** @throws Problem 400 naming each contradiction, 409 for a call that is not assessed or is decided already */
    ShortlistCase of(UUID callId, NewShortlist wanted) {
        return of(assessed(callId), wanted);
    }

    /**
     * What is only looked at, and may be of a call that is decided, too.
     *
     * @throws Problem 400 naming each contradiction, 409 for a call that is not assessed
     */
    ShortlistCase preview(UUID callId, NewShortlist wanted) {
        CallView call = calls.view(callId);
        return of(call.state() == CallState.DECIDED ? call : assessed(callId), wanted);
    }

    private ShortlistCase of(CallView call, NewShortlist wanted) {
        Integer size = wanted.size() == null ? call.places() : wanted.size();
        return of(
                call,
                new ShortlistQuestion(
                        Objects.requireNonNull(size, "A call that has opened says how many places it has"),
                        weights(call, wanted.criteriaWeights()),
                        wanted.quotas() == null ? call.quotas() : List.copyOf(wanted.quotas()),
                        wanted.capacity() == null ? call.capacity() : wanted.capacity(),
                        wanted.mustInclude(),
                        wanted.mustExclude(),
                        wanted.incompatible(),
                        wanted.seed() == null ? seed(call.id()) : wanted.seed()));
    }

    /** The same question, of what there is now. */
    ShortlistCase again(UUID callId, ShortlistQuestion question) {
        return of(assessed(callId), question);
    }

    private CallView assessed(UUID callId) {
        CallView call = calls.view(callId);
        if (call.state() != CallState.ASSESSED) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "The call is " + call.state()
                            + ". Shortlists are made once it is ASSESSED, and until it is decided.");
        }
        return call;
    }

    private ShortlistCase of(CallView call, ShortlistQuestion question) {
        ShortlistCase asked = new ShortlistCase(question, inputs.of(call));
        if (asked.inputs().candidates().size() > MOST_CANDIDATES) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "The call has more than " + MOST_CANDIDATES
                            + " proposals, which are too many to compare all sets of.");
        }
        List<Wrong> wrong = Contradictions.in(asked.problem(asked.scores())).stream()
                .map(found -> new Wrong(found.pointer(), found.detail()))
                .toList();
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The shortlist cannot be asked for like this.", wrong);
        return asked;
    }

    private static List<CriterionWeight> weights(CallView call, List<CriterionWeight> asked) {
        Map<UUID, Integer> given = new HashMap<>();
        List<Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            UUID id = asked.get(i).criterionId();
            String pointer = "/criteriaWeights/" + i + "/criterionId";
            if (call.criteria().stream().noneMatch(criterion -> criterion.id().equals(id))) {
                wrong.add(new Wrong(pointer, "is no criterion of the call"));
            } else if (given.put(id, asked.get(i).weight()) != null) {
                wrong.add(new Wrong(pointer, "stands there twice"));
            }
        }
        List<CriterionWeight> weights = call.criteria().stream()
                .map(criterion ->
                        new CriterionWeight(criterion.id(), given.getOrDefault(criterion.id(), criterion.weight())))
                .toList();
        if (wrong.isEmpty() && weights.stream().allMatch(weight -> weight.weight() == 0)) {
            wrong.add(new Wrong("/criteriaWeights", "leaves no criterion that counts"));
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
        return weights;
    }

    /** The same for a call whenever it is asked for, and seldom that of another. */
    private static long seed(UUID callId) {
        return (callId.getMostSignificantBits() ^ callId.getLeastSignificantBits()) & NewShortlist.MOST_SEED;
    }
}
