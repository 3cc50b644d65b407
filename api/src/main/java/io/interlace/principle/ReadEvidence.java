package io.interlace.principle;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.principle.PrincipleEvidenceView.Counts;
import io.interlace.principle.PrincipleEvidenceView.HelpedShare;
import io.interlace.principle.PrincipleEvidenceView.OfVersion;
import io.interlace.principle.SummariseRatings.Part;
import io.interlace.principle.SummariseRatings.Rated;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a principle of the programme at hand, and what that comes to. */
@ApplicationScoped
class ReadEvidence {

    /** By index principle_rating_of_version; by primary affiliation, which who was erased keeps. */
    private static final String RATED = """
            select r.number, r.project_id::text as project, p.title as project_name, sector.code as sector,
                sector.name as sector_name, grp.code as grp, grp.name as grp_name,
                count(*) filter (where r.rating = 'HELPED') as helped,
                count(*) filter (where r.rating = 'NO_DIFFERENCE') as no_difference,
                count(*) filter (where r.rating = 'HINDERED') as hindered
            from principle_rating r
            left join project p on (p.programme_id, p.id) = (r.programme_id, r.project_id)
            left join stakeholder s on (s.programme_id, s.id) = (r.programme_id, r.stakeholder_id)
            left join category sector on (sector.programme_id, sector.id) = (s.programme_id, s.sector_id)
            left join category grp on (grp.programme_id, grp.id) = (s.programme_id, s.group_id)
            where r.programme_id = ? and r.principle_id = ?
            group by 1, 2, 3, 4, 5, 6, 7""";

    private static final String VERSIONS = """
            select v.number, v.title, (select count(distinct r.source_id) from principle_rating r
                where (r.programme_id, r.principle_id, r.number) = (v.programme_id, v.principle_id, v.number)) as occasions
            from principle_version v where v.programme_id = ? and v.principle_id = ? order by v.number""";

    private final Principles principles;
    private final Database database;
    private final Caller caller;

    ReadEvidence(Principles principles, Database database, Caller caller) {
        this.principles = principles;
        this.database = database;
        this.caller = caller;
    }

    /** @throws Problem 404 for a principle that is not there */
    PrincipleEvidenceView of(UUID principleId) {
        UUID id = principles.view(principleId).id();
        boolean suppressed = caller.seesAggregatesOnly();
        SummariseRatings summary = new SummariseRatings(suppressed);
        List<Rated> rated = database.list(RATED, ReadEvidence::read, caller.programmeId(), id);
        List<OfVersion> versions = new ArrayList<>();
        database.each(
                VERSIONS,
                row -> {
                    int number = row.getInt("number");
                    List<Rated> of =
                            rated.stream().filter(one -> one.number() == number).toList();
                    Counts counts = summary.counts(summary.of(of));
                    HelpedShare share = SummariseRatings.share(counts);
                    versions.add(
                            0,
                            new OfVersion(
                                    number,
                                    row.getString("title"),
                                    row.getLong("occasions"),
                                    counts,
                                    share,
                                    change(
                                            versions.isEmpty()
                                                    ? null
                                                    : versions.get(0).helpedShare(),
                                            share),
                                    summary.breakdown(of, Rated::project),
                                    summary.breakdown(of, Rated::sector),
                                    summary.breakdown(of, Rated::group)));
                },
                caller.programmeId(),
                id);
        return new PrincipleEvidenceView(id, versions, suppressed);
    }

    private static @Nullable Double change(@Nullable HelpedShare before, @Nullable HelpedShare now) {
        return before == null || now == null ? null : (Double) (now.share() - before.share());
    }

    private static Rated read(ResultSet row) throws SQLException {
        return new Rated(
                row.getInt("number"),
                part(row, "project"),
                part(row, "sector"),
                part(row, "grp"),
                new Tally(row.getLong("helped"), row.getLong("no_difference"), row.getLong("hindered")));
    }

    private static Part part(ResultSet row, String column) throws SQLException {
        String key = row.getString(column);
        return key == null ? Part.UNKNOWN : new Part(key, row.getString(column + "_name"));
    }
}
