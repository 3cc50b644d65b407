package io.interlace.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.interlace.stakeholder.Recruitment.Accepted;
import io.interlace.stakeholder.Recruitment.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecruitmentTest {

    private static UUID person(int number) {
        return new UUID(0, number);
    }

    private static Accepted referral(int from, int to) {
        return new Accepted(person(from), person(to));
    }

    private static List<UUID> people(int count) {
        List<UUID> people = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            people.add(person(i));
        }
        return people;
    }

    private static Place place(Map<UUID, Place> places, int person) {
        return Objects.requireNonNull(places.get(person(person)));
    }

    private static int wave(Map<UUID, Place> places, int person) {
        return place(places, person).wave();
    }

    @Test
    void countsWavesFromSeeds() {
        Map<UUID, Place> places = Recruitment.of(people(4), List.of(referral(1, 2), referral(2, 3)));
        assertEquals(List.of(0, 1, 2, 0), List.of(wave(places, 1), wave(places, 2), wave(places, 3), wave(places, 4)));
        assertEquals(person(2), place(places, 3).recruiter());
        assertNull(place(places, 4).recruiter());
    }

    @Test
    void takesTheEarliestReferralOfSeveral() {
        Map<UUID, Place> places = Recruitment.of(people(3), List.of(referral(1, 3), referral(2, 3)));
        assertEquals(person(1), place(places, 3).recruiter());
    }

    @Test
    void closesNoCycle() {
        Map<UUID, Place> places =
                Recruitment.of(people(3), List.of(referral(1, 2), referral(2, 3), referral(3, 1), referral(2, 1)));
        assertEquals(0, wave(places, 1));
        assertEquals(2, wave(places, 3));
    }

    @Test
    void passesOverWhoHasNotEngaged() {
        Map<UUID, Place> places =
                Recruitment.of(List.of(person(2), person(3)), List.of(referral(1, 2), referral(2, 3)));
        assertEquals(0, wave(places, 2));
        assertEquals(1, wave(places, 3));
        assertEquals(2, places.size());
    }

    @Test
    void findsTheWavesOfTheReferenceStudyInAnyOrder() {
        List<UUID> engaged = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        lines("stakeholders.csv").forEach(cells -> engaged.add(person(Integer.parseInt(cells[0]))));
        lines("referrals.csv")
                .forEach(cells -> accepted.add(referral(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]))));
        Collections.shuffle(accepted, new Random(7));
        Collections.shuffle(engaged, new Random(8));
        Map<Integer, Integer> sizes = new TreeMap<>();
        Recruitment.of(engaged, accepted).values().forEach(place -> sizes.merge(place.wave(), 1, Integer::sum));
        assertEquals(List.of(1, 2, 4, 8, 16, 32, 62, 83, 74, 87, 20), List.copyOf(sizes.values()));
    }

    private static List<String[]> lines(String file) {
        try (var stream = RecruitmentTest.class.getResourceAsStream("/faux/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
