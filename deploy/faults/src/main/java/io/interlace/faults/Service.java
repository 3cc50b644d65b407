package io.interlace.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One instance of the packaged service, in production mode. */
final class Service {

    private static final Duration START = Duration.ofSeconds(90);
    /** Longer than a probe may take, so that one that hangs is told from one that says no. */
    private static final Duration PROBE = Duration.ofSeconds(8);

    /** How long the service waits for a word from its database: less than the 20 seconds it usually does, to be done sooner. */
    static final int SILENCE_SECONDS = 6;

    private static final HttpClient PROBES =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String name;
    private final Path log;
    private final Map<String, String> settings;
    private final int port = Ports.free();
    private @Nullable Process process;

    Service(String name, Path home, Map<String, String> settings) {
        this.name = name;
        this.log = home.resolve(name + ".log");
        this.settings = settings;
    }

    static Path packaged() {
        Path jar = Path.of(System.getProperty("faults.service", "../../api/target/quarkus-app/quarkus-run.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar.toAbsolutePath() + " is not there: package the service first");
        }
        return jar;
    }

    void start() {
        Map<String, String> environment = new java.util.HashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // a few callers ask for everybody
        environment.put("INTERLACE_RATE_LIMIT_REQUESTS_PER_MINUTE", "0");
        environment.put("INTERLACE_RATE_LIMIT_SPARING_PER_MINUTE", "0");
        process = Processes.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=" + SILENCE_SECONDS,
                        "-jar",
                        packaged().toString()),
                environment,
                log);
    }

    void awaitReady() {
        if (!Patience.until(START, () -> isReady() || !running().isAlive())
                || !running().isAlive()) {
            throw new IllegalStateException("The service does not start; see " + log);
        }
    }

    void kill() {
        Processes.killAll(running());
    }

    /** Asks it to end, as an orchestrator does. */
    void terminate() {
        running().destroy();
    }

    void awaitEnd() {
        Processes.await(running());
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("Not started");
        }
        return process;
    }

    boolean isReady() {
        return probe("ready") == 200;
    }

    boolean isAlive() {
        return probe("live") == 200;
    }

    /** The answer of a probe; 0 when there is none, as of a process that is not there; -1 when it takes too long. */
    int probe(String kind) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root() + "/q/health/" + kind))
                .timeout(PROBE)
                .build();
        try {
            return PROBES.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (java.net.http.HttpTimeoutException e) {
            return -1;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    String root() {
        return "http://127.0.0.1:" + port;
    }

    String name() {
        return name;
    }
}
