package io.interlace.trail;

import io.interlace.insight.HeardFromView;
import io.interlace.trail.TrailEvidence.Person;
import io.interlace.trail.TrailEvidence.Quote;
import io.interlace.trail.TrailEvidence.Talk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a trail rests on, built step by step. */
final class Evidence {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-12");

    private final TrailKind root;
    private final List<Talk> talks = new ArrayList<>();
    private final Map<UUID, Set<Person>> insights = new LinkedHashMap<>();
    private int findings;
    private int retrospectives;
    private boolean whole = true;

    private Evidence(TrailKind root) {
        this.root = root;
    }

    static Evidence of(TrailKind root) {
        return new Evidence(root);
    }

    static Person person(int number, @Nullable Integer organisation, @Nullable String place, @Nullable String sector) {
        HeardFromView told = new HeardFromView("GPS", "GP", place, place, sector, sector);
        return new Person(new UUID(1, number), organisation == null ? null : new UUID(2, organisation), told);
    }

    static Person of(int number, String place, String sector) {
        return person(number, null, place, sector);
    }

    /** Held a day after the one before. */
    Evidence talk(Person... people) {
        int number = talks.size();
        List<Quote> quotes = new ArrayList<>();
        if (people.length > 0) {
            quotes.add(new Quote("Sentence " + number, people[0].told()));
        }
        talks.add(0, new Talk(new UUID(3, number), FIRST.plusDays(number), set(people), quotes));
        return this;
    }

    Evidence insight(Person... people) {
        insights.put(new UUID(4, insights.size()), set(people));
        return this;
    }

    /** Each of these alone in a conversation and in an insight. */
    Evidence said(Person... people) {
        for (Person person : people) {
            talk(person).insight(person);
        }
        return this;
    }

    Evidence found(int number, int in) {
        findings = number;
        retrospectives = in;
        return this;
    }

    Evidence cutOff() {
        whole = false;
        return this;
    }

    TrailEvidence built() {
        return new TrailEvidence(root, findings, retrospectives, talks, insights, whole);
    }

    private static Set<Person> set(Person... people) {
        return new LinkedHashSet<>(List.of(people));
    }
}
