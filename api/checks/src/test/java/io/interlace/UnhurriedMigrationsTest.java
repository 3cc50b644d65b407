package io.interlace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnhurriedMigrationsTest {

    private static final String SCHEMA = "unhurried";

    @Inject
    DataSource pool;

    @Inject
    UnhurriedMigrations unhurried;

    private static final class V1__Takes_long extends BaseJavaMigration {

        @Override
        public void migrate(Context context) throws SQLException {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute("select pg_sleep(1.5)");
            }
        }
    }

    @AfterEach
    void clearUp() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
        }
    }

    @Test
    void aMigrationMayTakeLongerThanWhatARequestMay() {
        for (String limit : List.of("options=-c%20statement_timeout=500", "socketTimeout=1")) {
            assertThrows(FlywayException.class, () -> migrations(limit).load().migrate(), limit);
            FluentConfiguration migrations = migrations(limit);
            unhurried.customize(migrations);
            assertEquals(1, migrations.load().migrate().migrationsExecuted, limit);
            migrations.cleanDisabled(false).load().clean();
        }
    }

    private static FluentConfiguration migrations(String limit) {
        var config = ConfigProvider.getConfig();
        PGSimpleDataSource hurried = new PGSimpleDataSource();
        hurried.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class) + "?" + limit);
        hurried.setUser(config.getValue("quarkus.datasource.username", String.class));
        hurried.setPassword(config.getValue("quarkus.datasource.password", String.class));
        return Flyway.configure()
                .dataSource(hurried)
                .schemas(SCHEMA)
                .locations(new String[0])
                .javaMigrations(new V1__Takes_long());
    }

    @Test
    void requestsKeepTheirLimitsAfterIt() throws SQLException {
        int size = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.max-size", Integer.class);
        List<Connection> all = new ArrayList<>();
        try {
            while (all.size() < size) {
                Connection connection = pool.getConnection();
                all.add(connection);
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("show statement_timeout")) {
                    rows.next();
                    assertEquals("15s", rows.getString(1));
                }
                assertEquals(20_000, connection.getNetworkTimeout());
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }
}
