package io.interlace.prioritisation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.identity.Caller;
import io.interlace.programme.Dimension;
import io.interlace.ranking.Ballot;
import io.interlace.ranking.RankingProblem;
import io.interlace.ranking.VoterWeights;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ballots of a round with what their voters are, weighted to the population frame. */
@ApplicationScoped
class Electorate {

    static final TypeReference<List<List<String>>> RANKS = new TypeReference<>() {};

    /** Of two ballots whose voters turn out to be one person, an account and somebody with its address, the earlier goes. */
    private static final String ONE_EACH = """
            delete from ballot b using (
                select m.id as member_ballot, p.id as person_ballot, p.paper or m.given_at > p.given_at as member_later
                from ballot m join account a on a.id = m.account_id
                join stakeholder s on s.programme_id = m.programme_id and s.email = a.email
                join ballot p on (p.programme_id, p.prioritisation_id, p.stakeholder_id)
                    = (m.programme_id, m.prioritisation_id, s.id)
                where m.programme_id = ? and m.prioritisation_id = ?) twice
            where b.programme_id = ? and b.id = case when member_later then person_ballot else member_ballot end""";

    /** In an order that is the ballots' own. By index ballot_of. */
    private static final String CAST = """
            select b.ranks, pl.code as place, se.code as sector, gr.code as stakeholder_group
            from ballot b
            left join account a on a.id = b.account_id
            left join lateral (select s.place_id, s.sector_id, s.group_id from stakeholder s
                where s.programme_id = b.programme_id
                    and (s.id = b.stakeholder_id or (b.stakeholder_id is null and s.email = a.email and s.erased_at is null))
                order by s.id limit 1) s on true
            left join category pl on (pl.programme_id, pl.id) = (b.programme_id, s.place_id)
            left join category se on (se.programme_id, se.id) = (b.programme_id, s.sector_id)
            left join category gr on (gr.programme_id, gr.id) = (b.programme_id, s.group_id)
            where b.programme_id = ? and b.prioritisation_id = ?
            order by b.ranks::text, place, sector, stakeholder_group""";

    private static final String COUNTED = """
            select ranks, place, sector, stakeholder_group, weight_millionths from counted_ballot
            where programme_id = ? and prioritisation_id = ? order by id""";

    private final Database database;
    private final JsonColumns json;
    private final Caller caller;

    Electorate(Database database, JsonColumns json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    /**
     * Ballots and how they were weighted.
     *
     * @param ballots as they were given, what was withdrawn since included
     */
    record Weighted(List<Ballot> ballots, VoterWeights weights) {

        /** What is to be ranked: what is not among the options any more is in no ballot. */
        RankingProblem problem(PrioritisationView round) {
            return Electorate.problem(round, ballots);
        }
    }

    static RankingProblem problem(PrioritisationView round, List<Ballot> ballots) {
        Set<String> options = new HashSet<>();
        round.challenges().stream()
                .filter(RoundChallenge::counts)
                .forEach(challenge -> options.add(challenge.challengeId().toString()));
        return new RankingProblem(
                List.copyOf(options),
                ballots.stream().map(ballot -> among(options, ballot)).toList(),
                round.unranked());
    }

    private static Ballot among(Collection<String> options, Ballot ballot) {
        return new Ballot(
                ballot.ranks().stream()
                        .map(equal -> equal.stream().filter(options::contains).toList())
                        .filter(equal -> !equal.isEmpty())
                        .toList(),
                ballot.weight(),
                ballot.categories());
    }

    /** Whoever is one person counts once. */
    void oneBallotEach(UUID roundId) {
        database.update(ONE_EACH, caller.programmeId(), roundId, caller.programmeId());
    }

    /** The ballots of a round that is open, weighted as the frame is now. */
    Weighted cast(PrioritisationView round) {
        List<Ballot> ballots = database.list(CAST, row -> read(row, Ballot.ONE), caller.programmeId(), round.id());
        VoterWeights weights = VoterWeights.of(
                ballots.stream().map(Ballot::categories).toList(),
                round.weightingDimensions().stream().map(this::frame).toList());
        return new Weighted(
                IntStream.range(0, ballots.size())
                        .mapToObj(i -> ballots.get(i).weighing(weights.weights().get(i)))
                        .toList(),
                weights);
    }

    /** The ballots as they were counted. */
    List<Ballot> counted(UUID roundId) {
        return database.list(
                COUNTED, row -> read(row, row.getLong("weight_millionths")), caller.programmeId(), roundId);
    }

    private VoterWeights.Frame frame(Dimension dimension) {
        Map<String, Double> people = new HashMap<>();
        database.list(
                "select c.code, f.size from frame_cell f join category c on (c.programme_id, c.id)"
                        + " = (f.programme_id, f.category_id) where f.programme_id = ? and f.dimension = ?",
                row -> people.put(row.getString(1), row.getDouble(2)),
                caller.programmeId(),
                dimension);
        return new VoterWeights.Frame(dimension.name(), people);
    }

    private Ballot read(ResultSet row, long weight) throws SQLException {
        Map<String, String> categories = new HashMap<>();
        put(categories, Dimension.PLACE, row.getString("place"));
        put(categories, Dimension.SECTOR, row.getString("sector"));
        put(categories, Dimension.GROUP, row.getString("stakeholder_group"));
        return new Ballot(json.read(row.getString("ranks"), RANKS), weight, categories);
    }

    private static void put(Map<String, String> categories, Dimension dimension, @Nullable String code) {
        if (code != null) {
            categories.put(dimension.name(), code);
        }
    }
}
