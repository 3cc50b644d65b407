package io.interlace.stakeholder;

import io.interlace.http.Database;
import io.interlace.imports.Cell;
import io.interlace.imports.Columns;
import io.interlace.imports.ImportDefinition;
import io.interlace.imports.ImportKind;
import io.interlace.imports.Incoming;
import io.interlace.imports.Refused;
import io.interlace.imports.RejectionReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Referrals from a file, found by who referred whom. */
@ApplicationScoped
class ImportReferrals implements ImportDefinition {

    private static final String REFERRED_AT =
            "referredAt is a date such as 2026-01-09, or an instant such as 2026-01-09T10:00:00Z.";

    private static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final String SHAPE = "from_external_id text, to_external_id text, status text, reason text,"
            + " referred_at timestamptz, from_digest text, to_digest text";

    private static final String FINDINGS = "from_id uuid, to_id uuid, pair text, was text, first_line integer";

    private static final String SAID =
            "'fromStakeholderId', 'toStakeholderId', case when status is not null then 'status' end,"
                    + " case when reason is not null then 'reason' end, case when referred_at is not null then 'referredAt' end";

    private enum Status {
        PROPOSED,
        ACCEPTED,
        DECLINED,
        DUPLICATE
    }

    private final Database database;
    private final ImportKeys keys;
    private final Waves waves;

    ImportReferrals(Database database, ImportKeys keys, Waves waves) {
        this.database = database;
        this.keys = keys;
        this.waves = waves;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.REFERRALS;
    }

    @Override
    public Columns columns() {
        return new Columns()
                .required("fromExternalId", Cell.text(100))
                .required("toExternalId", Cell.text(100))
                .optional("status", Cell.oneOf(Status.class))
                .optional("reason", Cell.lines(2_000))
                .optional("referredAt", Cell.text(40));
    }

    /** A date is the beginning of that day where the programme is. */
    @Override
    public Rule rule(UUID programmeId) {
        ZoneId zone = database.first(
                        "select time_zone from programme where id = ?", row -> ZoneId.of(row.getString(1)), programmeId)
                .orElseThrow(() -> new IllegalStateException("A job belongs to a programme"));
        return (row, refusals) -> complete(row, zone, refusals);
    }

    private void complete(Map<String, Object> row, ZoneId zone, List<Refused> refusals) {
        row.put("from_digest", digest(row.get("from_external_id")));
        row.put("to_digest", digest(row.get("to_external_id")));
        if (row.get("referred_at") instanceof String text) {
            try {
                row.put("referred_at", moment(text, zone).toString());
            } catch (Refused refused) {
                refusals.add(refused);
                row.remove("referred_at");
            }
        }
    }

    private String digest(@Nullable Object externalId) {
        return ImportKeys.inHex(keys.ofExternalId(String.valueOf(externalId)));
    }

    private static Instant moment(String text, ZoneId zone) throws Refused {
        try {
            Instant moment = text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            LocalDate day = moment.atZone(zone).toLocalDate();
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return moment.truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            throw new Refused(RejectionReason.INVALID, "referredAt", REFERRED_AT);
        }
        throw new Refused(RejectionReason.INVALID, "referredAt", REFERRED_AT);
    }

    @Override
    public String shape() {
        return SHAPE;
    }

    @Override
    public String findings() {
        return FINDINGS;
    }

    /**
     * A pair has one referral, apart from those that are DUPLICATE: of these, a row means the one of the same date or, when
     * it has no date, any.
     */
    @Override
    public void resolve(Incoming incoming) {
        UUID programme = incoming.programmeId();
        incoming.update(
                "update incoming i set from_id = f.from_id, to_id = f.to_id, pair = f.pair, first_line ="
                        + " f.first_line from (select p.*, min(line) over (partition by pair) as first_line from"
                        + " (select j.id, j.line, a.id as from_id, b.id as to_id, a.id || '>' || b.id"
                        + " || case when j.status = 'DUPLICATE' then '>' || coalesce(j.referred_at::text, '') else '' end"
                        + " as pair from incoming j"
                        + " left join " + ImportKeys.PEOPLE + " a on a.external_id = j.from_external_id"
                        + " left join " + ImportKeys.PEOPLE + " b on b.external_id = j.to_external_id) p) f"
                        + " where f.id = i.id",
                programme,
                programme,
                programme,
                programme);
        incoming.lock(
                "select from stakeholder s where s.programme_id = ? and s.id in"
                        + " (select to_id from incoming where status = 'ACCEPTED') order by s.id for update",
                programme);
        incoming.lock(
                "select from referral r join incoming i on (i.from_id, i.to_id) = (r.from_id, r.to_id)"
                        + " where r.programme_id = ? order by r.id for update of r",
                programme);
        incoming.update(
                "update incoming i set target_id = f.target_id, was = f.status from"
                        + " (select distinct on (j.id) j.id, r.id as target_id, r.status from incoming j"
                        + " join referral r on r.programme_id = ? and (r.from_id, r.to_id) = (j.from_id, j.to_id)"
                        + " and (r.status = 'DUPLICATE') = (coalesce(j.status, '') = 'DUPLICATE')"
                        + " and (r.status <> 'DUPLICATE' or r.referred_at = coalesce(j.referred_at, r.referred_at))"
                        + " order by j.id, r.referred_at, r.id) f where f.id = i.id",
                programme);
        compare(incoming);
        reject(incoming);
        incoming.decide(SAID);
    }

    private static void compare(Incoming incoming) {
        incoming.update(
                "update incoming i set changed = array_remove(array["
                        + " case when i.status <> r.status then 'status' end,"
                        + " case when i.reason is not null and i.reason is distinct from r.reason then 'reason' end,"
                        + " case when i.referred_at <> r.referred_at then 'referredAt' end], null)"
                        + " from referral r where r.programme_id = ? and r.id = i.target_id",
                incoming.programmeId());
    }

    private static void reject(Incoming incoming) {
        person(incoming, "fromExternalId", "from_id", "from_digest");
        person(incoming, "toExternalId", "to_id", "to_digest");
        incoming.reject(
                "toExternalId", RejectionReason.SELF_REFERRAL, "'Nobody refers themselves.'", "i.from_id = i.to_id");
        incoming.reject(
                "toExternalId",
                RejectionReason.DUPLICATE_IN_FILE,
                "'The same referral stands in line ' || i.first_line || '.'",
                "i.from_id is not null and i.to_id is not null and i.line > i.first_line");
        incoming.reject(
                "status",
                RejectionReason.ILLEGAL_TRANSITION,
                "'A referral that is ' || i.was || ' cannot become ' || i.status || '.'",
                "i.status <> i.was and not (i.was = 'PROPOSED' or (i.was, i.status) = ('DECLINED', 'ACCEPTED'))");
    }

    private static void person(Incoming incoming, String field, String id, String digest) {
        incoming.reject(
                field,
                RejectionReason.KEPT_OUT,
                "'Somebody with this externalId opted out or was erased.'",
                "i." + id + " is null and " + ImportKeys.isKeptOut("i." + digest),
                incoming.programmeId());
        incoming.reject(
                field,
                RejectionReason.UNKNOWN_REFERENCE,
                "'" + field + " is not the externalId of a stakeholder of this programme.'",
                "i." + id + " is null");
    }

    @Override
    public void apply(Incoming incoming) {
        insert(incoming);
        incoming.count("referral");
        update(incoming);
        incoming.tell(
                "referral",
                "referral",
                "jsonb_build_object('status', case when 'status' = any(i.changed) then subject.status end)");
        engage(incoming);
    }

    private static void insert(Incoming incoming) {
        incoming.update(
                "insert into referral (programme_id, id, from_id, to_id, status, reason, decline_reason_code,"
                        + " referred_at, decided_at, created_at, updated_at, version)"
                        + " select ?::uuid, i.id, i.from_id, i.to_id, coalesce(i.status, 'PROPOSED'), i.reason,"
                        + " case i.status when 'DECLINED' then 'OTHER' end, coalesce(i.referred_at, n.moment),"
                        + " case when i.status in ('ACCEPTED', 'DECLINED') then coalesce(i.referred_at, n.moment) end,"
                        + " n.moment, n.moment, 0 from incoming i, (select ?::timestamptz as moment) n"
                        + " where i.action = 'CREATED' order by i.line",
                incoming.programmeId(),
                incoming.now());
    }

    private static void update(Incoming incoming) {
        incoming.update(
                "update referral r set status = coalesce(i.status, r.status), reason = coalesce(i.reason, r.reason),"
                        + " decline_reason_code = case when i.step is null then r.decline_reason_code"
                        + " when i.step = 'DECLINED' then 'OTHER' end,"
                        + " referred_at = coalesce(i.referred_at, r.referred_at),"
                        + " decided_at = case when i.step in ('ACCEPTED', 'DECLINED')"
                        + " then coalesce(i.referred_at, i.moment) else r.decided_at end,"
                        + " updated_at = i.moment, version = r.version + 1"
                        + " from (select *, case when status <> was then status end as step, ?::timestamptz as moment"
                        + " from incoming where action = 'UPDATED') i where r.programme_id = ? and r.id = i.target_id",
                incoming.now(),
                incoming.programmeId());
    }

    /** Whose referral was accepted by this file has engaged, unless they opted out since; and waves follow. */
    private void engage(Incoming incoming) {
        Map<UUID, Instant> joining = incoming
                .list(
                        "select r.to_id, min(r.decided_at) from incoming i"
                                + " join referral r on r.programme_id = ? and r.id = i.target_id"
                                + " join stakeholder s on s.programme_id = ? and s.id = r.to_id"
                                + " where i.action in ('CREATED', 'UPDATED') and i.status = 'ACCEPTED'"
                                + " and 'status' = any(i.changed)"
                                + " and (s.engaged_at is null or s.status not in ('ENGAGED', 'OPTED_OUT'))"
                                + " group by r.to_id",
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        incoming.programmeId(),
                        incoming.programmeId())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        waves.recompute(incoming.programmeId(), joining, incoming.now());
        incoming.tellAlso(
                "stakeholder",
                "select id, version, case status when 'ENGAGED' then array['status'] else array['engagedAt'] end as changed,"
                        + " case status when 'ENGAGED' then jsonb_build_object('status', status) else '{}' end as enums"
                        + " from stakeholder where programme_id = ? and id in (select unnest(?::text[])::uuid) order by id",
                incoming.programmeId(),
                joining.keySet().stream().map(UUID::toString).toList());
    }
}
