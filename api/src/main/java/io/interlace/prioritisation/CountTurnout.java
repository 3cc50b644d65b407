package io.interlace.prioritisation;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.reach.SmallNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts who is asked and who has voted, and tells it so that nobody can be told by it. */
@ApplicationScoped
class CountTurnout {

    /**
     * People who were invited or have a link, and members who may vote; whoever is both counts once. By the indexes
     * invitation_ballots, participation_link_round and stakeholder_email, never by looking at everybody.
     */
    private static final String ASKED = """
            with asked as (
                select s.id, s.email, s.group_id from stakeholder s where s.programme_id = ? and s.erased_at is null
                    and s.id in (select i.stakeholder_id from invitation i where i.programme_id = ?
                            and i.prioritisation_id = ? and i.state not in ('REVOKED', 'FAILED', 'BOUNCED')
                        union select l.stakeholder_id from participation_link l where l.programme_id = ?
                            and l.prioritisation_id = ? and l.revoked_at is null
                        union select p.id from member m join account a on a.id = m.account_id
                            join stakeholder p on (p.programme_id, p.email) = (m.programme_id, a.email)
                            where ? and m.programme_id = ? and m.role in ('LEAD', 'FACILITATOR', 'CONTRIBUTOR')))
            select group_id, count(*) as asked, 0 as voted, 0 as paper from asked group by group_id
            union all
            select null, count(*), 0, 0 from member m join account a on a.id = m.account_id
                where ? and m.programme_id = ? and m.role in ('LEAD', 'FACILITATOR', 'CONTRIBUTOR')
                and not exists (select from asked where asked.email = a.email)
            union all
            select s.group_id, 0, count(*), count(*) filter (where b.paper) from ballot b
                left join account a on a.id = b.account_id
                left join lateral (select s.group_id from stakeholder s where s.programme_id = b.programme_id
                    and (s.id = b.stakeholder_id
                        or (b.stakeholder_id is null and s.email = a.email and s.erased_at is null))
                    order by s.id limit 1) s on true
                where b.programme_id = ? and b.prioritisation_id = ? group by s.group_id""";

    private static final String BY_GROUP =
            "select g.code, coalesce(g.name, 'Not known') as name, sum(t.asked) as asked,"
                    + " sum(t.voted) as voted, sum(t.paper) as paper from (" + ASKED
                    + ") t left join category g on g.programme_id = ? and g.id = t.group_id group by g.id, g.code, g.name"
                    + " order by g.name nulls last, g.code";

    private final Prioritisations prioritisations;
    private final Database database;
    private final Caller caller;

    CountTurnout(Prioritisations prioritisations, Database database, Caller caller) {
        this.prioritisations = prioritisations;
        this.database = database;
        this.caller = caller;
    }

    private record Count(@Nullable String code, String name, long asked, long voted, long paper) {

        static Count read(ResultSet row) throws SQLException {
            return new Count(
                    row.getString("code"),
                    row.getString("name"),
                    row.getLong("asked"),
                    row.getLong("voted"),
                    row.getLong("paper"));
        }
    }

    /** Of a round that is closed no ballot is there any more: what was counted says how many there were. */
    TurnoutView of(UUID roundId) {
        PrioritisationView round =
                prioritisations.asVoter(prioritisations.view(roundId).id());
        UUID programme = caller.programmeId();
        List<Count> counts = database.list(
                BY_GROUP,
                Count::read,
                programme,
                programme,
                roundId,
                programme,
                roundId,
                round.membersVote(),
                programme,
                round.membersVote(),
                programme,
                programme,
                roundId,
                programme);
        Integer counted = round.ballots();
        long asked = counts.stream().mapToLong(Count::asked).sum();
        long voted = counted == null ? counts.stream().mapToLong(Count::voted).sum() : counted;
        Long paper =
                counted == null ? (Long) counts.stream().mapToLong(Count::paper).sum() : null;
        boolean open = round.state() == PrioritisationState.OPEN;
        return caller.facilitates()
                ? new TurnoutView(roundId, asked, voted, paper, open ? groups(counts) : List.of())
                : new TurnoutView(roundId, SmallNumbers.hide(asked), SmallNumbers.hide(voted), null, List.of());
    }

    /** Of few who are asked none is as telling as one: both are hidden, with others from which they could be told. */
    private static List<TurnoutView.Group> groups(List<Count> counts) {
        List<@Nullable Long> shown = SmallNumbers.hide(counts.stream()
                .map(count -> count.asked() < SmallNumbers.THRESHOLD ? Math.max(1, count.voted()) : count.voted())
                .toList());
        List<TurnoutView.Group> groups = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            groups.add(new TurnoutView.Group(
                    count.code(), count.name(), count.asked(), shown.get(i) == null ? null : (Long) count.voted()));
        }
        return groups;
    }
}
