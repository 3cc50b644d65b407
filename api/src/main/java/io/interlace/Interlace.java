package io.interlace;

import io.interlace.identity.AnnounceSignIn;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entry point. Without a configured datasource it brings its own PostgreSQL and becomes a demonstration: on the
 * loopback address only, with one-click sign-in.
 */
@QuarkusMain
public final class Interlace {

    private static @Nullable EmbeddedDatabase embedded;

    public static void main(String... args) {
        if (!datasourceConfigured()) {
            EmbeddedDatabase database;
            try {
                database = EmbeddedDatabase.start(home());
            } catch (IllegalStateException e) {
                System.err.println(e.getMessage());
                System.exit(1);
                return;
            }
            embedded = database;
            database.settings().forEach(System::setProperty);
            Map.of(
                            "interlace.demonstration", "true",
                            "interlace.demonstration-allowed", "true",
                            "quarkus.http.host", "127.0.0.1")
                    .forEach(System::setProperty);
        }
        ApplicationLifecycleManager.setDefaultExitCodeHandler(Interlace::ended);
        Quarkus.run(AnnounceSignIn.class, args);
    }

    /** Also when it could not start: a port in use must not leave a database running. */
    private static void ended(int status, @Nullable Throwable failure) {
        stopDatabase();
        System.exit(status);
    }

    private static synchronized void stopDatabase() {
        if (embedded != null) {
            embedded.close();
            embedded = null;
        }
    }

    private static boolean datasourceConfigured() {
        return System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty("quarkus.datasource.jdbc.url") != null;
    }

    private static Path home() {
        String home = System.getenv("INTERLACE_HOME");
        return home == null ? Path.of(System.getProperty("user.home"), ".interlace") : Path.of(home);
    }

    /** Stops the server that was started here, after the service has answered its last request. */
    @ApplicationScoped
    static class StopDatabase {

        void on(@Observes ShutdownEvent shutdown) {
            stopDatabase();
        }
    }
}
