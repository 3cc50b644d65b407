package io.interlace.prioritisation;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.imports.Cell;
import io.interlace.imports.Columns;
import io.interlace.imports.ImportRejectionView;
import io.interlace.imports.RejectionReason;
import io.interlace.imports.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Reads files of paper ballots: a column for each challenge, named by its id, and perhaps one that says whose each is. */
@ApplicationScoped
class ReadPaper {

    private static final String VOTER = "voterExternalId";
    private static final String VOTER_COLUMN = "voter_external_id";
    private static final int LONGEST_ID = 100;
    private static final int WORST_RANK = 9_999;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_REJECTIONS = 1_000;

    /** By the unique keys of stakeholder and stakeholder_alias. */
    private static final String KNOWN = """
            select external_id, id from stakeholder where programme_id = ? and external_id = any(?)
            union all
            select external_id, stakeholder_id from stakeholder_alias where programme_id = ? and external_id = any(?)""";

    private final Database database;
    private final Caller caller;

    ReadPaper(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** @throws Problem 400 for a file that cannot be read as a whole */
    PaperFile of(InputStream file, PrioritisationView round) {
        Columns columns = new Columns().optional(VOTER, Cell.text(LONGEST_ID));
        round.challenges()
                .forEach(challenge -> columns.optional(challenge.challengeId().toString(), Cell.number(1, WORST_RANK)));
        Sheet sheet = Sheet.of(file, columns, MOST_ROWS);
        Map<String, UUID> known = known(sheet);
        List<ImportRejectionView> rejections = new ArrayList<>(sheet.rejections());
        List<PaperFile.PaperBallot> ballots = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Sheet.Row row : sheet.rows()) {
            Map<String, Object> cells = new HashMap<>(row.content());
            String voter = (String) cells.remove(VOTER_COLUMN);
            UUID person = voter == null ? null : known.get(voter);
            if (voter != null && !seen.add(person == null ? voter : person)) {
                rejections.add(new ImportRejectionView(
                        row.line(), VOTER, RejectionReason.DUPLICATE_IN_FILE, "A row before it is of the same voter."));
            }
            ballots.add(new PaperFile.PaperBallot(person, person == null ? voter : null, ranks(cells)));
        }
        rejections.sort(Comparator.comparing(ImportRejectionView::line));
        int rejectedRows = (int)
                rejections.stream().map(ImportRejectionView::line).distinct().count();
        return new PaperFile(ballots, rejections.stream().limit(MOST_REJECTIONS).toList(), rejectedRows, sheet.read());
    }

    private Map<String, UUID> known(Sheet sheet) {
        List<String> named = sheet.rows().stream()
                .map(row -> row.content().get(VOTER_COLUMN))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .distinct()
                .toList();
        Map<String, UUID> known = new HashMap<>();
        database.list(
                KNOWN,
                row -> known.put(row.getString(1), row.getObject(2, UUID.class)),
                caller.programmeId(),
                named,
                caller.programmeId(),
                named);
        return known;
    }

    /** Equal numbers are ties, and gaps mean nothing. */
    private static List<List<UUID>> ranks(Map<String, Object> cells) {
        TreeMap<Integer, List<UUID>> ranks = new TreeMap<>();
        cells.forEach(
                (challenge, rank) -> ranks.computeIfAbsent(Integer.valueOf((String) rank), key -> new ArrayList<>())
                        .add(UUID.fromString(challenge)));
        ranks.values().forEach(equal -> equal.sort(null));
        return List.copyOf(ranks.values());
    }
}
