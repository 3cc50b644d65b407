package io.interlace.challenge;

import io.interlace.challenge.ChallengeScoresView.EvidenceSpread;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what people set of challenges, and how widely their evidence is met. */
@ApplicationScoped
class ReadScores {

    /**
     * Those still to be overcome, the newest first, each with the categories of whoever is behind its evidence: by primary
     * affiliation of who said it or was in a conversation, and as its project has them. By index challenge_status_created and
     * by the indexes of what evidence is drawn from.
     */
    private static final String ROWS = """
            with chosen as (select programme_id, id, statement, status, impact, effort, spread, created_at, version
                    from challenge where programme_id = ? and status in ('OPEN', 'IN_PROGRESS')
                    order by created_at desc, id desc limit 500),
                heard as (select c.id, l.insight_id from chosen c
                        join challenge_insight l on (l.programme_id, l.challenge_id) = (c.programme_id, c.id)
                    union select c.id, s.insight_id from chosen c
                        join challenge_symptom l on (l.programme_id, l.challenge_id) = (c.programme_id, c.id)
                        join symptom_insight s on (s.programme_id, s.symptom_id) = (l.programme_id, l.symptom_id)),
                people as (select h.id, cs.stakeholder_id from heard h
                        join insight_conversation ic on ic.programme_id = ?::uuid and ic.insight_id = h.insight_id
                        join conversation_stakeholder cs
                            on (cs.programme_id, cs.conversation_id) = (ic.programme_id, ic.conversation_id)
                    union select h.id, a.stakeholder_id from heard h
                        join insight_author a on a.programme_id = ?::uuid and a.insight_id = h.insight_id),
                met as (select p.id, s.place_id, s.sector_id, s.group_id from people p
                        join stakeholder s on s.programme_id = ?::uuid and s.id = p.stakeholder_id
                    union select c.id, case when k.dimension = 'PLACE' then k.category_id end,
                            case when k.dimension = 'SECTOR' then k.category_id end, null from chosen c
                        join challenge_symptom l on (l.programme_id, l.challenge_id) = (c.programme_id, c.id)
                        join symptom_finding y on (y.programme_id, y.symptom_id) = (l.programme_id, l.symptom_id)
                        join finding f on (f.programme_id, f.id) = (y.programme_id, y.finding_id)
                        join project j on (j.programme_id, j.id) = (f.programme_id, f.project_id)
                        join proposal_category k on (k.programme_id, k.proposal_id) = (j.programme_id, j.proposal_id))
            select c.*, n.places, n.sectors, n.groups from chosen c left join (select id, count(distinct place_id) as places,
                    count(distinct sector_id) as sectors, count(distinct group_id) as groups from met group by id) n
                on n.id = c.id order by c.created_at desc, c.id desc""";

    private record Row(ChosenChallenge challenge, ScoreChallenges.Parts parts, EvidenceSpread evidence, long version) {}

    private final Database database;
    private final Caller caller;

    ReadScores(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    ChallengeScoresView all() {
        UUID programme = caller.programmeId();
        List<Row> rows = database.list(
                ROWS,
                row -> new Row(
                        new ChosenChallenge(
                                row.getObject("id", UUID.class),
                                row.getString("statement"),
                                ChallengeStatus.valueOf(row.getString("status"))),
                        new ScoreChallenges.Parts(
                                row.getObject("impact", Integer.class),
                                row.getObject("effort", Integer.class),
                                row.getObject("spread", Integer.class)),
                        new EvidenceSpread(row.getInt("places"), row.getInt("sectors"), row.getInt("groups")),
                        row.getLong("version")),
                programme,
                programme,
                programme,
                programme);
        List<ChallengeScoresView.Scored> scored = new ArrayList<>();
        ScoreChallenges.of(rows.stream().map(Row::parts).toList())
                .forEach(one -> scored.add(told(rows.get(one.index()), one)));
        return new ChallengeScoresView(scored, count("PLACE"), count("SECTOR"), count("GROUP"));
    }

    private ChallengeScoresView.Scored told(Row row, ScoreChallenges.Scored scored) {
        @Nullable EvidenceSpread evidence = caller.seesAggregatesOnly() ? null : row.evidence();
        return new ChallengeScoresView.Scored(
                row.challenge(),
                row.parts().impact(),
                row.parts().effort(),
                row.parts().spread(),
                scored.score(),
                scored.rank(),
                evidence,
                row.version());
    }

    private int count(String dimension) {
        return database.first(
                        "select count(*) from category where programme_id = ? and dimension = ?",
                        row -> row.getInt(1),
                        caller.programmeId(),
                        dimension)
                .orElse(0);
    }
}
