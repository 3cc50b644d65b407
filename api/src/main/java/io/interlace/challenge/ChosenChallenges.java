package io.interlace.challenge;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Challenges that others name. What is named by a foreign key of theirs is not deleted: 409 in-use. */
@ApplicationScoped
public class ChosenChallenges {

    private final Database database;
    private final Caller caller;

    ChosenChallenges(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * Whether these may be named, each once; those that are RESOLVED or DROPPED, too. They stay there until the command ends.
     *
     * @param pointer of the list in the body, as in {@code /challengeIds}
     * @return each of them, in the order given
     * @throws Problem 400 that names each that is not there, or stands there twice
     */
    public List<ChosenChallenge> check(List<UUID> ids, String pointer) {
        Map<UUID, ChosenChallenge> found = new HashMap<>();
        read(" order by id for key share", ids).forEach(one -> found.put(one.id(), one));
        List<Wrong> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!found.containsKey(ids.get(i))) {
                wrong.add(new Wrong(pointer + "/" + i, "is no challenge of this programme"));
            } else if (!seen.add(ids.get(i))) {
                wrong.add(new Wrong(pointer + "/" + i, "stands there twice"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Those that are there, in the order given. By the primary key. */
    public List<ChosenChallenge> named(List<UUID> ids) {
        Map<UUID, ChosenChallenge> found = new HashMap<>();
        read("", ids).forEach(one -> found.put(one.id(), one));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * Lists challenges in this order from now on, those that are not among them last. Their versions stay: this follows from
     * a round, and nobody's change of a challenge collides with it.
     *
     * @param order the highest first, each once
     */
    public void rank(List<UUID> order) {
        database.update(
                "with held as materialized (select id, latest_rank from challenge where programme_id = ? order by id"
                        + " for no key update) update challenge set latest_rank = ranked.rank from held left join"
                        + " unnest(?::text[]) with ordinality as ranked (id, rank) on ranked.id::uuid = held.id"
                        + " where challenge.programme_id = ? and challenge.id = held.id"
                        + " and held.latest_rank is distinct from ranked.rank",
                caller.programmeId(),
                order.stream().map(UUID::toString).toList(),
                caller.programmeId());
    }

    private List<ChosenChallenge> read(String how, List<UUID> ids) {
        return database.list(
                "select id, statement, status from challenge where programme_id = ? and id = any(?::text[]::uuid[])"
                        + how,
                row -> new ChosenChallenge(
                        row.getObject(1, UUID.class), row.getString(2), ChallengeStatus.valueOf(row.getString(3))),
                caller.programmeId(),
                ids.stream().map(UUID::toString).toList());
    }
}
