package io.interlace.prioritisation;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which challenges a round ranks, and what there is to discuss about each. */
@ApplicationScoped
class RoundChallenges {

    private final Database database;
    private final Caller caller;

    RoundChallenges(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** In place of those before. */
    void choose(UUID roundId, PrioritisationDraft draft) {
        database.update(
                "delete from prioritisation_challenge where programme_id = ? and prioritisation_id = ?",
                caller.programmeId(),
                roundId);
        database.update(
                "insert into prioritisation_challenge (programme_id, prioritisation_id, challenge_id, position)"
                        + " select ?::uuid, ?::uuid, chosen.id::uuid, chosen.position"
                        + " from unnest(?::text[]) with ordinality as chosen (id, position)",
                caller.programmeId(),
                roundId,
                texts(draft.challengeIds()));
        discuss(roundId, draft);
    }

    /** These points in place of those before. */
    void discuss(UUID roundId, PrioritisationDraft draft) {
        List<DiscussionPoint> points = draft.discussions() == null ? List.of() : draft.discussions();
        database.update(
                "update prioritisation_challenge c set discussion = (select p.text from unnest(?::text[], ?::text[])"
                        + " as p (id, text) where p.id::uuid = c.challenge_id)"
                        + " where c.programme_id = ? and c.prioritisation_id = ?",
                texts(points.stream().map(DiscussionPoint::challengeId).toList()),
                points.stream().map(point -> point.text().strip()).toList(),
                caller.programmeId(),
                roundId);
    }

    List<UUID> ids(UUID roundId) {
        return database.list(
                "select challenge_id from prioritisation_challenge where programme_id = ? and prioritisation_id = ?"
                        + " order by position",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                roundId);
    }

    List<DiscussionPoint> discussions(UUID roundId) {
        return database.list(
                "select challenge_id, discussion from prioritisation_challenge where programme_id = ?"
                        + " and prioritisation_id = ? and discussion is not null order by position",
                row -> new DiscussionPoint(row.getObject(1, UUID.class), row.getString(2)),
                caller.programmeId(),
                roundId);
    }

    /** How many still count. */
    int counting(UUID roundId) {
        return database.first(
                        "select count(*) from prioritisation_challenge where programme_id = ? and prioritisation_id = ?"
                                + " and withdrawn_at is null",
                        row -> row.getInt(1),
                        caller.programmeId(),
                        roundId)
                .orElseThrow();
    }

    /** Whether it is one of the round's; null for none, otherwise whether it counts. */
    @Nullable
    Boolean counts(UUID roundId, UUID challengeId) {
        return database.first(
                        "select withdrawn_at is null from prioritisation_challenge where programme_id = ?"
                                + " and prioritisation_id = ? and challenge_id = ?",
                        row -> row.getBoolean(1),
                        caller.programmeId(),
                        roundId,
                        challengeId)
                .orElse(null);
    }

    void withdraw(UUID roundId, NewChallengeWithdrawal withdrawal, Instant now) {
        database.update(
                "update prioritisation_challenge set withdrawn_at = ?, withdrawal_reason = ?"
                        + " where programme_id = ? and prioritisation_id = ? and challenge_id = ?",
                now,
                withdrawal.reason().strip(),
                caller.programmeId(),
                roundId,
                withdrawal.challengeId());
    }

    /** Keeps what each of them says, whatever becomes of it later. */
    void keepStatements(UUID roundId) {
        database.update(
                "update prioritisation_challenge c set statement = h.statement from challenge h"
                        + " where (h.programme_id, h.id) = (c.programme_id, c.challenge_id)"
                        + " and c.programme_id = ? and c.prioritisation_id = ?",
                caller.programmeId(),
                roundId);
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
