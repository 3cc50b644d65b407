package io.interlace;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * PostgreSQL for those who have none: kept in a directory that stays, on a free loopback port, as durable as any server.
 * One process at a time owns a directory; a server left running by a killed process is stopped and started again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;
    private final FileLock lock;

    private EmbeddedDatabase(EmbeddedPostgres server, FileLock lock) {
        this.server = server;
        this.lock = lock;
    }

    /**
     * Starts the server of this directory.
     *
     * @param home a directory, made when it is not there
     * @throws IllegalStateException when another process works in this directory
     */
    public static EmbeddedDatabase start(Path home) {
        return start(home, home.resolve("binaries"));
    }

    /** As above, with the programs of the server in a directory that several may share: to unpack them takes seconds. */
    public static EmbeddedDatabase start(Path home, Path binaries) {
        try {
            Files.createDirectories(home);
            FileLock lock = lock(home.resolve("interlace.lock"));
            Path data = home.resolve("postgresql");
            stopServerLeftBehind(data);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "512MB")
                    .start();
            return new EmbeddedDatabase(server, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + home, e);
        }
    }

    private static FileLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("Interlace already runs on " + file.getParent()
                    + ". Stop it first, or set INTERLACE_HOME to another directory.");
        }
        return lock;
    }

    /** The lock is ours, so a server that still runs here belongs to a process that was killed. */
    private static void stopServerLeftBehind(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle process = ProcessHandle.of(pid).orElse(null);
        if (process == null || !process.info().command().orElse("").endsWith("postgres")) {
            return;
        }
        process.destroy();
        try {
            process.onExit().get(SHUTDOWN_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("PostgreSQL (process " + pid + ") of an earlier run does not stop", e);
        }
    }

    /** The settings that lead Quarkus to this server. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void close() {
        try {
            server.close();
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
