package io.interlace.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The programme of one round, and what its clients know of it together. */
final class Scene {

    private static final int TARGETS = 5;
    private static final int ADDRESSES = 6;
    private static final int GUESTS = 8;
    /** A person has 50 attributes at most, and each change adds one. */
    private static final long LAST_VERSION = 40;
    /** A sixth mail within a quarter of an hour is not sent. */
    private static final int MAILS_EACH = 4;

    private final UUID programme;
    private final String path;
    private final List<UUID> people = new CopyOnWriteArrayList<>();
    private final List<UUID> proposed = new CopyOnWriteArrayList<>();
    private final List<UUID> targets = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<UUID, Long> versions = new ConcurrentHashMap<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<UUID> guests = new ArrayList<>();
    private static final int MOST_REPEATS = 20;
    private static final int BETWEEN_REPEATS_MILLIS = 500;

    private final AtomicInteger mails = new AtomicInteger();
    private UUID template = new UUID(0, 0);
    private String board = "";

    private Scene(UUID programme) {
        this.programme = programme;
        this.path = "/api/v1/programmes/" + programme;
    }

    /** A programme with a few people to change and a few members to write to. */
    static Scene set(Laboratory laboratory, String name, Random random) {
        Call start = Call.post(
                "/api/v1/programmes",
                "{\"name\":\"" + name + "\",\"purpose\":\"To be broken\",\"startsOn\":\"2026-01-05\"}");
        Scene scene = new Scene(id(done(laboratory, random, start)));
        for (int i = 0; i < TARGETS; i++) {
            String status = i < 2 ? ",\"status\":\"ENGAGED\"" : "";
            UUID person = id(done(
                    laboratory,
                    random,
                    Call.post(scene.path + "/stakeholders", "{\"name\":\"Target " + i + "\"" + status + "}")));
            scene.people.add(person);
            scene.targets.add(person);
        }
        for (int i = 0; i < ADDRESSES; i++) {
            String address = name + "." + i + "@example.org";
            done(
                    laboratory,
                    random,
                    Call.post(
                            scene.path + "/members",
                            "{\"email\":\"" + address + "\",\"name\":\"Member " + i + "\",\"role\":\"VIEWER\"}"));
            scene.addresses.add(address);
        }
        for (int i = 0; i < GUESTS; i++) {
            String guest = "{\"name\":\"Guest " + i + "\",\"email\":\"guest." + i + "@" + name + ".example.org\"}";
            scene.guests.add(id(done(laboratory, random, Call.post(scene.path + "/stakeholders", guest))));
        }
        JsonNode templates = done(laboratory, random, Call.get(scene.path + "/invitation-templates?purpose=ENGAGE"));
        scene.board = Sitting.open(
                laboratory.postgres(), scene.path, scene.programme, call -> id(done(laboratory, random, call)));
        scene.template = id(templates.path("results").path(0));
        return scene;
    }

    /** As any client does that is told to come back: what a fault has left of connections may still be cleared away. */
    private static JsonNode done(Laboratory laboratory, Random random, Call call) {
        Call once = call.with("Idempotency-Key", UUID.randomUUID().toString());
        Answer answer = laboratory.send(random, once);
        for (int again = 0; answer.status() == 503 && again < MOST_REPEATS; again++) {
            Patience.pause(BETWEEN_REPEATS_MILLIS);
            answer = laboratory.send(random, once);
        }
        if (!answer.acknowledged()) {
            throw new IllegalStateException("The scene cannot be set: " + answer);
        }
        return answer.body();
    }

    static UUID id(JsonNode resource) {
        return UUID.fromString(resource.path("id").asText());
    }

    UUID programme() {
        return programme;
    }

    String path() {
        return path;
    }

    void entered(UUID person) {
        people.add(person);
    }

    void proposed(UUID referral) {
        proposed.add(referral);
    }

    UUID anybody(Random random) {
        return people.get(random.nextInt(people.size()));
    }

    /** A referral that waits, for as many clients as like to race for it. */
    Optional<UUID> aProposal(Random random) {
        List<UUID> now = List.copyOf(proposed);
        return now.isEmpty() ? Optional.empty() : Optional.of(now.get(random.nextInt(now.size())));
    }

    void decided(UUID referral) {
        proposed.remove(referral);
    }

    /** Somebody whom many clients change at the same time. */
    UUID aTarget(Random random) {
        int i = random.nextInt(targets.size());
        UUID target = targets.get(i);
        if (versionOf(target) >= LAST_VERSION) {
            target = anybody(random);
            targets.set(i, target);
        }
        return target;
    }

    long versionOf(UUID person) {
        return versions.getOrDefault(person, 0L);
    }

    void seen(UUID person, long version) {
        versions.merge(person, version, Math::max);
    }

    boolean mayMail() {
        return mails.get() < ADDRESSES * MAILS_EACH;
    }

    String anAddress() {
        return addresses.get(mails.getAndIncrement() % ADDRESSES);
    }

    /** People who are there to be invited, whom nobody else changes. */
    List<UUID> guests() {
        return List.copyOf(guests);
    }

    UUID template() {
        return template;
    }

    /** The path of a retrospective whose board takes notes. */
    String board() {
        return board;
    }

    List<String> addresses() {
        return List.copyOf(addresses);
    }
}
