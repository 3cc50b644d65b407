package io.interlace.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody's browser at a board: keeps what it is told, and comes back to whichever instance with the last number it has. */
final class BoardReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AWAY_MILLIS = 100;
    private static final Duration MOST_WAITED = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Laboratory laboratory;
    private final String path;
    private final Random random;
    private final Map<String, String> notes = new TreeMap<>();
    private final Thread thread = new Thread(this::run, "board");
    private String last = "";
    private volatile boolean over;

    BoardReader(Laboratory laboratory, String path, Random random) {
        this.laboratory = laboratory;
        this.path = path;
        this.random = random;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (!over) {
            try {
                watch();
            } catch (IOException e) {
                Patience.pause(AWAY_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** One connection, of a second or two: a frozen one that says nothing is left by its time-out. */
    private void watch() throws IOException, InterruptedException {
        Call call = laboratory.signed(Call.get(path + "/stream?seconds=2").with("Last-Event-ID", last));
        String root = laboratory.anyService(random).root();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + call.path())).timeout(Caller.DEADLINE);
        call.headers().forEach(request::header);
        HttpResponse<Stream<String>> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            Patience.pause(AWAY_MILLIS);
            return;
        }
        String[] id = {""};
        try (Stream<String> lines = answer.body()) {
            lines.forEach(line -> {
                if (line.startsWith("id:")) {
                    id[0] = line.substring(3).strip();
                } else if (line.startsWith("data:") && !id[0].isEmpty()) {
                    take(line.substring(5), id[0]);
                    id[0] = "";
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private synchronized void take(String data, String id) {
        try {
            for (JsonNode note : JSON.readTree(data).path("notes")) {
                if (note.path("removed").asBoolean()) {
                    notes.remove(note.path("id").asText());
                } else {
                    notes.put(note.path("id").asText(), note.path("text").asText());
                }
            }
            last = id;
        } catch (JsonProcessingException e) {
            // it broke off, and comes again
        }
    }

    private synchronized Map<String, String> notes() {
        return Map.copyOf(notes);
    }

    /** What it shows once that is all of this, or after a while. */
    Map<String, String> after(Map<String, String> expected) {
        Patience.until(MOST_WAITED, () -> notes().equals(expected));
        over = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return notes();
    }
}
