package io.interlace.trail;

import io.interlace.insight.HeardFromView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a trail rests on, up to where it begins. What people are is told as exactly as its reader may know, so that whatever is
 * said of it tells no more.
 *
 * @param root what it is the trail of
 * @param findings how many stand behind it, and of how many retrospectives
 * @param talks the conversations behind it, or the one that it begins with, the latest first
 * @param insights who said each of those behind it, or the one that it begins with; none who is not known. What became part of
 *     another of them is counted with that
 * @param whole whether nothing was left out for want of room
 */
record TrailEvidence(
        TrailKind root,
        int findings,
        int retrospectives,
        List<Talk> talks,
        Map<UUID, Set<Person>> insights,
        boolean whole) {

    /**
     * Somebody who said something.
     *
     * @param organisation for which they speak, if any
     */
    record Person(UUID id, @Nullable UUID organisation, HeardFromView told) {

        /** Whoever is of one organisation is one voice, and whoever is of none is one alone. */
        UUID voice() {
            return organisation == null ? id : organisation;
        }
    }

    /**
     * A conversation.
     *
     * @param quotes a sentence of each who consents to be quoted, word for word
     */
    record Talk(UUID id, LocalDate day, Set<Person> people, List<Quote> quotes) {

        /** Names of what is known of its people, each once. */
        Set<String> sectors() {
            return names(people.stream().map(person -> person.told().sectorName()));
        }

        Set<String> places() {
            return names(people.stream().map(person -> person.told().placeName()));
        }

        private static Set<String> names(Stream<@Nullable String> names) {
            return names.flatMap(Stream::ofNullable).collect(Collectors.toSet());
        }
    }

    /** A sentence as it was said. */
    record Quote(String text, HeardFromView told) {}

    /** Everybody who said something, by an insight or in a conversation. */
    Set<Person> people() {
        return Stream.concat(
                        insights.values().stream().flatMap(Collection::stream),
                        talks.stream().flatMap(talk -> talk.people().stream()))
                .collect(Collectors.toSet());
    }

    /** How many of them do not speak for one organisation together. */
    int independentVoices() {
        return (int) people().stream().map(Person::voice).distinct().count();
    }

    /** Whether there is neither an insight that somebody gave, nor a conversation, nor a finding behind it. */
    boolean isEmpty() {
        return talks.isEmpty() && findings == 0 && people().isEmpty() && insightsBehind() == 0;
    }

    /** How many there are, without the one that it begins with. */
    int insightsBehind() {
        return insights.size() - (root == TrailKind.INSIGHT ? 1 : 0);
    }
}
