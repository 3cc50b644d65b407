package io.interlace.reach;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads who gave the insights of the programme at hand that are kept. */
@ApplicationScoped
class ReadVoices {

    /** In the order of insight_state_created, and by insight_conversation's and conversation_stakeholder's primary keys. */
    private static final String GIVEN = """
            select p.stakeholder_id, c.insight_id
            from insight i join insight_conversation c on (c.programme_id, c.insight_id) = (i.programme_id, i.id)
            join conversation o on (o.programme_id, o.id) = (c.programme_id, c.conversation_id)
            join conversation_stakeholder p on (p.programme_id, p.conversation_id) = (o.programme_id, o.id)
            where i.programme_id = ? and i.state = 'KEPT' and o.held_on <= ?
            union select a.stakeholder_id, a.insight_id
            from insight i join insight_author a on (a.programme_id, a.insight_id) = (i.programme_id, i.id)
            where i.programme_id = ? and i.state = 'KEPT' and i.created_at < ?""";

    private final Database database;
    private final Caller caller;

    ReadVoices(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * What was heard up to a day.
     *
     * @param numbers of those who are engaged
     * @param protectedTime whether they have protected time, by number
     * @param day the last one
     * @param until its end
     */
    Voices of(Map<UUID, Integer> numbers, boolean[] protectedTime, LocalDate day, Instant until) {
        int[] given = new int[protectedTime.length];
        Set<UUID> insights = new HashSet<>();
        database.each(
                GIVEN,
                row -> {
                    Integer number = numbers.get(row.getObject(1, UUID.class));
                    if (number != null) {
                        given[number]++;
                        insights.add(row.getObject(2, UUID.class));
                    }
                },
                caller.programmeId(),
                day,
                caller.programmeId(),
                until);
        return new Voices(insights.size(), given, protectedTime);
    }
}
