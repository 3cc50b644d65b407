package io.interlace.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.shortlist.ShortlistResult.Code;
import io.interlace.shortlist.ShortlistResult.Reason;
import io.interlace.shortlist.ShortlistResult.Share;
import io.interlace.shortlist.ShortlistResult.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemonstrationShortlistTest {

    private static final DemonstrationCall CALL = new DemonstrationCall();

    private static final ShortlistResult RESULT = Cases.solved(CALL.problem());

    private static Reason reason(String proposal) {
        return RESULT.reasons().stream()
                .filter(reason -> reason.proposalId().equals(proposal))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void selectsTheBalancedFiveAndProvesThem() {
        assertEquals(Status.OPTIMAL, RESULT.status());
        assertEquals(CALL.ids("balanced"), RESULT.selected());
        assertTrue(RESULT.proofOfOptimality().proven());
        assertTrue(RESULT.proofOfOptimality().solver().startsWith("OR-Tools CP-SAT 9.14"));
        double alone = CALL.scores().proposals().stream()
                .filter(scored -> CALL.ids("byScoreAlone").contains(scored.proposalId()))
                .mapToDouble(scored -> Objects.requireNonNull(scored.score()))
                .sum();
        assertEquals(
                alone - Objects.requireNonNull(RESULT.objective()),
                Objects.requireNonNull(RESULT.costOfBalance()),
                1e-5);
    }

    @Test
    void saysWhyToEveryProposer() {
        assertEquals(17, RESULT.reasons().size());
        assertEquals(new Reason("prp-02", Code.SELECTED, "Scored first of 16."), reason("prp-02"));
        assertEquals(
                new Reason(
                        "prp-03",
                        Code.PLACE_LIMIT,
                        "Scored second of 16; one proposal from Lambeth is selected with a higher score, and the call"
                                + " allows one."),
                reason("prp-03"));
        assertEquals(Code.PLACE_LIMIT, reason("prp-01").code());
        assertEquals(Code.PLACE_LIMIT, reason("prp-10").code());
        assertEquals(Code.LOWER_SCORE, reason("prp-09").code());
        assertEquals(Code.LOWER_SCORE, reason("prp-16").code());
        assertEquals(
                new Reason("prp-17", Code.NOT_ELIGIBLE, "Not eligible: it does not meet “no new record system”."),
                reason("prp-17"));
    }

    @Test
    void saysHowMuchDependsOnWhoAssessed() {
        List<Integer> progress = new ArrayList<>();
        ShortlistResult result =
                ShortlistOptimiser.of(CALL.problem(), CALL.table(), new Solver(Cases.WORK), progress::add);
        Map<String, Double> share = Objects.requireNonNull(result.stability()).stream()
                .collect(Collectors.toMap(Share::proposalId, Share::selectedShare));
        assertEquals(16, share.size());
        assertEquals(5, share.values().stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
        assertTrue(share.values().stream().allMatch(one -> 0 <= one && one <= 1));
        assertTrue(Objects.requireNonNull(share.get("prp-04")) > Objects.requireNonNull(share.get("prp-16")));
        assertEquals(Stability.RESAMPLES, progress.get(progress.size() - 1));
        assertEquals(result, ShortlistOptimiser.of(CALL.problem(), CALL.table(), new Solver(Cases.WORK), done -> {}));
        assertEquals(RESULT.selected(), result.selected());
    }
}
