package io.interlace.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server that can be killed, stopped in its tracks and started again on the same data. */
final class Postgres implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    /** Unpacked once, and for all: the library that brings them does so only once in a process, wherever that may be. */
    private static final Path BINARIES = Path.of("target", "binaries").toAbsolutePath();

    private final Path home;
    private final Path binary;
    private final int port = Ports.free();
    private boolean synchronousCommit = true;
    private @Nullable Process server;

    private Postgres(Path home, Path binary) {
        this.home = home;
        this.binary = binary;
    }

    /** Makes an empty cluster in a directory. */
    static Postgres in(Path home) {
        try {
            Files.createDirectories(home);
            EmbeddedPostgres.builder()
                    .setDataDirectory(home.resolve("data"))
                    .setOverrideWorkingDirectory(BINARIES.toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .start()
                    .close();
            try (var unpacked = Files.list(BINARIES)) {
                Path binary = unpacked.map(directory -> directory.resolve("bin/postgres"))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow();
                return new Postgres(home, binary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts with an asynchronous commit from now on: what is acknowledged stays in memory for up to ten seconds. It shows
     * that the suite notices.
     */
    void restartForgetful() {
        kill();
        synchronousCommit = false;
        start();
    }

    void start() {
        List<String> command = new ArrayList<>(ROOT ? List.of("unshare", "-U") : List.of());
        command.addAll(List.of(binary.toString(), "-D", home.resolve("data").toString()));
        command.addAll(List.of("-p", Integer.toString(port), "-h", "127.0.0.1", "-k", ""));
        command.addAll(List.of("-c", "fsync=on", "-c", "max_connections=100"));
        command.addAll(List.of("-c", "synchronous_commit=" + (synchronousCommit ? "on" : "off")));
        if (!synchronousCommit) {
            command.addAll(List.of("-c", "wal_writer_delay=10s", "-c", "wal_writer_flush_after=1GB"));
        }
        Path log = home.resolve("postgres.log");
        server = Processes.start(command, Map.of(), log);
        boolean answers = Patience.until(START, () -> {
            if (!running().isAlive()) { // a child of the one that was killed had not noticed yet
                server = Processes.start(command, Map.of(), log);
            }
            return answers();
        });
        if (!answers) {
            throw new IllegalStateException("PostgreSQL does not start; see " + log);
        }
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** SIGKILL for all its processes at once. */
    void kill() {
        Processes.killAll(running());
    }

    /** SIGSTOP for all its processes: connections stay, and nothing answers. */
    void freeze() {
        Processes.signal("STOP", running());
    }

    void thaw() {
        Processes.signal("CONT", running());
    }

    private Process running() {
        if (server == null) {
            throw new IllegalStateException("Not started");
        }
        return server;
    }

    int port() {
        return port;
    }

    /** A connection of our own, past everything that we put between the service and its database. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres");
    }

    /** Ends every connection but the one that does so. */
    void terminateConnections() {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (server != null && server.isAlive()) {
            kill();
        }
    }
}
