package io.interlace.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the answers of commands for as long as a caller may ask for them again, and no longer; those that tell of somebody
 * who is forgotten, until then.
 */
@ApplicationScoped
public class ForgetAnswers {

    private static final Duration KEPT_FOR = Duration.ofDays(1);
    /** Few enough for one statement to be done long before it times out. */
    private static final int AT_ONCE = 10_000;

    private final Database database;
    private final Clock clock;

    ForgetAnswers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that were given to whoever comes by one account or link. */
    public void to(UUID callerId) {
        database.update("update idempotent_answer set answer = null where caller_id = ?", callerId);
    }

    /** Those that name somebody or something by its id, whoever asked. */
    public void naming(UUID programmeId, UUID id) {
        database.update(
                "update idempotent_answer set answer = null where path like ? and strpos(answer::text, ?) > 0",
                "/api/v1/programmes/" + programmeId + "/%",
                id.toString());
    }

    /** All that were given below a path, with what tells who asked. */
    public void below(String path) {
        database.update("delete from idempotent_answer where starts_with(path, ?)", path + "/");
    }

    /** All that were given at one path, as it is kept, to whoever comes by these accounts or links. */
    public void at(String path, List<UUID> callerIds) {
        database.update(
                "delete from idempotent_answer where caller_id = any(?::text[]::uuid[]) and path = ?",
                callerIds.stream().map(UUID::toString).toList(),
                path);
    }

    /** Uses index idempotent_answer_age. */
    @Scheduled(every = "1h", delayed = "1m")
    void whatIsOld() {
        int forgotten;
        do {
            forgotten = database.update(
                    "delete from idempotent_answer where (caller_id, path, key) in"
                            + " (select caller_id, path, key from idempotent_answer where created_at < ?"
                            + " order by created_at limit ? for update skip locked)",
                    clock.instant().minus(KEPT_FOR),
                    AT_ONCE);
        } while (forgotten == AT_ONCE);
    }
}
