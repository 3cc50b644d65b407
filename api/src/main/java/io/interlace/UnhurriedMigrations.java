package io.interlace;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Lets a migration take the time that large tables need, and not only what a request may. */
@ApplicationScoped
class UnhurriedMigrations implements FlywayConfigurationCustomizer {

    private static final Duration MOST = Duration.ofHours(6);

    @Override
    public void customize(FluentConfiguration migrations) {
        migrations.callbacks(new Unhurried());
    }

    private static final class Unhurried extends BaseCallback {

        private int usually;

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public void handle(Event event, Context context) {
            try (var statement = context.getConnection().createStatement()) {
                if (event == Event.BEFORE_EACH_MIGRATE) {
                    usually = context.getConnection().getNetworkTimeout();
                    giveUpAfter(context.getConnection(), (int) MOST.toMillis());
                    statement.execute("set statement_timeout = " + MOST.toMillis());
                } else {
                    statement.execute("reset statement_timeout");
                    giveUpAfter(context.getConnection(), usually);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The limits of a migration could not be set", e);
            }
        }

        private static void giveUpAfter(Connection connection, int millis) throws SQLException {
            connection.setNetworkTimeout(Runnable::run, millis);
        }
    }
}
