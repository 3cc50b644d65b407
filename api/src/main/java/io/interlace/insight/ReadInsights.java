package io.interlace.insight;

import io.interlace.clustering.NoteTerms;
import io.interlace.clustering.SuggestClusters;
import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What insights have to do with each other. */
@ApplicationScoped
class ReadInsights {

    private static final int LONGEST_STATEMENT = 300;
    private static final int MOST_COMPARED = 2000;

    private static final Listing.Row<CitedInsightView> CITED = row -> new CitedInsightView(
            row.getObject("id", UUID.class), InsightKind.valueOf(row.getString("kind")), row.getString("statement"));

    /**
     * Those that share at least half of what is asked, where each word weighs 1 + ln((1 + n) / (1 + in how many of the n that are
     * kept it stands)), as in {@link SuggestClusters}: what nearly all say tells little. By index insight_search, word by word.
     * A word of one or two letters, before which stand the four that tell the programme, is looked for as it is: half of all
     * words begin like it.
     */
    private static final String SIMILAR = """
            with asked as (select lexeme, ('''' || lexeme || '''' || case when length(lexeme) < 7 then '' else ':*' end)::tsquery
                as word from unnest(tsvector_to_array(search_words(?, ?))) lexeme),
            said as materialized (select asked.lexeme, i.id from asked join insight i on i.search @@ asked.word
                where i.programme_id = ? and i.state = 'KEPT'),
            often as (select lexeme, count(*) as n from said group by lexeme),
            weighed as (select asked.lexeme, 1 + ln((1.0 + kept.n) / (1 + coalesce(often.n, 0))) as weight
                from asked left join often using (lexeme),
                    (select count(*) as n from insight where programme_id = ? and state = 'KEPT') kept),
            shared as (select id, sum(weight) as weight from said join weighed using (lexeme) group by id)
            select i.id, i.kind, i.statement from shared join insight i on (i.programme_id, i.id) = (?, shared.id)
            where shared.weight * 2 >= (select sum(weight) from weighed)
            order by shared.weight desc, i.created_at desc, i.id limit 5""";

    /** By index insight_state_created. */
    private static final String BY_MONTH = """
            select date_trunc('month', first_heard_on)::date, count(*) filter (where who_could_act = 'US'),
                count(*) filter (where who_could_act = 'OTHERS'), count(*) filter (where who_could_act = 'BOTH'),
                count(*) filter (where who_could_act is null)
            from insight where programme_id = ? and state = 'KEPT' group by 1 order by 1""";

    /** By the index insight_theme_of, and the primary key of insights. */
    private static final String BY_THEME = """
            select t.id, t.name, count(*) filter (where i.who_could_act = 'US'),
                count(*) filter (where i.who_could_act = 'OTHERS'), count(*) filter (where i.who_could_act = 'BOTH'),
                count(*) filter (where i.who_could_act is null)
            from theme t join insight_theme o on (o.programme_id, o.theme_id) = (t.programme_id, t.id)
            join insight i on (i.programme_id, i.id) = (o.programme_id, o.insight_id)
            where t.programme_id = ? and i.state = 'KEPT' group by t.id, t.name, t.position order by t.position, t.id""";

    private final Insights insights;
    private final Database database;
    private final Caller caller;

    ReadInsights(Insights insights, Database database, Caller caller) {
        this.insights = insights;
        this.database = database;
        this.caller = caller;
    }

    /** @throws Problem 400 for no statement, or a longer one than an insight has */
    SimilarInsightsView similarTo(String statement) {
        if (statement.isBlank() || statement.length() > LONGEST_STATEMENT) {
            throw Problem.inParameter("statement", "statement holds 1 to " + LONGEST_STATEMENT + " characters.");
        }
        String words = NoteTerms.of(statement).stream()
                .map(term -> term.word().startsWith(term.stem()) ? term.stem() : term.word())
                .distinct()
                .collect(Collectors.joining(" "));
        return new SimilarInsightsView(database.list(
                SIMILAR,
                CITED,
                caller.programmeId(),
                words,
                caller.programmeId(),
                caller.programmeId(),
                caller.programmeId()));
    }

    WhoCouldActView whoCouldAct() {
        return new WhoCouldActView(
                database.list(
                        BY_MONTH,
                        row -> new WhoCouldActView.Month(
                                row.getObject(1, LocalDate.class),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5)),
                        caller.programmeId()),
                database.list(
                        BY_THEME,
                        row -> new WhoCouldActView.OfTheme(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)),
                        caller.programmeId()));
    }

    /**
     * By the indexes insight_split_from and insight_merged_into.
     *
     * @throws Problem as {@link Insights#view}
     */
    InsightRelationsView relations(UUID id) {
        UUID from = insights.view(id).splitFromId();
        return new InsightRelationsView(
                from == null ? null : related("id", from).stream().findFirst().orElse(null),
                related("split_from_id", id),
                related("merged_into_id", id));
    }

    private List<CitedInsightView> related(String column, UUID id) {
        return database.list(
                "select id, kind, statement from insight where programme_id = ? and " + column
                        + " = ? and (was_kept or ?) order by created_at, id",
                CITED,
                caller.programmeId(),
                id,
                caller.facilitates());
    }

    /** What could be a theme, among those of none; the words of all that are kept tell how common each word is. */
    List<ThemeSuggestionView> themeSuggestions() {
        Map<UUID, CitedInsightView> named = new HashMap<>();
        List<SuggestClusters.Note> notes = database.list(
                "select i.id, i.kind, i.statement, coalesce(i.detail, '') as detail, not exists (select from insight_theme t"
                        + " where (t.programme_id, t.insight_id) = (i.programme_id, i.id)) as loose from insight i"
                        + " where i.programme_id = ? and i.state = 'KEPT' order by i.created_at desc, i.id limit "
                        + MOST_COMPARED,
                row -> {
                    CitedInsightView cited = CITED.read(row);
                    named.put(cited.id(), cited);
                    return new SuggestClusters.Note(
                            cited.id(), cited.statement() + " " + row.getString("detail"), row.getBoolean("loose"));
                },
                caller.programmeId());
        return SuggestClusters.of(notes).stream()
                .map(group -> new ThemeSuggestionView(
                        group.notes().stream()
                                .map(id -> Objects.requireNonNull(named.get(id)))
                                .toList(),
                        group.words()))
                .toList();
    }
}
