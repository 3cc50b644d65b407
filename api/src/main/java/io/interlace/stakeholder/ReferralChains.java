package io.interlace.stakeholder;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Follows recruiters upwards and recruits downwards. */
@ApplicationScoped
class ReferralChains {

    private static final int MOST_BELOW = 500;

    private final Database database;
    private final Caller caller;

    ReferralChains(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    ReferralChain of(UUID id) {
        List<ReferralChain.Link> upwards = database.list(
                "with recursive up as (select id, name, wave, recruiter_id, 0 as depth from stakeholder"
                        + " where programme_id = ? and id = ? union all"
                        + " select s.id, s.name, s.wave, s.recruiter_id, up.depth + 1 from up"
                        + " join stakeholder s on s.programme_id = ? and s.id = up.recruiter_id)"
                        + " select * from up order by depth desc",
                ReferralChains::read,
                caller.programmeId(),
                id,
                caller.programmeId());
        if (upwards.isEmpty()) {
            throw Problem.notFound("stakeholder");
        }
        List<ReferralChain.Link> below = database.list(
                "with recursive down as (select id, name, wave, recruiter_id from stakeholder"
                        + " where programme_id = ? and recruiter_id = ? union all"
                        + " select s.id, s.name, s.wave, s.recruiter_id from down"
                        + " join stakeholder s on s.programme_id = ? and s.recruiter_id = down.id)"
                        + " select * from down limit ?",
                ReferralChains::read,
                caller.programmeId(),
                id,
                caller.programmeId(),
                MOST_BELOW + 1);
        int last = upwards.size() - 1;
        return new ReferralChain(
                upwards.subList(0, last),
                upwards.get(last),
                below.subList(0, Math.min(MOST_BELOW, below.size())),
                below.size() <= MOST_BELOW);
    }

    private static ReferralChain.Link read(ResultSet row) throws SQLException {
        return new ReferralChain.Link(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("wave", Integer.class),
                row.getObject("recruiter_id", UUID.class));
    }
}
