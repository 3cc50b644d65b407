package io.interlace.workshop;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.principle.WritePrinciples;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The principles that guide a workshop, each in the version that was chosen. */
@ApplicationScoped
class WorkshopPrinciples {

    private final WritePrinciples writePrinciples;
    private final Database database;
    private final Caller caller;

    WorkshopPrinciples(WritePrinciples writePrinciples, Database database, Caller caller) {
        this.writePrinciples = writePrinciples;
        this.database = database;
        this.caller = caller;
    }

    /**
     * Whether these may be chosen. What was chosen before may stay, even if it was retired since.
     *
     * @throws Problem 400 that names the one that may not
     */
    void check(List<ChosenPrinciple> before, List<ChosenPrinciple> after) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < after.size(); i++) {
            ChosenPrinciple choice = after.get(i);
            String place = "/principles/" + i;
            if (!seen.add(choice.principleId())) {
                throw Problem.at(place + "/principleId", "is chosen twice");
            }
            if (!before.contains(choice)) {
                check(choice, place);
            }
        }
    }

    /** A principle that is retired or refined at this moment is waited for. */
    private void check(ChosenPrinciple choice, String place) {
        String status = database.first(
                        "select status from principle where programme_id = ? and id = ? for share",
                        row -> row.getString(1),
                        caller.programmeId(),
                        choice.principleId())
                .orElseThrow(() -> Problem.at(place + "/principleId", "is no principle of this programme"));
        if (status.equals("RETIRED")) {
            throw Problem.at(place + "/principleId", "is RETIRED");
        }
        boolean written = database.first(
                        "select 1 from principle_version where programme_id = ? and principle_id = ? and number = ?",
                        row -> 1,
                        caller.programmeId(),
                        choice.principleId(),
                        choice.number())
                .isPresent();
        if (!written) {
            throw Problem.at(place + "/number", "is no version of this principle");
        }
    }

    /** In the place of what was chosen before. */
    void choose(UUID workshopId, List<ChosenPrinciple> principles) {
        database.update(
                "delete from workshop_principle where programme_id = ? and workshop_id = ?",
                caller.programmeId(),
                workshopId);
        for (int i = 0; i < principles.size(); i++) {
            database.update(
                    "insert into workshop_principle (programme_id, workshop_id, position, principle_id, number)"
                            + " values (?, ?, ?, ?, ?)",
                    caller.programmeId(),
                    workshopId,
                    i,
                    principles.get(i).principleId(),
                    principles.get(i).number());
        }
    }

    /** Those that guide it, in their order. */
    List<ChosenPrinciple> of(UUID workshopId) {
        return database.list(
                "select principle_id, number from workshop_principle where programme_id = ? and workshop_id = ?"
                        + " order by position",
                row -> new ChosenPrinciple(row.getObject(1, UUID.class), row.getInt(2)),
                caller.programmeId(),
                workshopId);
    }

    /** Those that were only proposed are in test from now on: a team has worked by them. */
    void test(UUID workshopId) {
        database.list(
                        "select p.id from principle p where p.programme_id = ? and p.status = 'PROPOSED' and p.id in"
                                + " (select c.principle_id from workshop_principle c where c.programme_id = p.programme_id"
                                + " and c.workshop_id = ?) order by p.id for update",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        workshopId)
                .forEach(writePrinciples::test);
    }
}
