package io.interlace;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fresh PostgreSQL for the tests, started by the class that starts it for people. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** Of both modules that test the service. */
    private static final Path BINARIES = Path.of("../target/binaries");

    private @Nullable Path directory;
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgresql-");
            database = EmbeddedDatabase.start(directory, BINARIES);
            hurry(database.settings());
            return database.settings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That what was acknowledged outlives a crash is shown by {@code deploy/faults}; here nobody waits for a disk. */
    private static void hurry(Map<String, String> settings) {
        try (Connection connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                statement.execute("alter system set " + setting + " = off");
            }
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (database == null || directory == null) {
            return;
        }
        database.close();
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
