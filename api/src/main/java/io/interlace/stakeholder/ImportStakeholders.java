package io.interlace.stakeholder;

import io.interlace.imports.Cell;
import io.interlace.imports.Columns;
import io.interlace.imports.ImportDefinition;
import io.interlace.imports.ImportKind;
import io.interlace.imports.Incoming;
import io.interlace.imports.Refused;
import io.interlace.imports.RejectionReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People from a file, found by externalId. */
@ApplicationScoped
class ImportStakeholders implements ImportDefinition {

    private static final int OPT_OUTS_AT_ONCE = 1_000;
    private static final int MOST_ATTRIBUTES = 50;

    private static final String SHAPE = "external_id text, name text, email text, job_title text,"
            + " organisation_code text, place_code text, sector_code text, group_code text, network_size integer,"
            + " influence smallint, interest smallint, protected_minutes_per_month integer, status text,"
            + " attributes jsonb, external_id_digest text, email_digest text";

    private static final String FINDINGS =
            "organisation_id uuid, organisation_name text, place_id uuid, sector_id uuid,"
                    + " group_id uuid, was text, erased boolean, first_line integer";

    private static final String SAID = "'externalId', 'name', case when email is not null then 'email' end,"
            + " case when coalesce(organisation_id, place_id, sector_id, group_id) is not null or job_title is not null"
            + " then 'affiliations' end, case when network_size is not null then 'networkSize' end,"
            + " case when influence is not null then 'influence' end, case when interest is not null then 'interest' end,"
            + " case when protected_minutes_per_month is not null then 'protectedMinutesPerMonth' end,"
            + " case when status is not null then 'status' end, case when attributes is not null then 'attributes' end";

    private final ImportKeys keys;
    private final KeptOut keptOut;
    private final Event<StakeholderOptedOut> optedOut;

    ImportStakeholders(ImportKeys keys, KeptOut keptOut, Event<StakeholderOptedOut> optedOut) {
        this.keys = keys;
        this.keptOut = keptOut;
        this.optedOut = optedOut;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.STAKEHOLDERS;
    }

    @Override
    public Columns columns() {
        return new Columns()
                .required("externalId", Cell.text(100))
                .required("name", Cell.text(200))
                .optional("email", Cell.email())
                .optional("jobTitle", Cell.text(200))
                .optional("organisationCode", Cell.code())
                .optional("placeCode", Cell.code())
                .optional("sectorCode", Cell.code())
                .optional("groupCode", Cell.code())
                .optional("networkSize", Cell.number(0, 100_000))
                .optional("influence", Cell.number(1, 5))
                .optional("interest", Cell.number(1, 5))
                .optional("protectedMinutesPerMonth", Cell.number(0, 44_640))
                .optional("status", Cell.oneOf(StakeholderStatus.class))
                .attributes(Cell.text(200));
    }

    @Override
    public Rule rule(UUID programmeId) {
        return this::complete;
    }

    private void complete(Map<String, Object> row, List<Refused> refusals) {
        row.put("external_id_digest", ImportKeys.inHex(keys.ofExternalId(String.valueOf(row.get("external_id")))));
        if (row.get("email") instanceof String email) {
            String address = email.toLowerCase(Locale.ROOT);
            row.put("email", address);
            row.put("email_digest", ImportKeys.inHex(keys.ofEmail(address)));
        }
    }

    @Override
    public String shape() {
        return SHAPE;
    }

    @Override
    public String findings() {
        return FINDINGS;
    }

    @Override
    public void resolve(Incoming incoming) {
        UUID programme = incoming.programmeId();
        incoming.update(
                "update incoming i set target_id = f.target_id, first_line = f.first_line from (select j.id,"
                        + " p.id as target_id,"
                        + " min(j.line) over (partition by coalesce(p.id::text, j.external_id)) as first_line"
                        + " from incoming j left join " + ImportKeys.PEOPLE + " p on p.external_id = j.external_id) f"
                        + " where f.id = i.id",
                programme,
                programme);
        incoming.lock(
                "select from stakeholder s where s.programme_id = ? and s.id in (select target_id from incoming)"
                        + " order by s.id for update",
                programme);
        incoming.update(
                "update incoming i set organisation_id = f.organisation_id, organisation_name = f.organisation_name,"
                        + " place_id = f.place_id, sector_id = f.sector_id, group_id = f.group_id, was = f.status,"
                        + " erased = f.erased from (select j.id, o.id as organisation_id, o.name as organisation_name,"
                        + " p.id as place_id, c.id as sector_id, g.id as group_id, s.status,"
                        + " s.erased_at is not null as erased from incoming j"
                        + " left join organisation o on o.programme_id = ? and o.code = j.organisation_code"
                        + " left join category p on p.programme_id = ? and p.dimension = 'PLACE' and p.code = j.place_code"
                        + " left join category c on c.programme_id = ? and c.dimension = 'SECTOR'"
                        + " and c.code = j.sector_code"
                        + " left join category g on g.programme_id = ? and g.dimension = 'GROUP' and g.code = j.group_code"
                        + " left join stakeholder s on s.programme_id = ? and s.id = j.target_id) f where f.id = i.id",
                programme,
                programme,
                programme,
                programme,
                programme);
        compare(incoming);
        reject(incoming);
        incoming.decide(SAID);
    }

    /** Names what each row changes of somebody known. */
    private static void compare(Incoming incoming) {
        incoming.update(
                "update incoming i set changed = array_remove(array["
                        + differs("name", "name") + differs("email", "email")
                        + " case when i.organisation_id <> coalesce(s.organisation_id, i.id)"
                        + " or i.place_id <> coalesce(s.place_id, i.id)"
                        + " or i.sector_id <> coalesce(s.sector_id, i.id)"
                        + " or i.group_id <> coalesce(s.group_id, i.id)"
                        + " or i.job_title <> coalesce(s.job_title, '') then 'affiliations' end,"
                        + differs("network_size", "networkSize") + differs("influence", "influence")
                        + differs("interest", "interest")
                        + differs("protected_minutes_per_month", "protectedMinutesPerMonth")
                        + differs("status", "status")
                        + " case when s.attributes || i.attributes <> s.attributes then 'attributes' end], null)"
                        + " from stakeholder s where s.programme_id = ? and s.id = i.target_id",
                incoming.programmeId());
    }

    private static String differs(String column, String property) {
        return " case when i." + column + " is not null and i." + column + " is distinct from s." + column + " then '"
                + property + "' end,";
    }

    private static void reject(Incoming incoming) {
        UUID programme = incoming.programmeId();
        String anew = "(i.target_id is null or i.erased or cardinality(i.changed) > 0)";
        incoming.reject(
                "externalId",
                RejectionReason.DUPLICATE_IN_FILE,
                "'The same person stands in line ' || i.first_line || '.'",
                "i.line > i.first_line");
        incoming.reject(
                "externalId",
                RejectionReason.KEPT_OUT,
                "'Somebody with this externalId opted out or was erased.'",
                "i.erased or (" + anew + " and " + ImportKeys.isKeptOut("i.external_id_digest") + ")",
                programme);
        incoming.reject(
                "email",
                RejectionReason.KEPT_OUT,
                "'Somebody with this address opted out or was erased.'",
                anew + " and " + ImportKeys.isKeptOut("i.email_digest"),
                programme);
        unknown(incoming, "organisationCode", "organisation_code", "organisation_id", "an organisation");
        unknown(incoming, "placeCode", "place_code", "place_id", "a place");
        unknown(incoming, "sectorCode", "sector_code", "sector_id", "a sector");
        unknown(incoming, "groupCode", "group_code", "group_id", "a stakeholder group");
        incoming.reject(
                "status",
                RejectionReason.ILLEGAL_TRANSITION,
                "'Somebody who is ' || i.was || ' cannot become ' || i.status || '.'",
                "i.status <> i.was and not i.was || '>' || i.status = any(?)",
                transitions());
        incoming.reject(
                "attributes",
                RejectionReason.INVALID,
                "'A person has " + MOST_ATTRIBUTES + " attributes at most.'",
                "'attributes' = any(i.changed) and (select count(*) from stakeholder s,"
                        + " jsonb_object_keys(s.attributes || i.attributes)"
                        + " where s.programme_id = ? and s.id = i.target_id) > ?",
                programme,
                MOST_ATTRIBUTES);
    }

    private static void unknown(Incoming incoming, String field, String code, String id, String what) {
        incoming.reject(
                field,
                RejectionReason.UNKNOWN_REFERENCE,
                "i." + code + " || ' is not the code of " + what + " of this programme.'",
                "i." + code + " is not null and i." + id + " is null");
    }

    private static List<String> transitions() {
        return Arrays.stream(StakeholderStatus.values())
                .flatMap(from -> Arrays.stream(StakeholderStatus.values())
                        .filter(from::mayBecome)
                        .map(to -> from + ">" + to))
                .toList();
    }

    @Override
    public void apply(Incoming incoming) {
        insert(incoming);
        incoming.count("stakeholder");
        update(incoming);
        keepOut(incoming);
        incoming.tell(
                "stakeholder",
                "stakeholder",
                "jsonb_build_object('status', case when 'status' = any(i.changed) then subject.status end)");
    }

    private static void insert(Incoming incoming) {
        incoming.update(
                "insert into stakeholder (programme_id, id, external_id, name, email, status, organisation_id, place_id,"
                        + " sector_id, group_id, job_title, network_size, influence, interest,"
                        + " protected_minutes_per_month, attributes, invited_at, engaged_at, declined_at,"
                        + " decline_reason_code, opted_out_at, search_text, created_at, updated_at, version)"
                        + " select ?::uuid, i.id, i.external_id, i.name, i.email, coalesce(i.status, 'IDENTIFIED'),"
                        + " i.organisation_id, i.place_id, i.sector_id, i.group_id, i.job_title, i.network_size,"
                        + " i.influence, i.interest, i.protected_minutes_per_month, coalesce(i.attributes, '{}'),"
                        + " case i.status when 'INVITED' then n.moment end, case i.status when 'ENGAGED' then n.moment end,"
                        + " case i.status when 'DECLINED' then n.moment end, case i.status when 'DECLINED' then 'OTHER' end,"
                        + " case i.status when 'OPTED_OUT' then n.moment end,"
                        + " concat_ws(' ', i.name, i.job_title, i.organisation_name), n.moment, n.moment, 0"
                        + " from incoming i, (select ?::timestamptz as moment) n where i.action = 'CREATED' order by i.line",
                incoming.programmeId(),
                incoming.now());
    }

    private static void update(Incoming incoming) {
        incoming.update(
                "update stakeholder s set name = i.name, email = coalesce(i.email, s.email),"
                        + " organisation_id = coalesce(i.organisation_id, s.organisation_id),"
                        + " place_id = coalesce(i.place_id, s.place_id),"
                        + " sector_id = coalesce(i.sector_id, s.sector_id), group_id = coalesce(i.group_id, s.group_id),"
                        + " job_title = coalesce(i.job_title, s.job_title),"
                        + " network_size = coalesce(i.network_size, s.network_size),"
                        + " influence = coalesce(i.influence, s.influence), interest = coalesce(i.interest, s.interest),"
                        + " protected_minutes_per_month ="
                        + " coalesce(i.protected_minutes_per_month, s.protected_minutes_per_month),"
                        + " attributes = s.attributes || coalesce(i.attributes, '{}'),"
                        + " status = coalesce(i.status, s.status),"
                        + " invited_at = case i.step when 'INVITED' then coalesce(s.invited_at, i.moment)"
                        + " else s.invited_at end,"
                        + " engaged_at = case i.step when 'ENGAGED' then coalesce(s.engaged_at, i.moment)"
                        + " else s.engaged_at end,"
                        + " declined_at = case when i.step is null then s.declined_at when i.step = 'DECLINED' then i.moment"
                        + " end,"
                        + " decline_reason_code = case when i.step is null then s.decline_reason_code"
                        + " when i.step = 'DECLINED' then 'OTHER' end,"
                        + " opted_out_at = case i.step when 'OPTED_OUT' then i.moment else s.opted_out_at end,"
                        + " search_text = concat_ws(' ', i.name, coalesce(i.job_title, s.job_title),"
                        + " coalesce(i.organisation_name, (select o.name from organisation o"
                        + " where o.programme_id = s.programme_id and o.id = s.organisation_id)),"
                        + " (select string_agg(concat_ws(' ', a.job_title, o.name), ' ' order by a.position)"
                        + " from affiliation a left join organisation o"
                        + " on o.programme_id = a.programme_id and o.id = a.organisation_id"
                        + " where a.programme_id = s.programme_id and a.stakeholder_id = s.id)),"
                        + " updated_at = i.moment, version = s.version + 1"
                        + " from (select *, case when status <> was then status end as step, ?::timestamptz as moment"
                        + " from incoming where action = 'UPDATED') i where s.programme_id = ? and s.id = i.target_id",
                incoming.now(),
                incoming.programmeId());
    }

    private record OptOut(
            UUID id, @Nullable String email, @Nullable String externalId) {}

    /** Whoever opts out by this file is kept out from now on. */
    private void keepOut(Incoming incoming) {
        UUID programme = incoming.programmeId();
        UUID last = new UUID(0, 0);
        List<OptOut> some;
        do {
            some = incoming.list(
                    "select s.id, s.email, s.external_id from incoming i join stakeholder s on s.id = i.target_id"
                            + " where s.programme_id = ? and i.action in ('CREATED', 'UPDATED') and i.status = 'OPTED_OUT'"
                            + " and 'status' = any(i.changed) and s.id > ? order by s.id limit ?",
                    row -> new OptOut(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                    programme,
                    last,
                    OPT_OUTS_AT_ONCE);
            for (OptOut person : some) {
                last = person.id();
                keptOut.add(programme, person.email(), person.externalId());
                optedOut.fire(new StakeholderOptedOut(programme, person.id()));
            }
        } while (some.size() == OPT_OUTS_AT_ONCE);
    }
}
