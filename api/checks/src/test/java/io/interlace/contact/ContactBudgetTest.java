package io.interlace.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.contact.ContactBudget.Ask;
import io.interlace.contact.ContactBudget.Closed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContactBudgetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ContactBudget USUAL = new ContactBudget(28, 2, 60, List.of());

    private static Ask ask(int day, int minutes) {
        return new Ask(DAY.plusDays(day), minutes);
    }

    @Test
    void allowsWhoWasNeverAsked() {
        assertEquals(Optional.empty(), USUAL.obstacle(List.of(), DAY, 60));
        assertEquals(Optional.of(DAY), USUAL.firstFit(List.of(), DAY, 60));
    }

    @Test
    void allowsAThirdAskOnceTheFirstIsAPeriodAgo() {
        List<Ask> asks = List.of(ask(-10, 5), ask(-3, 5));
        assertEquals(Optional.of(Obstacle.TOO_MANY_CONTACTS), USUAL.obstacle(asks, DAY, 5));
        assertEquals(Optional.of(Obstacle.TOO_MANY_CONTACTS), USUAL.obstacle(asks, DAY.plusDays(17), 5));
        assertEquals(Optional.of(DAY.plusDays(18)), USUAL.firstFit(asks, DAY, 5));
    }

    @Test
    void countsMinutesToTheLast() {
        List<Ask> asks = List.of(ask(-1, 45));
        assertEquals(Optional.empty(), USUAL.obstacle(asks, DAY, 15));
        assertEquals(Optional.of(Obstacle.TOO_MANY_MINUTES), USUAL.obstacle(asks, DAY, 16));
        assertEquals(Optional.of(DAY.plusDays(27)), USUAL.firstFit(asks, DAY, 16));
    }

    @Test
    void leavesRoomForWhatIsPlanned() {
        List<Ask> asks = List.of(ask(10, 30), ask(20, 30));
        assertEquals(Optional.of(Obstacle.TOO_MANY_CONTACTS), USUAL.obstacle(asks, DAY, 5));
        assertEquals(Optional.of(DAY.plusDays(38)), USUAL.firstFit(asks, DAY, 5));
        assertEquals(Optional.empty(), USUAL.obstacle(asks, DAY.minusDays(8), 5));
    }

    @Test
    void asksNobodyOnClosedDays() {
        ContactBudget closed =
                new ContactBudget(28, 2, 60, List.of(new Closed(DAY, DAY.plusDays(2), Obstacle.QUIET_PERIOD)));
        assertEquals(Optional.of(Obstacle.QUIET_PERIOD), closed.obstacle(List.of(), DAY.plusDays(2), 5));
        assertEquals(Optional.empty(), closed.obstacle(List.of(), DAY.minusDays(1), 5));
        assertEquals(Optional.of(DAY.plusDays(3)), closed.firstFit(List.of(), DAY, 5));
    }

    @Test
    void neverFindsADayForMoreThanAPeriodHolds() {
        assertEquals(Optional.empty(), USUAL.firstFit(List.of(), DAY, 61));
        assertEquals(Optional.empty(), new ContactBudget(28, 0, 60, List.of()).firstFit(List.of(), DAY, 1));
    }

    /** Whether no run of days with this one in it would hold too much: every run is tried. */
    private static boolean fitsPlainly(ContactBudget budget, List<Ask> asks, LocalDate on, int minutes) {
        List<Ask> all = new ArrayList<>(asks);
        all.add(new Ask(on, minutes));
        for (int back = 0; back < budget.periodDays(); back++) {
            LocalDate first = on.minusDays(back);
            LocalDate after = first.plusDays(budget.periodDays());
            List<Ask> run = all.stream()
                    .filter(ask -> !ask.on().isBefore(first) && ask.on().isBefore(after))
                    .toList();
            if (run.size() > budget.maxContacts()
                    || run.stream().mapToInt(Ask::minutes).sum() > budget.maxMinutes()) {
                return false;
            }
        }
        return budget.closed().stream()
                .noneMatch(span -> span.from().datesUntil(span.to().plusDays(1)).anyMatch(on::equals));
    }

    @Provide
    Arbitrary<List<Ask>> asks() {
        return Combinators.combine(
                        Arbitraries.integers().between(-25, 25),
                        Arbitraries.integers().between(0, 40))
                .as(ContactBudgetTest::ask)
                .list()
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<ContactBudget> budgets() {
        Arbitrary<Closed> closed = Combinators.combine(
                        Arbitraries.integers().between(-10, 15),
                        Arbitraries.integers().between(0, 10))
                .as((from, length) ->
                        new Closed(DAY.plusDays(from), DAY.plusDays(from + length), Obstacle.QUIET_PERIOD));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 90),
                        closed.list().ofMaxSize(2))
                .as(ContactBudget::new);
    }

    @Property
    void agreesWithTryingEveryRunOfDays(
            @ForAll("budgets") ContactBudget budget,
            @ForAll("asks") List<Ask> asks,
            @ForAll @IntRange(max = 60) int minutes) {
        for (int day = 0; day < 10; day++) {
            LocalDate on = DAY.plusDays(day);
            assertEquals(
                    fitsPlainly(budget, asks, on, minutes),
                    budget.obstacle(asks, on, minutes).isEmpty(),
                    on::toString);
        }
    }

    @Property
    void findsTheVeryFirstDayThatFits(
            @ForAll("budgets") ContactBudget budget,
            @ForAll("asks") List<Ask> asks,
            @ForAll @IntRange(max = 60) int minutes) {
        Optional<LocalDate> first = budget.firstFit(asks, DAY, minutes);
        assertEquals(minutes <= budget.maxMinutes(), first.isPresent());
        first.ifPresent(day -> {
            assertTrue(fitsPlainly(budget, asks, day, minutes));
            DAY.datesUntil(day)
                    .forEach(earlier -> assertFalse(fitsPlainly(budget, asks, earlier, minutes), earlier::toString));
        });
    }
}
