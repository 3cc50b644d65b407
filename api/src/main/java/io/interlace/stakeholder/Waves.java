package io.interlace.stakeholder;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps recruiters and waves as {@link Recruitment} defines them. One command of a programme at a time does so. Most
 * people come in by a fresh acceptance and bring nobody along, which takes a few index reads; everything else computes the
 * programme anew.
 */
@ApplicationScoped
class Waves {

    private final Database database;
    private final Caller caller;
    private final EntityManager entities;

    Waves(Database database, Caller caller, EntityManager entities) {
        this.database = database;
        this.caller = caller;
        this.entities = entities;
    }

    /** Lets others of the programme wait until this command ends. To be taken before anything is read that decides. */
    void lock() {
        lock(caller.programmeId());
    }

    void lock(UUID programmeId) {
        database.list("select pg_advisory_xact_lock(hashtextextended(?, 1))", row -> 1, "waves " + programmeId);
    }

    /** Somebody has just engaged. */
    void engaged(UUID person) {
        entities.flush();
        UUID programme = caller.programmeId();
        boolean mayMoveOthers = database.first(
                        "select 1 from referral where programme_id = ? and from_id = ? and status = 'ACCEPTED' limit 1",
                        row -> 1,
                        programme,
                        person)
                .isPresent();
        if (mayMoveOthers) {
            recompute(programme);
            return;
        }
        // with no recruits of their own no cycle can close: the earliest accepted referral by somebody engaged recruits
        database.update(
                "with recruiting as (select r.from_id, f.wave from referral r"
                        + " join stakeholder f on (f.programme_id, f.id) = (r.programme_id, r.from_id)"
                        + " where r.programme_id = ? and r.to_id = ? and r.status = 'ACCEPTED' and f.engaged_at is not null"
                        + " order by r.decided_at, r.referred_at, r.id limit 1)"
                        + " update stakeholder set recruiter_id = (select from_id from recruiting),"
                        + " wave = coalesce((select wave + 1 from recruiting), 0) where programme_id = ? and id = ?",
                programme,
                person,
                programme,
                person);
    }

    /** An accepted referral came to somebody engaged before, went away, or changed ends. */
    void changed() {
        entities.flush();
        recompute(caller.programmeId());
    }

    /** Computes the whole programme anew and writes what differs. */
    void recompute(UUID programme) {
        recompute(programme, Map.of(), Instant.EPOCH);
    }

    /**
     * Lets people engage, unless they opted out, and computes the whole programme anew: one write of each person.
     *
     * @param joining since when each has engaged, unless they had before
     * @param now when this happens
     */
    void recompute(UUID programme, Map<UUID, Instant> joining, Instant now) {
        lock(programme);
        Set<UUID> engaged = new HashSet<>(joining.keySet());
        engaged.addAll(database.list(
                "select id from stakeholder where programme_id = ? and engaged_at is not null",
                row -> row.getObject(1, UUID.class),
                programme));
        List<Recruitment.Accepted> accepted = database.list(
                "select from_id, to_id from referral where programme_id = ? and status = 'ACCEPTED'"
                        + " order by decided_at, referred_at, id",
                row -> new Recruitment.Accepted(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                programme);
        write(programme, Recruitment.of(List.copyOf(engaged), accepted), joining, now);
    }

    private void write(UUID programme, Map<UUID, Recruitment.Place> places, Map<UUID, Instant> joining, Instant now) {
        List<String> people = new ArrayList<>();
        List<String> waves = new ArrayList<>();
        List<@Nullable String> recruiters = new ArrayList<>();
        List<@Nullable String> joined = new ArrayList<>();
        // in the order in which they are kept: neighbours are written together
        new TreeMap<>(places).forEach((person, place) -> {
            people.add(person.toString());
            waves.add(Integer.toString(place.wave()));
            recruiters.add(text(place.recruiter()));
            joined.add(text(joining.get(person)));
        });
        database.update("""
                update stakeholder s set wave = n.wave, recruiter_id = n.recruiter,
                    engaged_at = coalesce(s.engaged_at, n.joined),
                    status = case when n.joined is null or s.status = 'OPTED_OUT' then s.status else 'ENGAGED' end,
                    declined_at = case when n.joined is null or s.status = 'OPTED_OUT' then s.declined_at end,
                    decline_reason_code =
                        case when n.joined is null or s.status = 'OPTED_OUT' then s.decline_reason_code end,
                    updated_at = case when n.joined is null then s.updated_at else ? end,
                    version = s.version + case when n.joined is null then 0 else 1 end
                from (select p::uuid as id, w::integer as wave, r::uuid as recruiter, j::timestamptz as joined
                    from unnest(?::text[], ?::text[], ?::text[], ?::text[]) t(p, w, r, j)) n
                where s.programme_id = ? and s.id = n.id
                    and (n.joined is not null or (s.wave, s.recruiter_id) is distinct from (n.wave, n.recruiter))""", now, people, waves, recruiters, joined, programme);
        database.update(
                "update stakeholder set wave = null, recruiter_id = null"
                        + " where programme_id = ? and engaged_at is null and wave is not null",
                programme);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
