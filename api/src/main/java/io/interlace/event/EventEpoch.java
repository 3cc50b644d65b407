package io.interlace.event;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Transaction ids order the feed within one life of a database. A restored or promoted server counts on from another
 * point, which its system identifier and timeline give away; then a new epoch begins, after everything kept so far.
 */
@ApplicationScoped
class EventEpoch {

    private final DataSource dataSource;

    EventEpoch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void check(@Observes @Priority(100) StartupEvent started) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("do $$ begin lock table event_epoch;"
                    + " insert into event_epoch select 1, s.system_identifier, c.timeline_id"
                    + " from pg_control_system() s, pg_control_checkpoint() c"
                    + " where not exists (select from event_epoch);"
                    + " update event_epoch e set epoch = e.epoch + 1, system_identifier = s.system_identifier,"
                    + " timeline = c.timeline_id from pg_control_system() s, pg_control_checkpoint() c"
                    + " where (e.system_identifier, e.timeline) <> (s.system_identifier, c.timeline_id); end $$");
        }
    }
}
