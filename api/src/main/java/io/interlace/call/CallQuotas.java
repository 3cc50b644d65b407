package io.interlace.call;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.identity.Caller;
import io.interlace.programme.CategoryCodes;
import io.interlace.programme.Dimension;
import io.interlace.programme.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The quotas of calls: those of places and sectors follow a code that is changed, and keep what they name from being removed. */
@ApplicationScoped
class CallQuotas {

    /** The quotas of a call {@code c} as one JSON array, or null. */
    static final String AS_JSON = """
            (select json_agg(json_build_object('dimension', q.dimension, 'value', coalesce(k.code, q.value),
                    'min', q.least, 'max', q.most, 'priority', q.priority) order by q.position)
                from call_quota q left join category k on (k.programme_id, k.id) = (q.programme_id, q.category_id)
                where (q.programme_id, q.call_id) = (c.programme_id, c.id))""";

    private final Database database;
    private final Reference reference;
    private final Caller caller;
    private final Clock clock;

    CallQuotas(Database database, Reference reference, Caller caller, Clock clock) {
        this.database = database;
        this.reference = reference;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps these and no others. */
    void keep(UUID callId, List<Quota> quotas) {
        CategoryCodes codes = reference.categories();
        database.update("delete from call_quota where programme_id = ? and call_id = ?", caller.programmeId(), callId);
        for (int position = 0; position < quotas.size(); position++) {
            Quota quota = quotas.get(position);
            @Nullable
            UUID category = quota.countsCategory()
                    ? codes.id(Dimension.valueOf(quota.dimension()), quota.value(), "/quotas/" + position + "/value")
                    : null;
            database.update(
                    "insert into call_quota (programme_id, id, call_id, position, dimension, category_id, value, least,"
                            + " most, priority) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    caller.programmeId(),
                    Ids.next(clock),
                    callId,
                    position,
                    quota.dimension(),
                    category,
                    category == null ? quota.value() : null,
                    quota.min(),
                    quota.max(),
                    quota.priority());
        }
    }
}
