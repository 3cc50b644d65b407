package io.interlace.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Holds what was written on a board, and what somebody at it saw, against what is kept. */
final class CheckBoards {

    private CheckBoards() {}

    static List<Finding> of(Evidence evidence, Rows rows) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> kept = kept(rows, evidence.programme());
        Map<String, Long> texts = new HashMap<>();
        kept.values().forEach(text -> texts.merge(text, 1L, Long::sum));
        evidence.of(Operation.Kind.NOTE)
                .forEach(entry -> CheckWrites.expect(
                        entry, texts.getOrDefault(entry.operation().mark(), 0L), findings));
        Map<String, String> unseen = new TreeMap<>(kept);
        unseen.entrySet().removeAll(evidence.board().entrySet());
        Map<String, String> unkept = new TreeMap<>(evidence.board());
        unkept.entrySet().removeAll(kept.entrySet());
        if (!unseen.isEmpty()) {
            findings.add(
                    Finding.lost(unseen.size() + " notes are on the board, and who looks at it does not see them"));
        }
        if (!unkept.isEmpty()) {
            findings.add(Finding.other(unkept.size() + " notes are seen that are not on the board"));
        }
        return findings;
    }

    /** Id and words of every note that everybody sees. */
    static Map<String, String> kept(Rows rows, UUID programme) {
        Map<String, String> kept = new TreeMap<>();
        rows.list(
                "select id, text from retrospective_note where programme_id = ? and state = 'SHOWN'",
                row -> kept.put(row.getString(1), row.getString(2)),
                programme);
        return kept;
    }
}
