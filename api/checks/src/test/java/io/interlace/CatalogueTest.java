package io.interlace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What belongs to a programme says so in every key, so that no row can refer to another programme's. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CatalogueTest {

    /** Keys of tables with a programme_id that do not carry it; and primary keys that do not begin with it. */
    private static final String VIOLATIONS = """
            with owned as (select a.attrelid as id, a.attnum as programme from pg_attribute a
                join pg_class c on c.oid = a.attrelid
                where a.attname = 'programme_id' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace)
            select c.conrelid::regclass || ' ' || c.conname from pg_constraint c join owned on owned.id = c.conrelid
            where (c.contype = 'p' and c.conkey[1] <> owned.programme)
                or (c.contype = 'f' and not owned.programme = any (c.conkey)
                    and exists (select from owned o where o.id = c.confrelid))
                or (c.contype = 'u' and not owned.programme = any (c.conkey))
            union all
            select i.indrelid::regclass || ' ' || i.indexrelid::regclass from pg_index i join owned on owned.id = i.indrelid
            where i.indisunique and not owned.programme = any (i.indkey)
            union all
            select id::regclass || ' has no primary key' from owned
            where not exists (select from pg_constraint c where c.conrelid = id and c.contype = 'p')
            order by 1""";

    /** Mail is the service's own and names a programme only to be forgotten with it. */
    private static final List<String> SERVICES_OWN = List.of("mail mail_message_id_key", "mail mail_pkey");

    @Inject
    DataSource dataSource;

    private static List<String> violations(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(VIOLATIONS)) {
            while (rows.next()) {
                if (!SERVICES_OWN.contains(rows.getString(1)) && !found.contains(rows.getString(1))) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    @Test
    void everyKeyOfAProgrammesTableCarriesTheProgramme() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertEquals(List.of(), violations(connection));
        }
    }

    @Test
    void noticesATableThatBreaksTheRule() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "create table planted (programme_id uuid, id uuid primary key, place_id uuid unique)");
                assertTrue(violations(connection).contains("planted planted_pkey"));
                assertTrue(violations(connection).contains("planted planted_place_id_key"));
            } finally {
                connection.rollback();
            }
        }
    }
}
