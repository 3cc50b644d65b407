package io.interlace;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real, empty database for a run of tests. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path home;
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            Path fresh = Files.createTempDirectory(target, "database-");
            EmbeddedDatabase started = EmbeddedDatabase.start(fresh);
            home = fresh;
            database = started;
            return started.settings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (database == null || home == null) {
            return;
        }
        database.close();
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
