package io.interlace.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sends calls and says what is known of them afterwards. */
final class Caller {

    /** The longest that anybody waits for an answer: for silence to be noticed, and for a connection before that. */
    static final Duration DEADLINE = Duration.ofSeconds(Service.SILENCE_SECONDS + 6);

    private static final Duration GIVING_UP = DEADLINE.plusSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();

    Answer send(String root, Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + call.path()))
                .timeout(GIVING_UP)
                .method(
                        call.method(),
                        call.body().isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(call.body()));
        call.headers().forEach(request::header);
        Instant sentAt = Instant.now();
        try {
            return read(http.send(request.build(), HttpResponse.BodyHandlers.ofString()), sentAt);
        } catch (ConnectException e) {
            return none(Outcome.FAILED, sentAt);
        } catch (IOException e) {
            return none(Outcome.UNKNOWN, sentAt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return none(Outcome.UNKNOWN, sentAt);
        }
    }

    private static Answer none(Outcome outcome, Instant sentAt) {
        Instant now = Instant.now();
        return new Answer(
                outcome,
                0,
                NullNode.getInstance(),
                Optional.empty(),
                tooLate(Duration.between(sentAt, now)),
                sentAt,
                now);
    }

    private Answer read(HttpResponse<String> response, Instant sentAt) {
        Instant now = Instant.now();
        int status = response.statusCode();
        JsonNode body = parse(response.body());
        boolean stillRuns = body.path("type").asText().endsWith("/idempotency-key-in-use");
        Outcome outcome =
                status < 300 ? Outcome.ACKNOWLEDGED : status >= 500 || stillRuns ? Outcome.UNKNOWN : Outcome.FAILED;
        return new Answer(
                outcome,
                status,
                body,
                response.headers().firstValue("Set-Cookie"),
                complaint(response).or(() -> tooLate(Duration.between(sentAt, now))),
                sentAt,
                now);
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body.isEmpty() ? "null" : body);
        } catch (JsonProcessingException e) {
            return NullNode.getInstance(); // an answer that broke off, or one that is no JSON
        }
    }

    /** A failure of the service is a problem with status 503 that says when to come back, and nothing else. */
    private static Optional<String> complaint(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status < 500) {
            return Optional.empty();
        }
        boolean proper = status == 503
                && response.headers().firstValue("Retry-After").isPresent()
                && response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        return proper
                ? Optional.empty()
                : Optional.of(response.request().method() + " answered " + status + " " + response.body());
    }

    private static Optional<String> tooLate(Duration took) {
        return took.compareTo(DEADLINE) > 0
                ? Optional.of("no answer within " + DEADLINE.toSeconds() + " s")
                : Optional.empty();
    }
}
