package io.interlace.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds against each other what the service keeps in several places: rows, events, the feed, mails, waves. */
final class CheckTraces {

    private final Evidence evidence;
    private final Rows rows;
    private final int instances;
    private final List<Finding> findings = new ArrayList<>();

    private CheckTraces(Evidence evidence, Rows rows, int instances) {
        this.evidence = evidence;
        this.rows = rows;
        this.instances = instances;
    }

    /** @param instances how many nodes may each have been sending a mail when they were broken */
    static List<Finding> of(Evidence evidence, Rows rows, int instances) {
        CheckTraces check = new CheckTraces(evidence, rows, instances);
        check.events();
        check.feed();
        check.mails();
        check.invitations();
        check.waves();
        check.answers();
        return check.findings;
    }

    /** Each version of each person and referral has its event, one, and there is no event of anything else. */
    private void events() {
        rows.list(
                "with resource as (select id, version from stakeholder where programme_id = ?"
                        + " union all select id, version from referral where programme_id = ?),"
                        + " told as (select resource_id, count(*) as events, count(distinct resource_version) as versions,"
                        + " min(resource_version) as first, max(resource_version) as last from event"
                        + " where programme_id = ? and kind in ('stakeholder', 'referral') group by resource_id)"
                        + " select coalesce(r.id, t.resource_id), r.version, t.events, t.versions from resource r"
                        + " full join told t on t.resource_id = r.id"
                        + " where (t.events, t.versions, t.first, t.last)"
                        + " is distinct from (r.version + 1, r.version + 1, 0::bigint, r.version)",
                row -> findings.add(Finding.other(row.getString(1) + " has version " + row.getString(2) + ", and "
                        + row.getString(3) + " events tell of " + row.getString(4) + " versions")),
                evidence.programme(),
                evidence.programme(),
                evidence.programme());
    }

    private void feed() {
        Set<String> kept = new HashSet<>(rows.list(
                "select id from event where programme_id = ?", row -> row.getString(1), evidence.programme()));
        Set<String> read = new HashSet<>(evidence.feed());
        count(kept, read, "events were committed and never fed");
        count(read, kept, "events were fed and never committed");
        Set<String> once = new HashSet<>();
        for (int i = 0; i < evidence.feed().size(); i++) {
            if (!once.add(evidence.feed().get(i))) {
                findings.add(
                        Finding.duplicated("event " + evidence.feed().get(i) + " was fed again, at " + i + " after "
                                + evidence.feed().indexOf(evidence.feed().get(i)) + " of "
                                + evidence.feed().size()));
            }
        }
    }

    private void count(Set<String> some, Set<String> others, String what) {
        long missing = some.stream().filter(id -> !others.contains(id)).count();
        if (missing > 0) {
            findings.add(Finding.other(missing + " " + what));
        }
    }

    private record Mail(String id, String state) {}

    /** At most once, and exactly once where the service says so; what nobody can tell is at most what was under way. */
    private void mails() {
        List<Mail> mails = new ArrayList<>();
        for (String address : evidence.addresses()) {
            List<Mail> here = rows.list(
                    "select message_id, state from mail where recipient = ?",
                    row -> new Mail(row.getString(1), row.getString(2)),
                    address);
            mails.addAll(here);
            expect(address, here.size());
        }
        mails.addAll(rows.list(
                "select message_id, state from mail where programme_id = ?",
                row -> new Mail(row.getString(1), row.getString(2)),
                evidence.programme()));
        for (Mail mail : mails) {
            long times = evidence.deliveries().getOrDefault(mail.id(), 0L);
            if (times > 1) {
                findings.add(Finding.duplicated("mail " + mail.id() + " came " + times + " times"));
            }
            if (times == 0 && mail.state().equals("SENT")) {
                findings.add(Finding.lost("mail " + mail.id() + " is said to be sent and never came"));
            }
            if (mail.state().equals("QUEUED")) {
                findings.add(Finding.other("mail " + mail.id() + " was not sent"));
            }
        }
        long halfSent = mails.stream()
                .filter(mail -> mail.state().equals("SENDING") || mail.state().equals("FAILED"))
                .count();
        if (halfSent > (long) evidence.blows() * instances) {
            findings.add(Finding.lost(halfSent + " mails were given up after " + evidence.blows() + " blows"));
        }
    }

    /** Each invitation has one mail, whose end it tells; none is stuck before that, unless a dead node has it in hand. */
    private void invitations() {
        rows.list(
                "select i.id, i.state, (select count(*) from mail m join stakeholder s on s.email = m.recipient"
                        + " where s.programme_id = i.programme_id and s.id = i.stakeholder_id) as mails, m.state as mail"
                        + " from invitation i left join mail m on m.id = i.mail_id where i.programme_id = ?",
                row -> told(row.getString(1), row.getString(2), row.getLong(3), String.valueOf(row.getString(4))),
                evidence.programme());
    }

    private boolean told(String invitation, String state, long mails, String mail) {
        if (mails != 1) {
            findings.add(Finding.duplicated("invitation " + invitation + " has " + mails + " mails"));
        }
        return state.equals(mail)
                || findings.add(
                        Finding.other("invitation " + invitation + " is " + state + ", and its mail is " + mail));
    }

    /** Whoever asked was written to, once for each time they were told so. */
    private void expect(String address, int mails) {
        Map<Outcome, Long> asked = evidence.of(Operation.Kind.SIGN_IN_LINK).stream()
                .filter(entry -> entry.operation().subject().equals(address))
                .collect(Collectors.groupingBy(ClientLog.Entry::outcome, Collectors.counting()));
        long acknowledged = asked.getOrDefault(Outcome.ACKNOWLEDGED, 0L);
        long most = acknowledged + asked.getOrDefault(Outcome.UNKNOWN, 0L);
        if (mails < acknowledged) {
            findings.add(Finding.lost(address + " was promised " + acknowledged + " mails; there are " + mails));
        }
        if (mails > most) {
            findings.add(Finding.duplicated(address + " asked for " + most + " mails; there are " + mails));
        }
    }

    private record Accepted(String from, String to) {}

    /** Taken anew from accepted referrals in their order, in the plainest way there is. */
    private void waves() {
        Map<String, String> kept = new HashMap<>();
        rows.list(
                "select id, wave || ' by ' || coalesce(recruiter_id::text, '') from stakeholder"
                        + " where programme_id = ? and engaged_at is not null",
                row -> kept.put(row.getString(1), String.valueOf(row.getString(2))),
                evidence.programme());
        List<Accepted> accepted = rows.list(
                "select from_id, to_id from referral where programme_id = ? and status = 'ACCEPTED'"
                        + " order by decided_at, referred_at, id",
                row -> new Accepted(row.getString(1), row.getString(2)),
                evidence.programme());
        Map<String, Accepted> recruiting = new HashMap<>();
        for (Accepted referral : accepted) {
            if (kept.containsKey(referral.from())
                    && kept.containsKey(referral.to())
                    && !recruiting.containsKey(referral.to())
                    && !above(referral.from(), recruiting).contains(referral.to())) {
                recruiting.put(referral.to(), referral);
            }
        }
        kept.forEach((person, place) -> {
            Accepted by = recruiting.get(person);
            String anew = above(person, recruiting).size() - 1 + " by " + (by == null ? "" : by.from());
            if (!anew.equals(place)) {
                findings.add(Finding.other(person + " is kept in wave " + place + ", and belongs in " + anew));
            }
        });
    }

    /** Somebody and all those through whom they came in. */
    private static Set<String> above(String person, Map<String, Accepted> recruiting) {
        Set<String> chain = new HashSet<>(Set.of(person));
        for (Accepted by = recruiting.get(person); by != null; by = recruiting.get(by.from())) {
            chain.add(by.from());
        }
        return chain;
    }

    /** Every answer came in time; a failure was a proper one, and a refusal was one of a race. */
    private void answers() {
        evidence.log()
                .forEach(entry -> entry.answers().forEach(answer -> {
                    String what =
                            entry.operation().kind() + " " + entry.operation().mark();
                    answer.complaint().ifPresent(complaint -> findings.add(Finding.other(what + ": " + complaint)));
                    boolean race = answer.status() == 0 || answer.status() == 409 || answer.status() == 412;
                    if (answer.outcome() == Outcome.FAILED && !race) {
                        findings.add(Finding.other(what + " was refused: " + answer.body()));
                    }
                }));
    }
}
