package io.interlace.principle;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which versions of principles findings speak about, and which findings the reasons of later versions cite. */
@ApplicationScoped
public class PrinciplesOfFindings {

    private final Database database;
    private final Caller caller;

    PrinciplesOfFindings(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * Whether a finding may speak about these: those that are retired, too. One that is deleted at this moment is waited for.
     *
     * @throws Problem 400 that names each that is not there
     */
    public void check(List<ChosenPrinciple> principles) {
        List<Wrong> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < principles.size(); i++) {
            ChosenPrinciple choice = principles.get(i);
            String place = "/principles/" + i;
            if (!seen.add(choice.principleId())) {
                wrong.add(new Wrong(place + "/principleId", "is named twice"));
            } else if (lacks("principle where programme_id = ? and id = ? for share", choice.principleId())) {
                wrong.add(new Wrong(place + "/principleId", "is no principle of this programme"));
            } else if (lacks(
                    "principle_version where programme_id = ? and principle_id = ? and number = ?",
                    choice.principleId(),
                    choice.number())) {
                wrong.add(new Wrong(place + "/number", "is no version of this principle"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
    }

    private boolean lacks(String from, Object... values) {
        List<Object> all = new ArrayList<>(List.of(caller.programmeId()));
        all.addAll(List.of(values));
        return database.first("select 1 from " + from, row -> 1, all.toArray()).isEmpty();
    }

    /** In the place of what it spoke about before. */
    public void say(UUID findingId, List<ChosenPrinciple> principles) {
        database.update(
                "delete from finding_principle where programme_id = ? and finding_id = ?",
                caller.programmeId(),
                findingId);
        database.update(
                "insert into finding_principle (programme_id, finding_id, position, principle_id, number)"
                        + " select ?::uuid, ?::uuid, e.n - 1, e.principle::uuid, e.number::integer"
                        + " from unnest(?::text[], ?::text[]) with ordinality e (principle, number, n)",
                caller.programmeId(),
                findingId,
                principles.stream().map(one -> one.principleId().toString()).toList(),
                principles.stream().map(one -> one.number().toString()).toList());
    }

    /**
     * Whether a finding may speak about these alone from now on, or of none any more.
     *
     * @throws Problem 409 where a version of another principle cites it
     */
    public void mayLeaveOthers(UUID findingId, List<ChosenPrinciple> principles) {
        Set<UUID> kept = new HashSet<>();
        principles.forEach(one -> kept.add(one.principleId()));
        database
                .list(
                        "select distinct principle_id, number from principle_version_finding where programme_id = ?"
                                + " and finding_id = ? order by principle_id, number",
                        row -> new ChosenPrinciple(row.getObject(1, UUID.class), row.getInt(2)),
                        caller.programmeId(),
                        findingId)
                .stream()
                .filter(citing -> !kept.contains(citing.principleId()))
                .findFirst()
                .ifPresent(citing -> {
                    throw new Problem(
                                    ProblemType.IN_USE,
                                    "Version " + citing.number()
                                            + " of a principle was written because of this finding.")
                            .with("citedBy", "principle version")
                            .with("principleId", citing.principleId());
                });
    }

    /** Whether any finding speaks about a principle. By index finding_principle_version. */
    boolean areOf(UUID principleId) {
        return database.first(
                        "select 1 from finding_principle where programme_id = ? and principle_id = ? limit 1",
                        row -> 1,
                        caller.programmeId(),
                        principleId)
                .isPresent();
    }

    /** Keeps findings as they are until the command ends: before any principle, as whoever changes both. */
    void hold(List<UUID> findingIds) {
        database.list(
                "select 1 from finding where programme_id = ? and id = any(?::text[]::uuid[]) order by id for share",
                row -> 1,
                caller.programmeId(),
                texts(findingIds));
    }

    /**
     * Whether the next version of a principle may cite these.
     *
     * @throws Problem 400 that names each that does not speak about it, or stands there twice
     */
    void mayBeCited(UUID principleId, List<UUID> findingIds) {
        Set<UUID> speaking = new HashSet<>(database.list(
                "select finding_id from finding_principle where programme_id = ? and principle_id = ?"
                        + " and finding_id = any(?::text[]::uuid[])",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                principleId,
                texts(findingIds)));
        List<Wrong> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < findingIds.size(); i++) {
            if (!speaking.contains(findingIds.get(i))) {
                wrong.add(new Wrong("/findingIds/" + i, "is no finding about this principle"));
            } else if (!seen.add(findingIds.get(i))) {
                wrong.add(new Wrong("/findingIds/" + i, "stands there twice"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
    }

    /** Lets a version cite findings, for as long as it is there. */
    public void cite(ChosenPrinciple version, List<UUID> findingIds) {
        database.update(
                "insert into principle_version_finding (programme_id, principle_id, number, position, finding_id)"
                        + " select ?::uuid, ?::uuid, ?::integer, e.n - 1, e.finding::uuid"
                        + " from unnest(?::text[]) with ordinality e (finding, n)",
                caller.programmeId(),
                version.principleId(),
                version.number(),
                texts(findingIds));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
