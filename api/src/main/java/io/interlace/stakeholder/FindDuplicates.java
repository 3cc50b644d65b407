package io.interlace.stakeholder;

import io.interlace.http.Database;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries that may be one person: the same address, or similar names in the same organisation. */
@ApplicationScoped
class FindDuplicates {

    private record Person(
            UUID id,
            String name,
            String nameKey,
            @Nullable String email,
            @Nullable UUID organisationId,
            @Nullable String organisationName) {

        DuplicatePair.Entry entry() {
            return new DuplicatePair.Entry(id, name, email, organisationName);
        }
    }

    private record Ids(UUID first, UUID second) {}

    private final Database database;
    private final Caller caller;

    FindDuplicates(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** The most certain pairs first, as many as the limit allows; merging or changing entries brings up the next. */
    Page<DuplicatePair> first(@Nullable String limitText) {
        int limit = Lists.limit(limitText);
        List<Person> people = database.list(
                "select s.id, s.name, s.name_key, s.email, s.organisation_id, o.name as organisation_name"
                        + " from stakeholder s left join organisation o"
                        + " on (o.programme_id, o.id) = (s.programme_id, s.organisation_id)"
                        + " where s.programme_id = ? and s.erased_at is null order by s.created_at, s.id",
                row -> new Person(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("name_key"),
                        row.getString("email"),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("organisation_name")),
                caller.programmeId());
        Map<Ids, DuplicatePair> pairs = new LinkedHashMap<>();
        sameEmail(people, pairs);
        similarNames(people, pairs);
        List<DuplicatePair> found = pairs.values().stream()
                .sorted(Comparator.comparing(DuplicatePair::reason)
                        .thenComparing(pair -> -Objects.requireNonNullElse(pair.similarity(), 1.0)))
                .toList();
        return new Page<>(
                found.subList(0, Math.min(limit, found.size())),
                new Page.Metadata(limit, null, (long) found.size(), false));
    }

    private static void sameEmail(List<Person> people, Map<Ids, DuplicatePair> pairs) {
        Map<String, Person> first = new LinkedHashMap<>();
        for (Person person : people) {
            if (person.email() != null) {
                Person other = first.putIfAbsent(person.email(), person);
                if (other != null) {
                    pairs.put(
                            new Ids(other.id(), person.id()),
                            new DuplicatePair(DuplicatePair.Reason.SAME_EMAIL, null, other.entry(), person.entry()));
                }
            }
        }
    }

    private static void similarNames(List<Person> people, Map<Ids, DuplicatePair> pairs) {
        Map<UUID, Map<UUID, Person>> byOrganisation = new LinkedHashMap<>();
        for (Person person : people) {
            if (person.organisationId() != null) {
                byOrganisation
                        .computeIfAbsent(person.organisationId(), key -> new LinkedHashMap<>())
                        .put(person.id(), person);
            }
        }
        for (Map<UUID, Person> colleagues : byOrganisation.values()) {
            List<SimilarNames.Named> names = new ArrayList<>();
            colleagues.values().forEach(person -> names.add(new SimilarNames.Named(person.id(), person.nameKey())));
            for (SimilarNames.Similar similar : SimilarNames.among(names)) {
                Person first = require(colleagues, similar.first());
                Person second = require(colleagues, similar.second());
                pairs.putIfAbsent(
                        new Ids(first.id(), second.id()),
                        new DuplicatePair(
                                DuplicatePair.Reason.SIMILAR_NAME,
                                Math.round(similar.similarity() * 1000) / 1000.0,
                                first.entry(),
                                second.entry()));
            }
        }
    }

    private static Person require(Map<UUID, Person> people, UUID id) {
        Person person = people.get(id);
        if (person == null) {
            throw Problem.notFound("stakeholder");
        }
        return person;
    }
}
