package io.interlace.conversation;

import io.interlace.http.Database;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets other capabilities cite conversations. */
@ApplicationScoped
public class CitedConversations {

    private final Database database;
    private final Caller caller;

    CitedConversations(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * Makes sure that each of these may be cited, and that none is deleted until the command ends.
     *
     * @param pointer where the list of them stands in the body
     * @throws io.interlace.http.Problem 400 that names each place where there is no conversation that was held, or one that stood before
     */
    public void check(List<UUID> ids, String pointer) {
        Set<UUID> held = new HashSet<>(database.list(
                "select id from conversation where programme_id = ? and id = any(?::text[]::uuid[]) and state = 'HELD'"
                        + " order by id for share",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                ids.stream().map(UUID::toString).toList()));
        List<Wrong> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String at = pointer + "/" + i;
            if (!held.contains(ids.get(i))) {
                wrong.add(new Wrong(at, "is no conversation of this programme that was held"));
            } else if (!seen.add(ids.get(i))) {
                wrong.add(new Wrong(at, "stands there twice"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "Conversations that were held can be cited.", wrong);
    }
}
