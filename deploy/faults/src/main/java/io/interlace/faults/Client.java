package io.interlace.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** Does one thing after another, and writes down what it was told. */
final class Client {

    private static final int PAUSE_MILLIS = 12;
    private static final int PAUSE_AFTER_FAILURE_MILLIS = 60;

    private final Laboratory laboratory;
    private final Scene scene;
    private final ClientLog log;
    private final Random random;
    private final String name;
    private final Switches switches;
    private int count;

    Client(Laboratory laboratory, Scene scene, ClientLog log, Random random, String name, Switches switches) {
        this.laboratory = laboratory;
        this.scene = scene;
        this.log = log;
        this.random = random;
        this.name = name;
        this.switches = switches;
    }

    /** Does the next thing. */
    void step() {
        Answer answer = perform(choose());
        Patience.pause(answer.acknowledged() ? random.nextInt(PAUSE_MILLIS) : PAUSE_AFTER_FAILURE_MILLIS);
    }

    Answer perform(Operation operation) {
        Answer answer = laboratory.send(random, sent(operation));
        log.add(operation, answer);
        learn(operation, answer);
        return answer;
    }

    /** What leaves: with the switch, whatever version the client means is replaced by the current one. */
    private Call sent(Operation operation) {
        if (!switches.ignoreIfMatch() || operation.kind() != Operation.Kind.CHANGE) {
            return operation.call();
        }
        Answer current = laboratory.send(random, Call.get(operation.call().path()));
        return operation
                .call()
                .with("If-Match", "\"" + current.body().path("version").asLong() + "\"");
    }

    private Operation choose() {
        int dice = random.nextInt(100);
        if (dice < 30) {
            return change();
        }
        if (dice < 50) {
            return refer();
        }
        Optional<UUID> proposal = dice < 64 ? scene.aProposal(random) : Optional.empty();
        if (proposal.isPresent()) {
            return accept(proposal.get());
        }
        if (dice >= 64 && dice < 66) {
            return upload(20 + random.nextInt(60), random.nextBoolean());
        }
        if (dice >= 66 && dice < 70 && scene.mayMail()) {
            return signInLink();
        }
        if (dice >= 70 && dice < 85) {
            return note();
        }
        String mark = mark();
        return Operation.create(mark, Call.post(scene.path() + "/stakeholders", "{\"name\":\"" + mark + "\"}"));
    }

    private String mark() {
        return name + "n" + count++;
    }

    private Operation change() {
        UUID person = scene.aTarget(random);
        long version = scene.versionOf(person);
        String mark = mark();
        String status = random.nextInt(8) == 0 ? ",\"status\":\"ENGAGED\"" : "";
        return Operation.change(
                mark,
                person,
                version,
                Call.patch(
                        scene.path() + "/stakeholders/" + person,
                        version,
                        "{\"attributes\":{\"v" + version + "\":\"" + mark + "\"}" + status + "}"));
    }

    private Operation refer() {
        UUID from = scene.anybody(random);
        UUID to = scene.anybody(random);
        String mark = mark();
        String who = from.equals(to)
                ? "\"to\":{\"name\":\"Referred by " + mark + "\"}"
                : "\"toStakeholderId\":\"" + to + "\"";
        return Operation.refer(
                mark,
                Call.post(
                        scene.path() + "/referrals",
                        "{\"fromStakeholderId\":\"" + from + "\"," + who + ",\"reason\":\"" + mark + "\"}"));
    }

    private Operation note() {
        String mark = mark();
        return Operation.note(
                mark,
                Call.post(
                        scene.board() + "/notes", "{\"notes\":[{\"columnId\":\"HELPED\",\"text\":\"" + mark + "\"}]}"));
    }

    private Operation accept(UUID referral) {
        return Operation.accept(
                mark(), referral, Call.post(scene.path() + "/referrals/" + referral + "/acceptance", ""));
    }

    Operation signInLink() {
        String address = scene.anAddress();
        return Operation.signInLink(
                mark(), address, Call.post("/api/v1/sign-in/links", "{\"email\":\"" + address + "\"}"));
    }

    /** All guests at once. */
    Operation inviteGuests() {
        String mark = mark();
        String guests =
                scene.guests().stream().map(guest -> "\"" + guest + "\"").collect(Collectors.joining(","));
        return Operation.invite(
                mark,
                scene.guests().size(),
                Call.post(
                        scene.path() + "/invitation-rounds",
                        "{\"templateId\":\"" + scene.template() + "\",\"name\":\"" + mark + "\",\"stakeholderIds\":["
                                + guests + "]}"));
    }

    /** A file of people; one that skips what is invalid has a bad row as well. */
    Operation upload(int rows, boolean skipInvalid) {
        String mark = mark();
        StringBuilder csv = new StringBuilder("externalId,name,networkSize\n");
        for (int i = 0; i < rows; i++) {
            csv.append(mark)
                    .append('-')
                    .append(i)
                    .append(",Imported by ")
                    .append(mark)
                    .append(",12\n");
        }
        if (skipInvalid) {
            csv.append(mark).append("-bad,Imported by ").append(mark).append(",many\n");
        }
        return Operation.upload(
                mark,
                rows,
                Call.upload(
                        scene.path() + "/stakeholders/imports?mode=" + (skipInvalid ? "SKIP_INVALID" : "ATOMIC"),
                        csv.toString()));
    }

    private void learn(Operation operation, Answer answer) {
        JsonNode body = answer.body();
        switch (operation.kind()) {
            case CREATE -> done(answer).ifPresent(person -> scene.entered(Scene.id(person)));
            case CHANGE -> {
                UUID person = UUID.fromString(operation.subject());
                done(answer)
                        .ifPresent(changed ->
                                scene.seen(person, changed.path("version").asLong()));
                if (body.has("currentVersion")) {
                    scene.seen(person, body.path("currentVersion").asLong());
                }
            }
            case REFER ->
                done(answer)
                        .filter(referral -> referral.path("status").asText().equals("PROPOSED"))
                        .ifPresent(referral -> scene.proposed(Scene.id(referral)));
            case ACCEPT -> {
                if (answer.outcome() != Outcome.UNKNOWN) {
                    scene.decided(UUID.fromString(operation.subject()));
                }
            }
            case IMPORT, SIGN_IN_LINK, INVITE, NOTE -> {
                // others look after these
            }
        }
    }

    private static Optional<JsonNode> done(Answer answer) {
        return answer.acknowledged() ? Optional.of(answer.body()) : Optional.empty();
    }
}
