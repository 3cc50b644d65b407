package io.interlace.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A table only tests know, so that every mechanism can be tried without a capability. */
@ApplicationScoped
class TrialTable {

    private final DataSource dataSource;

    TrialTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void create() {
        run("drop table if exists trial_note; drop table if exists trial;"
                + " create table trial (id uuid primary key, version bigint not null, tray text not null,"
                + " code text not null, name text not null, size integer not null check (size <= 1000000),"
                + " status text not null, note text, begun_at timestamptz not null, unique (tray, code));"
                + " create table trial_note (id uuid primary key,"
                + " trial_id uuid not null references trial on delete restrict)");
    }

    void drop() {
        run("drop table if exists trial_note; drop table if exists trial");
    }

    /** Rows named by their number, half of them open, one begun on each day from 1 January 2026. */
    void fill(int rows) {
        run("insert into trial select gen_random_uuid(), 1, 'A', 'T' || n, 'Trial ' || lpad(n::text, 7, '0'), n % 1000,"
                + " case when n % 2 = 0 then 'OPEN' else 'SHUT' end, null, timestamptz '2026-01-01 00:00Z' + n * interval '1 day'"
                + " from generate_series(0, " + (rows - 1) + ") n");
    }

    void cite(UUID trial) {
        run("insert into trial_note values (gen_random_uuid(), '" + trial + "')");
    }

    void run(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }
}
