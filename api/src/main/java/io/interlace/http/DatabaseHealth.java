package io.interlace.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers, and does so soon. One that is there and says nothing is as good as away. */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

    private static final int SOON_MILLIS = 2_000;

    private final DataSource dataSource;

    DatabaseHealth(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            int usually = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, SOON_MILLIS);
            try {
                return statement.execute("select 1");
            } finally {
                connection.setNetworkTimeout(Runnable::run, usually);
            }
        } catch (SQLException e) {
            return false;
        }
    }
}
