package io.interlace.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How much may be asked of one person: in no run of {@code periodDays} consecutive days more than so many asks, nor more
 * than so many minutes, and nothing at all on days that are closed. Asks already planned for later count as much as those
 * of the past, so that asking now never makes a later one too many. Days are those of the programme's time zone.
 *
 * @param periodDays length of the rolling window in days, at least 1
 * @param maxContacts most asks in any window
 * @param maxMinutes most minutes in any window
 * @param closed days on which nobody, or not this person, is asked
 */
record ContactBudget(int periodDays, int maxContacts, int maxMinutes, List<Closed> closed) {

    /** One ask that counts. */
    record Ask(LocalDate on, int minutes) {}

    /** Days on which nothing is asked, both ends included, and why. */
    record Closed(LocalDate from, LocalDate to, Obstacle because) {}

    /** Asks and minutes of one day, or of several. */
    private record Load(int asks, long minutes) {

        static final Load NONE = new Load(0, 0);

        Load plus(Load other) {
            return new Load(asks + other.asks, minutes + other.minutes);
        }
    }

    /**
     * What stands in the way of one more ask of so many minutes on this day, if anything does.
     *
     * @param asks all that counts within a period before and after the day; more does no harm
     */
    Optional<Obstacle> obstacle(List<Ask> asks, LocalDate on, int minutes) {
        return Optional.ofNullable(obstacle(byDay(asks), on, minutes));
    }

    /**
     * The first day, not before {@code from}, on which one more ask of so many minutes fits; empty when it never does, since
     * it alone is more than a period holds. What stands in the way ends only when an ask leaves the window or closed days
     * end, so that no other days need be tried.
     */
    Optional<LocalDate> firstFit(List<Ask> asks, LocalDate from, int minutes) {
        if (maxContacts < 1 || minutes > maxMinutes) {
            return Optional.empty();
        }
        NavigableMap<LocalDate, Load> load = byDay(asks);
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from));
        load.keySet().forEach(day -> days.add(day.plusDays(periodDays)));
        closed.forEach(span -> days.add(span.to().plusDays(1)));
        return days.tailSet(from).stream()
                .filter(day -> obstacle(load, day, minutes) == null)
                .findFirst();
    }

    private static NavigableMap<LocalDate, Load> byDay(List<Ask> asks) {
        NavigableMap<LocalDate, Load> load = new TreeMap<>();
        asks.forEach(ask -> load.merge(ask.on(), new Load(1, ask.minutes()), Load::plus));
        return load;
    }

    private @Nullable Obstacle obstacle(NavigableMap<LocalDate, Load> load, LocalDate on, int minutes) {
        for (Closed span : closed) {
            if (!on.isBefore(span.from()) && !on.isAfter(span.to())) {
                return span.because();
            }
        }
        Load most = fullest(load, on);
        if (most.asks() + 1 > maxContacts) {
            return Obstacle.TOO_MANY_CONTACTS;
        }
        return most.minutes() + minutes > maxMinutes ? Obstacle.TOO_MANY_MINUTES : null;
    }

    /** The most asks, and the most minutes, in any window with this day: a window is fullest when it ends with an ask. */
    private Load fullest(NavigableMap<LocalDate, Load> load, LocalDate on) {
        List<LocalDate> ends = new ArrayList<>(List.of(on));
        ends.addAll(load.subMap(on, false, on.plusDays(periodDays), false).keySet());
        int asks = 0;
        long minutes = 0;
        for (LocalDate end : ends) {
            Load window = load.subMap(end.minusDays(periodDays), false, end, true).values().stream()
                    .reduce(Load.NONE, Load::plus);
            asks = Math.max(asks, window.asks());
            minutes = Math.max(minutes, window.minutes());
        }
        return new Load(asks, minutes);
    }
}
