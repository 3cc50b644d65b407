package io.interlace.http;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Ready when the database answers, asked over a connection and by a thread of its own: neither waits behind requests, so
 * that a node with much to do is not taken for one without its database.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth implements AsyncHealthCheck {

    private static final int PATIENCE_SECONDS = 2;

    private final String url;
    private final Properties login = new Properties();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, "readiness");
        daemon.setDaemon(true);
        return daemon;
    });

    private @Nullable Connection connection;

    DatabaseHealth(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("loginTimeout", String.valueOf(PATIENCE_SECONDS));
        login.setProperty("connectTimeout", String.valueOf(PATIENCE_SECONDS));
        login.setProperty("socketTimeout", String.valueOf(PATIENCE_SECONDS));
        login.setProperty("ApplicationName", "interlace readiness");
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(this::answers)
                .runSubscriptionOn(thread)
                .map(up -> HealthCheckResponse.named("database").status(up).build());
    }

    private boolean answers() {
        try {
            if (connection == null || !connection.isValid(PATIENCE_SECONDS)) {
                close();
                connection = DriverManager.getConnection(url, login);
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @PreDestroy
    void stop() throws SQLException {
        thread.shutdownNow();
        close();
    }

    private void close() throws SQLException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
