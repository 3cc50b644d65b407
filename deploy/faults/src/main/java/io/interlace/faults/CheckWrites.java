package io.interlace.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds what clients were told against what is kept: all that was acknowledged, once; the unknown once or not at all. */
final class CheckWrites {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Evidence evidence;
    private final Rows rows;
    private final List<Finding> findings = new ArrayList<>();

    private CheckWrites(Evidence evidence, Rows rows) {
        this.evidence = evidence;
        this.rows = rows;
    }

    static List<Finding> of(Evidence evidence, Rows rows) {
        CheckWrites check = new CheckWrites(evidence, rows);
        check.created();
        check.referred();
        check.accepted();
        check.changed();
        check.imported();
        check.invited();
        check.keys();
        return check.findings;
    }

    private void created() {
        Map<String, Long> people = rows.counts(
                "select name, count(*) from stakeholder where programme_id = ? group by name", evidence.programme());
        evidence.of(Operation.Kind.CREATE)
                .forEach(entry ->
                        expect(entry, people.getOrDefault(entry.operation().mark(), 0L)));
    }

    private void referred() {
        Map<String, Long> referrals = rows.counts(
                "select reason, count(*) from referral where programme_id = ? group by reason", evidence.programme());
        evidence.of(Operation.Kind.REFER)
                .forEach(entry ->
                        expect(entry, referrals.getOrDefault(entry.operation().mark(), 0L)));
    }

    private void expect(ClientLog.Entry entry, long there) {
        expect(entry, there, findings);
    }

    /** Once where it was acknowledged, at most once where nobody knows, not at all where it was refused. */
    static void expect(ClientLog.Entry entry, long there, List<Finding> findings) {
        String what = entry.operation().kind() + " " + entry.operation().mark();
        if (there > 1) {
            findings.add(Finding.duplicated(what + " is there " + there + " times"));
        }
        if (there == 0 && entry.outcome() == Outcome.ACKNOWLEDGED) {
            findings.add(Finding.lost(what + " was acknowledged and is not there"));
        }
        if (there > 0 && entry.outcome() == Outcome.FAILED) {
            findings.add(Finding.other(what + " was refused and is there"));
        }
    }

    /** Several clients may be told of the same acceptance only by repeating a key, which each has of its own. */
    private void accepted() {
        Map<String, Long> acceptances = rows.counts(
                "select resource_id, count(*) from event where programme_id = ? and kind = 'referral'"
                        + " and action = 'accepted' group by resource_id",
                evidence.programme());
        Map<String, Long> states = rows.counts(
                "select id, case status when 'ACCEPTED' then 1 else 0 end from referral where programme_id = ?",
                evidence.programme());
        Map<String, Long> told = evidence.of(Operation.Kind.ACCEPT).stream()
                .filter(entry -> entry.outcome() == Outcome.ACKNOWLEDGED)
                .collect(Collectors.groupingBy(entry -> entry.operation().subject(), Collectors.counting()));
        told.forEach((referral, times) -> {
            if (states.getOrDefault(referral, 0L) == 0) {
                findings.add(Finding.lost("the acceptance of " + referral + " was acknowledged and is not there"));
            }
            if (times > 1) {
                findings.add(Finding.duplicated("referral " + referral + " was accepted for " + times + " clients"));
            }
        });
        acceptances.forEach((referral, times) -> {
            if (times > 1) {
                findings.add(Finding.duplicated("referral " + referral + " was accepted " + times + " times"));
            }
        });
    }

    private record Person(long version, JsonNode attributes) {}

    /** Of all who changed one version, exactly one won, and what it wrote under that version's name is still there. */
    private void changed() {
        Map<String, Person> people = new HashMap<>();
        rows.list(
                "select id, version, attributes from stakeholder where programme_id = ?",
                row -> people.put(row.getString(1), new Person(row.getLong(2), parse(row.getString(3)))),
                evidence.programme());
        evidence.of(Operation.Kind.CHANGE).stream()
                .collect(Collectors.groupingBy(entry ->
                        entry.operation().subject() + " " + entry.operation().version()))
                .values()
                .forEach(rivals -> race(rivals, people));
    }

    private void race(List<ClientLog.Entry> rivals, Map<String, Person> people) {
        Operation any = rivals.get(0).operation();
        String which = "version " + any.version() + " of " + any.subject();
        Person person = people.get(any.subject());
        if (person == null) {
            findings.add(Finding.lost(any.subject() + " was changed and is not there"));
            return;
        }
        String kept = person.attributes().path("v" + any.version()).asText("");
        List<ClientLog.Entry> winners = rivals.stream()
                .filter(rival -> rival.outcome() == Outcome.ACKNOWLEDGED)
                .toList();
        if (winners.size() > 1) {
            findings.add(Finding.duplicated(winners.size() + " clients changed " + which));
        }
        for (ClientLog.Entry winner : winners) {
            if (!kept.equals(winner.operation().mark())) {
                findings.add(Finding.lost("the change of " + which + " by "
                        + winner.operation().mark() + " was acknowledged and is not there"));
            }
        }
        for (ClientLog.Entry rival : rivals) {
            if (rival.outcome() == Outcome.FAILED
                    && kept.equals(rival.operation().mark())) {
                findings.add(Finding.other(
                        "the change of " + which + " by " + rival.operation().mark() + " was refused and is there"));
            }
        }
        boolean overtaken =
                rivals.stream().flatMap(rival -> rival.answers().stream()).anyMatch(answer -> answer.status() == 412);
        if (overtaken && person.version() <= any.version()) {
            findings.add(Finding.other("clients that changed " + which + " were refused, and nobody won"));
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column holds JSON", e);
        }
    }

    /** Each round is there once, and everybody of it is invited once. */
    private void invited() {
        Map<String, Long> rounds = rows.counts(
                "select name, count(*) from invitation_round where programme_id = ? group by name",
                evidence.programme());
        Map<String, Long> people = rows.counts(
                "select r.name, count(distinct i.stakeholder_id) from invitation_round r join invitation i"
                        + " on (i.programme_id, i.round_id) = (r.programme_id, r.id) where r.programme_id = ? group by r.name",
                evidence.programme());
        evidence.of(Operation.Kind.INVITE).forEach(entry -> {
            String round = entry.operation().mark();
            expect(entry, rounds.getOrDefault(round, 0L));
            if (rounds.containsKey(round)
                    && people.getOrDefault(round, 0L) != entry.operation().rows()) {
                findings.add(Finding.lost("round " + round + " has not invited everybody"));
            }
        });
    }

    /** Each file that was taken was imported in full, once; each that may have been, in full or not at all. */
    private void imported() {
        Map<String, Long> people = rows.counts(
                "select split_part(external_id, '-', 1), count(*) from stakeholder where programme_id = ?"
                        + " and external_id is not null group by 1",
                evidence.programme());
        Map<String, Long> succeeded = rows.counts(
                "select j.id, count(e.id) from import_job j left join event e on e.programme_id = j.programme_id"
                        + " and e.resource_id = j.id and e.kind = 'import' and e.action = 'succeeded'"
                        + " where j.programme_id = ? and j.state = 'SUCCEEDED' group by j.id",
                evidence.programme());
        long acknowledged = 0;
        long unknown = 0;
        for (ClientLog.Entry entry : evidence.of(Operation.Kind.IMPORT)) {
            Operation operation = entry.operation();
            long there = people.getOrDefault(operation.mark(), 0L);
            boolean told = entry.outcome() == Outcome.ACKNOWLEDGED;
            acknowledged += told ? 1 : 0;
            unknown += entry.outcome() == Outcome.UNKNOWN ? 1 : 0;
            if ((told || there > 0) && there < operation.rows()) {
                findings.add(Finding.lost("of file " + operation.mark() + " with " + operation.rows() + " rows, "
                        + there + " are there"));
            }
            if (there > operation.rows()) {
                findings.add(Finding.duplicated("of file " + operation.mark() + " with " + operation.rows() + " rows, "
                        + there + " are there"));
            }
        }
        succeeded.forEach((job, times) -> {
            if (times != 1) {
                findings.add(Finding.other("import " + job + " ended, and " + times + " events say so"));
            }
        });
        long jobs = rows.list(
                        "select count(*) from import_job where programme_id = ?",
                        row -> row.getLong(1),
                        evidence.programme())
                .get(0);
        if (jobs < acknowledged) {
            findings.add(Finding.lost(acknowledged + " files were taken, and there are " + jobs + " imports"));
        }
        if (jobs > acknowledged + unknown) {
            findings.add(Finding.duplicated(
                    acknowledged + unknown + " files may have been taken, and there are " + jobs + " imports"));
        }
        if (succeeded.size() != jobs) {
            findings.add(Finding.other(jobs - succeeded.size() + " imports have not succeeded"));
        }
    }

    /** The key of whatever was acknowledged is kept with it. */
    private void keys() {
        Map<String, Long> keys = rows.counts(
                "select key, count(*) from idempotent_answer where path like ? group by key",
                "/api/v1/programmes/" + evidence.programme() + "/%");
        for (ClientLog.Entry entry : evidence.log()) {
            if (entry.operation().call().headers().containsKey("Idempotency-Key")) {
                long kept = keys.getOrDefault(entry.operation().mark(), 0L);
                if (kept == 0 && entry.outcome() == Outcome.ACKNOWLEDGED) {
                    findings.add(Finding.lost("the key " + entry.operation().mark() + " is not kept"));
                }
                if (kept > 0 && entry.outcome() == Outcome.FAILED) {
                    findings.add(Finding.other("the key " + entry.operation().mark() + " of a refusal is kept"));
                }
            }
        }
    }
}
