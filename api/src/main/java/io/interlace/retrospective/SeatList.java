package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in retrospectives of the programme at hand, and how they come. */
@ApplicationScoped
class SeatList {

    /** Confines a list of what belongs to one retrospective. */
    static final String OF_ONE = "programme_id = ? and retrospective_id = ?";

    private static final String COLUMNS =
            "id, stakeholder_id, name, in_team, has_account, can_be_mailed, link_state, link_sent_at,"
                    + " link_reason, created_at";

    /** By the keys of teams and accounts, and index retrospective_link_seat. */
    private static final String WITH_WAYS = """
            (select s.*, case when p.erased_at is null then p.name end as name,
                exists (select from team_member m where (m.programme_id, m.project_id, m.stakeholder_id)
                    = (r.programme_id, r.project_id, s.stakeholder_id)) as in_team,
                exists (select from account a join member m on m.account_id = a.id and m.programme_id = s.programme_id
                    where a.email = lower(p.email)) as has_account,
                p.email is not null and p.erased_at is null and p.status <> 'OPTED_OUT' as can_be_mailed,
                l.state as link_state, l.sent_at as link_sent_at, l.reason as link_reason
                from %s s join retrospective r on (r.programme_id, r.id) = (s.programme_id, s.retrospective_id)
                join stakeholder p on (p.programme_id, p.id) = (s.programme_id, s.stakeholder_id)
                left join lateral (select case when l.revoked_at is null then l.state else 'REVOKED' end as state, l.sent_at, l.reason
                    from retrospective_link l where (l.programme_id, l.seat_id) = (s.programme_id, s.id) and not l.reminds
                    order by l.created_at desc, l.id desc limit 1) l on true) retrospective_seat""";

    private final Database database;
    private final Caller caller;

    SeatList(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Of one retrospective, in the order in which they were added (index retrospective_seat_created). */
    Listing<ParticipantView> listing() {
        return Listing.of("retrospective_seat", COLUMNS, SeatList::read)
                .joined(WITH_WAYS)
                .sort("createdAt", "created_at", "timestamptz");
    }

    /** @throws Problem 404 for no seat of it */
    ParticipantView view(UUID retrospectiveId, UUID seatId) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_WAYS.formatted("retrospective_seat") + " where " + OF_ONE
                                + " and id = ?",
                        SeatList::read,
                        caller.programmeId(),
                        retrospectiveId,
                        seatId)
                .orElseThrow(() -> Problem.notFound("seat"));
    }

    private static ParticipantView read(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new ParticipantView(
                row.getObject("id", UUID.class),
                name == null ? null : new PersonName(row.getObject("stakeholder_id", UUID.class), name),
                row.getBoolean("in_team"),
                row.getBoolean("has_account"),
                row.getBoolean("can_be_mailed"),
                link(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable SeatLinkView link(ResultSet row) throws SQLException {
        String state = row.getString("link_state");
        return state == null
                ? null
                : new SeatLinkView(
                        SeatLinkState.valueOf(state), Rows.instant(row, "link_sent_at"), row.getString("link_reason"));
    }
}
