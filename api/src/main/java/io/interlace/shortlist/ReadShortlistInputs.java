package io.interlace.shortlist;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.assessment.Score;
import io.interlace.call.CallView;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.identity.Caller;
import io.interlace.programme.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the shortlists of a call are computed from. */
@ApplicationScoped
class ReadShortlistInputs {

    /** By index proposal_state_created. */
    private static final String PROPOSALS = """
            select p.id, p.title, p.eligible, p.failed_check_id, p.attributes, p.facilitator_days,
                p.budget_pounds,
                (select json_agg(k.code) from proposal_category pc
                    join category k on (k.programme_id, k.id) = (pc.programme_id, pc.category_id)
                    where (pc.programme_id, pc.proposal_id) = (p.programme_id, p.id)
                        and pc.dimension = 'PLACE') as place_codes,
                (select json_agg(k.code) from proposal_category pc
                    join category k on (k.programme_id, k.id) = (pc.programme_id, pc.category_id)
                    where (pc.programme_id, pc.proposal_id) = (p.programme_id, p.id)
                        and pc.dimension = 'SECTOR') as sector_codes
            from proposal p where p.programme_id = ? and p.call_id = ? and p.state in ('SUBMITTED', 'SHORTLISTED', 'LEFT_ON_THE_TABLE')
            order by p.id""";

    /** By index assessment_call_state. */
    private static final String ASSESSMENTS = """
            select a.member_id, a.proposal_id, a.scores from assessment a
            join proposal p on (p.programme_id, p.id) = (a.programme_id, a.proposal_id)
            where a.programme_id = ? and a.call_id = ? and a.state = 'SUBMITTED'
                and p.state in ('SUBMITTED', 'SHORTLISTED', 'LEFT_ON_THE_TABLE')
            order by a.member_id, a.proposal_id""";

    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};
    private static final TypeReference<List<Score>> SCORES = new TypeReference<>() {};

    private final Database database;
    private final JsonColumns json;
    private final Caller caller;

    ReadShortlistInputs(Database database, JsonColumns json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    /** Every proposal that was handed in and not withdrawn, whatever was decided of it. */
    ShortlistInputs of(CallView call) {
        Map<UUID, String> checks =
                call.eligibilityChecks().stream().collect(Collectors.toMap(check -> check.id(), check -> check.name()));
        return new ShortlistInputs(
                call.criteria().stream()
                        .map(criterion -> new ProposalScores.Criterion(
                                criterion.id().toString(),
                                criterion.weight(),
                                criterion.scale().min(),
                                criterion.scale().max()))
                        .toList(),
                database.list(ASSESSMENTS, this::assessment, caller.programmeId(), call.id()),
                database.list(PROPOSALS, row -> candidate(row, checks), caller.programmeId(), call.id()),
                new ShortlistProblem.Names(names(Dimension.PLACE), names(Dimension.SECTOR)));
    }

    private Map<String, String> names(Dimension dimension) {
        Map<String, String> names = new TreeMap<>();
        database.each(
                "select code, name from category where programme_id = ? and dimension = ?",
                row -> names.put(row.getString(1), row.getString(2)),
                caller.programmeId(),
                dimension);
        return names;
    }

    private ProposalScores.Assessment assessment(ResultSet row) throws SQLException {
        Map<String, Double> scores = new TreeMap<>();
        for (Score score : json.read(row.getString("scores"), SCORES)) {
            scores.put(score.criterionId().toString(), score.score().doubleValue());
        }
        return new ProposalScores.Assessment(row.getString("member_id"), row.getString("proposal_id"), scores);
    }

    private Candidate candidate(ResultSet row, Map<UUID, String> checks) throws SQLException {
        Map<String, String> attributes = new TreeMap<>();
        json.read(row.getString("attributes"), ATTRIBUTES)
                .forEach((name, value) -> attributes.put(Dimension.ATTRIBUTE + name, value));
        return new Candidate(
                row.getString("id"),
                row.getString("title"),
                notEligible(row, checks),
                null,
                new TreeSet<>(json.list(row.getString("place_codes"), CODES)),
                new TreeSet<>(json.list(row.getString("sector_codes"), CODES)),
                attributes,
                new Candidate.Needs(row.getLong("facilitator_days"), row.getLong("budget_pounds")));
    }

    /** Null, too, where there was nothing to check. */
    private static @Nullable String notEligible(ResultSet row, Map<UUID, String> checks) throws SQLException {
        Boolean eligible = row.getObject("eligible", Boolean.class);
        if (eligible == null || eligible) {
            return null;
        }
        String check = checks.get(row.getObject("failed_check_id", UUID.class));
        return check == null ? "what every proposal must meet" : check;
    }
}
