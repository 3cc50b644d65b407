package io.interlace.principle;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The principles that guide workshops and retrospectives, each in the version that was chosen. */
@ApplicationScoped
public class GuidingPrinciples {

    private final WritePrinciples writePrinciples;
    private final Database database;
    private final Caller caller;

    GuidingPrinciples(WritePrinciples writePrinciples, Database database, Caller caller) {
        this.writePrinciples = writePrinciples;
        this.database = database;
        this.caller = caller;
    }

    /**
     * Whether these may be chosen. What was chosen before may stay, even if it was retired since.
     *
     * @throws Problem 400 that names the one that may not
     */
    public void check(List<ChosenPrinciple> before, List<ChosenPrinciple> after) {
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
    public void choose(RatingSource kind, UUID id, List<ChosenPrinciple> principles) {
        database.update("delete from " + of(kind), caller.programmeId(), id);
        for (int i = 0; i < principles.size(); i++) {
            database.update(
                    "insert into " + table(kind) + " (programme_id, " + column(kind)
                            + ", position, principle_id, number)" + " values (?, ?, ?, ?, ?)",
                    caller.programmeId(),
                    id,
                    i,
                    principles.get(i).principleId(),
                    principles.get(i).number());
        }
    }

    /** Those that guide it, in their order. */
    public List<ChosenPrinciple> of(RatingSource kind, UUID id) {
        return database.list(
                "select principle_id, number from " + of(kind) + " order by position",
                row -> new ChosenPrinciple(row.getObject(1, UUID.class), row.getInt(2)),
                caller.programmeId(),
                id);
    }

    /** Those that were only proposed are in test from now on: a team has worked by them. */
    public void test(RatingSource kind, UUID id) {
        database.list(
                        "select p.id from principle p where p.programme_id = ? and p.status = 'PROPOSED' and p.id in"
                                + " (select principle_id from " + of(kind) + ") order by p.id for update",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        caller.programmeId(),
                        id)
                .forEach(writePrinciples::test);
    }

    /**
     * Which version of each guides it, for what somebody says of them.
     *
     * @throws Problem 400 that names what did not guide it, or is rated twice
     */
    public Map<UUID, Integer> rated(RatingSource kind, UUID id, List<PrincipleRating> said) {
        Map<UUID, Integer> numbers = new HashMap<>();
        of(kind, id).forEach(choice -> numbers.put(choice.principleId(), choice.number()));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            UUID principle = said.get(i).principleId();
            String place = "/ratings/" + i + "/principleId";
            if (!numbers.containsKey(principle)) {
                throw Problem.at(place, "did not guide it");
            }
            if (!seen.add(principle)) {
                throw Problem.at(place, "is rated twice");
            }
        }
        return numbers;
    }

    private static String of(RatingSource kind) {
        return table(kind) + " where programme_id = ? and " + column(kind) + " = ?";
    }

    private static String table(RatingSource kind) {
        return switch (kind) {
            case WORKSHOP -> "workshop_principle";
            case RETROSPECTIVE -> "retrospective_principle";
        };
    }

    private static String column(RatingSource kind) {
        return switch (kind) {
            case WORKSHOP -> "workshop_id";
            case RETROSPECTIVE -> "retrospective_id";
        };
    }
}
