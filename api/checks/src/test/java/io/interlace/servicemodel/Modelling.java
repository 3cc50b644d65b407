package io.interlace.servicemodel;

import static io.interlace.call.Calling.made;

import io.interlace.TestProgramme;
import io.interlace.insight.Learning;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Service models of a programme, through the eyes of its lead. */
public record Modelling(TestProgramme programme) {

    /** A model with one flow. */
    record Drawn(Modelling modelling, String id, String flow) {

        String path(String below) {
            return "/service-models/" + id + below;
        }

        /** Adds steps, each as "Actor: step", and answers the ids of the steps. */
        List<String> steps(String... lines) {
            Response added = modelling.add(this, Map.of(), lines);
            added.then().statusCode(200);
            return added.path("elements.findAll { it.type == 'STEP' }.id");
        }

        String link(String from, String to, String kind) {
            return made(modelling.programme.post(path("/links"), Map.of("fromId", from, "toId", to, "kind", kind)));
        }

        /** @param kind breakdowns or improvements */
        String pin(String kind, Map<String, Object> draft) {
            return made(modelling.programme.post(path("/" + kind), draft));
        }

        String element(String id) {
            return path("/elements/" + id);
        }
    }

    String model(String kind) {
        return made(programme.post("/service-models", Map.of("kind", kind, "title", "How it is " + kind)));
    }

    Drawn drawn(String kind) {
        String model = model(kind);
        return new Drawn(
                this, model, made(programme.post("/service-models/" + model + "/flows", Map.of("name", "Referral"))));
    }

    /** A breakdown that rests on an insight, and what answers it, which rests on another. */
    public record Answered(String insight, String breakdown, String improvement, String current, String future) {}

    public Answered answered() {
        List<String> insights = Learning.noted(programme, 2);
        Drawn current = drawn("CURRENT");
        String breakdown = current.pin(
                "breakdowns",
                Map.of(
                        "elementId",
                        current.steps("Practice: sends it").get(0),
                        "title",
                        "Sent back",
                        "insightIds",
                        insights.subList(0, 1)));
        Drawn future = drawn("FUTURE");
        String improvement = future.pin(
                "improvements",
                Map.of(
                        "elementId",
                        future.steps("Practice: books").get(0),
                        "title",
                        "Books it",
                        "insightIds",
                        insights.subList(1, 2),
                        "answersIds",
                        List.of(breakdown)));
        return new Answered(insights.get(0), breakdown, improvement, current.id(), future.id());
    }

    /** Some with a flow and steps in it. */
    public List<String> some(int models) {
        return IntStream.range(0, models)
                .mapToObj(n -> {
                    Drawn drawn = drawn(n % 2 == 0 ? "CURRENT" : "FUTURE");
                    drawn.steps("Practice: sends it", "Booking team: books");
                    return drawn.id();
                })
                .toList();
    }

    Response add(Drawn to, Map<String, Object> also, String... lines) {
        List<Map<String, Object>> elements = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            elements.add(Map.of("type", "STEP", "actorTitle", parts[0], "title", parts[1]));
        }
        Map<String, Object> body = new HashMap<>(Map.of("flowId", to.flow(), "elements", elements));
        body.putAll(also);
        return programme.post(to.path("/elements"), body);
    }

    Response change(String path, Map<String, Object> changes) {
        return programme.patch(path, changes, programme.get(path).path("version"));
    }

    Response delete(String path) {
        return programme.delete(path, programme.get(path).path("version"));
    }

    ValidatableResponse read(String path) {
        return programme.get(path).then().statusCode(200);
    }
}
