package io.interlace.identity;

import io.interlace.http.QueryFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Who is what in which programme, read at each request, so that a removed member is out at once. */
@ApplicationScoped
class Memberships {

    private final DataSource dataSource;

    Memberships(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Who somebody is, what they may do, and whether the programme still takes changes. */
    record Membership(UUID memberId, Role role, boolean archived) {}

    Optional<Membership> of(UUID accountId, UUID programmeId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select m.id, m.role, p.status = 'ARCHIVED' from member m"
                        + " join programme p on p.id = m.programme_id where m.account_id = ? and m.programme_id = ?")) {
            select.setObject(1, accountId);
            select.setObject(2, programmeId);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Membership(
                                rows.getObject(1, UUID.class), Role.valueOf(rows.getString(2)), rows.getBoolean(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }
}
