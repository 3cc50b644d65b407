package io.interlace.fuzz;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Stands between a fuzzer and the service: signs each request in, and holds each answer against the contract. */
final class JudgingProxy implements AutoCloseable {

    private static final Set<String> NOT_PASSED_ON =
            Set.of("connection", "host", "content-length", "authorization", "expect", "upgrade", "transfer-encoding");
    /** Where the fuzzer looks for a contract of its own accord. */
    private static final String LOOKED_FOR = "/swagger.yaml";

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** A token is signed anew so often only: signing costs more than most answers. */
    private static final Duration TOKEN_LASTS = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;
    private final String service;
    private final Supplier<String> tokens;
    private String token = "";
    private long signedAt;
    private final OpenApiInteractionValidator contract;
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    JudgingProxy(String service, Path contract, Supplier<String> tokens) throws IOException {
        this.service = service;
        this.tokens = tokens;
        this.contract = OpenApiInteractionValidator.createForSpecificationUrl(
                        contract.toAbsolutePath().normalize().toUri().toString())
                .build();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How often each status was answered. */
    Map<Integer, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    /** Answers that no contract allows. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String method = exchange.getRequestMethod();
            URI asked = exchange.getRequestURI();
            if (asked.getPath().endsWith(LOOKED_FOR)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + asked))
                    .timeout(LONGEST)
                    .method(
                            method,
                            body.length == 0
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!NOT_PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            request.header("Authorization", "Bearer " + token());
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            judge(method, asked, new String(body, java.nio.charset.StandardCharsets.UTF_8), answer);
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            boolean empty = answer.body().length == 0;
            exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (IOException | IllegalArgumentException e) {
            faults.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " was not answered: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String token() {
        if (token.isEmpty() || System.nanoTime() - signedAt > TOKEN_LASTS.toNanos()) {
            token = tokens.get();
            signedAt = System.nanoTime();
        }
        return token;
    }

    private void judge(String method, URI asked, String body, HttpResponse<byte[]> answer) {
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        SimpleResponse.Builder response = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().map().forEach((name, values) -> response.withHeader(name, values));
        if (answer.body().length > 0) {
            response.withBody(answer.body());
        }
        List<String> breaches = contract
                .validateResponse(asked.getPath(), Request.Method.valueOf(method), response.build())
                .getMessages()
                .stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(ValidationReport.Message::toString)
                .toList();
        if (answer.statusCode() >= 500 || !breaches.isEmpty()) {
            faults.add(method + " " + asked + " " + body + " answers " + answer.statusCode() + " "
                    + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8) + " " + breaches);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
