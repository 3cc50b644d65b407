package io.interlace.servicemodel;

import static io.interlace.servicemodel.Documents.aModel;
import static io.interlace.servicemodel.Documents.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CompareModelsTest {

    private static Documents now() {
        return aModel(ServiceModelKind.CURRENT)
                .flow("referral", "Referral")
                .actor("gp", "Practice")
                .actor("team", "Booking team")
                .step("sends", "gp", "Sends a letter")
                .step("books", "team", "Sorts and books")
                .step("waits", "gp", "Waits")
                .link("letter", "sends", "books", "letter")
                .breakdownAt("waits", "unheard", "Nobody tells it")
                .breakdownOn("letter", "late", "Letters are late")
                .flow("discharge", "Discharge")
                .actor("ward", "Ward")
                .step("writes", "ward", "Writes")
                .breakdownAt("writes", "unread", "Nobody reads it");
    }

    private static Documents later() {
        return aModel(ServiceModelKind.FUTURE)
                .flow("REFERRAL", "REFERRAL")
                .actor("gp2", "Practice")
                .actor("team2", "booking TEAM")
                .step("asks", "gp2", "Asks first")
                .step("sends2", "gp2", "sends a letter", "sends")
                .step("books2", "gp2", "Sorts and books", "books")
                .step("books3", "team2", "Books what is left", "books")
                .step("strange", "gp2", "Goes on elsewhere", "of a third model")
                .improvement("asks", "ask", "Ask first", "late", "unread")
                .improvement("sends2", "soon", "Send at once", "late")
                .flow("follow", "Follow-up")
                .actor("line", "Phone line")
                .step("calls", "line", "Calls back");
    }

    private static ComparisonView compared() {
        return CompareModels.of(now().whole(), later().whole());
    }

    private static List<String> titles(List<ComparedStep> steps) {
        return steps.stream().map(ComparedStep::title).toList();
    }

    @Test
    void laysFlowsOfOneNameBesideEachOther() {
        List<FlowComparison> flows = compared().flows();
        assertEquals(
                List.of("Referral", "Discharge", "Follow-up"),
                flows.stream().map(FlowComparison::name).toList());
        assertEquals(id("referral"), flows.get(0).currentId());
        assertEquals(id("REFERRAL"), flows.get(0).futureId());
        assertNull(flows.get(1).futureId());
        assertNull(flows.get(2).currentId());
    }

    @Test
    void tellsWhatStaysGoesAndComes() {
        FlowComparison referral = compared().flows().get(0);
        assertEquals(
                List.of(
                        new StayingStep(
                                new ComparedStep(id("sends"), "Sends a letter", "Practice"),
                                new ComparedStep(id("sends2"), "sends a letter", "Practice"),
                                false),
                        new StayingStep(
                                new ComparedStep(id("books"), "Sorts and books", "Booking team"),
                                new ComparedStep(id("books2"), "Sorts and books", "Practice"),
                                true),
                        new StayingStep(
                                new ComparedStep(id("books"), "Sorts and books", "Booking team"),
                                new ComparedStep(id("books3"), "Books what is left", "booking TEAM"),
                                true)),
                referral.stays());
        assertEquals(List.of("Waits"), titles(referral.goes()));
        assertEquals(List.of("Asks first", "Goes on elsewhere"), titles(referral.comes()));
        FlowComparison discharge = compared().flows().get(1);
        assertEquals(List.of("Writes"), titles(discharge.goes()));
        assertEquals(List.of(), discharge.stays());
        assertEquals(List.of(), discharge.comes());
        FlowComparison follow = compared().flows().get(2);
        assertEquals(List.of("Calls back"), titles(follow.comes()));
        assertEquals(List.of(), follow.goes());
    }

    @Test
    void tellsAStepThatMovedToAnotherFlowWhereItWas() {
        Documents moved = aModel(ServiceModelKind.FUTURE)
                .flow("other", "Other")
                .actor("gp2", "Practice")
                .step("writes2", "gp2", "Writes", "writes");
        List<FlowComparison> flows =
                CompareModels.of(now().whole(), moved.whole()).flows();
        assertEquals(id("writes2"), flows.get(1).stays().get(0).future().id());
        assertTrue(flows.get(1).stays().get(0).changes());
        assertEquals(List.of(), flows.get(2).comes());
    }

    @Test
    void tellsWhichBreakdownsNothingAnswers() {
        List<FlowComparison> flows = compared().flows();
        List<ComparedBreakdown> pinned = flows.get(0).breakdowns();
        assertEquals(
                List.of(
                        new ComparedBreakdown(id("unheard"), "Nobody tells it", "Waits", List.of()),
                        new ComparedBreakdown(
                                id("late"),
                                "Letters are late",
                                "Sends a letter \u2192 Sorts and books",
                                List.of(
                                        new ComparedImprovement(id("ask"), "Ask first"),
                                        new ComparedImprovement(id("soon"), "Send at once")))),
                pinned);
        assertEquals(1, flows.get(0).unanswered());
        assertEquals(0, flows.get(1).unanswered());
        assertEquals(0, flows.get(2).unanswered());
        assertEquals(
                List.of(new ComparedImprovement(id("ask"), "Ask first")),
                flows.get(1).breakdowns().get(0).improvements());
    }

    @Test
    void comparesEmptyModels() {
        assertEquals(
                List.of(),
                CompareModels.of(
                                aModel(ServiceModelKind.CURRENT).whole(),
                                aModel(ServiceModelKind.FUTURE).whole())
                        .flows());
    }

    /** Whatever goes on with whatever: each step of either model is told, and each on one side only. */
    @Property(tries = 200)
    void losesNoStepAndNoBreakdown(@ForAll long seed) {
        Random random = new Random(seed);
        Documents current = drawn(ServiceModelKind.CURRENT, random, "c");
        int known = current.whole().elements().size();
        Documents future = drawn(ServiceModelKind.FUTURE, random, "f");
        for (int i = 0; i < known; i++) {
            future.step("more" + i, "f-actor", "More " + i, "c" + random.nextInt(2 * known));
        }
        ComparisonView compared = CompareModels.of(current.whole(), future.whole());
        Set<UUID> stay = new HashSet<>();
        Set<UUID> go = new HashSet<>();
        Set<UUID> after = new HashSet<>();
        int breakdowns = 0;
        for (FlowComparison flow : compared.flows()) {
            flow.stays().forEach(step -> stay.add(step.current().id()));
            flow.goes().forEach(step -> assertTrue(go.add(step.id())));
            flow.stays().forEach(step -> assertTrue(after.add(step.future().id())));
            flow.comes().forEach(step -> assertTrue(after.add(step.id())));
            breakdowns += flow.breakdowns().size();
            assertEquals(
                    flow.unanswered(),
                    flow.breakdowns().stream()
                            .filter(one -> one.improvements().isEmpty())
                            .count());
        }
        assertTrue(stay.stream().noneMatch(go::contains));
        go.addAll(stay);
        assertEquals(steps(current), go);
        assertEquals(steps(future), after);
        assertEquals(current.whole().breakdowns().size(), breakdowns);
    }

    private static Set<UUID> steps(Documents model) {
        Set<UUID> steps = new HashSet<>();
        model.whole().elements().stream()
                .filter(element -> element.type() == ElementType.STEP)
                .forEach(step -> steps.add(step.id()));
        return steps;
    }

    private static Documents drawn(ServiceModelKind kind, Random random, String prefix) {
        Documents model = aModel(kind);
        int step = 0;
        for (int flow = 0; flow <= random.nextInt(4); flow++) {
            model.flow(prefix + "-flow" + flow, "Flow " + flow).actor(prefix + "-actor", "Somebody");
            for (int n = random.nextInt(4); n > 0; n--) {
                model.step(prefix + step, prefix + "-actor", "Step " + n);
                if (kind == ServiceModelKind.CURRENT && random.nextBoolean()) {
                    model.breakdownAt(prefix + step, "breakdown" + step, "Fails");
                }
                step++;
            }
        }
        return model;
    }
}
