package io.interlace.programme;

import io.interlace.imports.Cell;
import io.interlace.imports.Columns;
import io.interlace.imports.ImportDefinition;
import io.interlace.imports.ImportKind;
import io.interlace.imports.Incoming;
import io.interlace.imports.Refused;
import io.interlace.imports.RejectionReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Organisations from a file, found by code. */
@ApplicationScoped
class ImportOrganisations implements ImportDefinition {

    private static final String SHAPE =
            "code text, name text, type text, ods_code text, place_code text, sector_code text";

    private static final String SAID = "'code', 'name', 'type', case when ods_code is not null then 'odsCode' end,"
            + " case when place_id is not null then 'placeCode' end,"
            + " case when sector_id is not null then 'sectorCode' end";

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANISATIONS;
    }

    @Override
    public Columns columns() {
        return new Columns()
                .required("code", Cell.code())
                .required("name", Cell.text(200))
                .required("type", Cell.oneOf(OrganisationType.class))
                .optional("odsCode", Cell.text(8))
                .optional("placeCode", Cell.code())
                .optional("sectorCode", Cell.code());
    }

    @Override
    public Rule rule(UUID programmeId) {
        return ImportOrganisations::check;
    }

    private static void check(Map<String, Object> row, List<Refused> refusals) {
        if (row.get("ods_code") instanceof String ods && row.get("type") instanceof String named) {
            OrganisationType type = OrganisationType.valueOf(named);
            if (!type.takesOdsCode(ods)) {
                refusals.add(new Refused(RejectionReason.INVALID, "odsCode", shape(type)));
                row.remove("ods_code");
            }
        }
    }

    private static String shape(OrganisationType type) {
        return "odsCode is not the shape of code that " + type + " has: " + type.odsCodeInWords() + ".";
    }

    @Override
    public String shape() {
        return SHAPE;
    }

    @Override
    public String findings() {
        return "place_id uuid, sector_id uuid, first_line integer, first_ods_line integer, kept_ods_code text";
    }

    @Override
    public void resolve(Incoming incoming) {
        UUID programme = incoming.programmeId();
        incoming.lock(
                "select from organisation o join incoming i on i.code = o.code where o.programme_id = ?"
                        + " order by o.id for update of o",
                programme);
        incoming.update(
                "update incoming i set target_id = f.target_id, place_id = f.place_id, sector_id = f.sector_id,"
                        + " kept_ods_code = f.kept_ods_code, first_line = f.first_line, first_ods_line = f.first_ods_line"
                        + " from (select j.id, o.id as target_id, p.id as place_id, s.id as sector_id,"
                        + " case when j.ods_code is null then o.ods_code end as kept_ods_code,"
                        + " min(j.line) over (partition by j.code) as first_line,"
                        + " min(j.line) over (partition by j.ods_code) as first_ods_line from incoming j"
                        + " left join organisation o on o.programme_id = ? and o.code = j.code"
                        + " left join category p on p.programme_id = ? and p.dimension = 'PLACE' and p.code = j.place_code"
                        + " left join category s on s.programme_id = ? and s.dimension = 'SECTOR'"
                        + " and s.code = j.sector_code) f where f.id = i.id",
                programme,
                programme,
                programme);
        incoming.reject(
                "code",
                RejectionReason.DUPLICATE_IN_FILE,
                "'The same code stands in line ' || i.first_line || '.'",
                "i.line > i.first_line");
        incoming.reject(
                "odsCode",
                RejectionReason.DUPLICATE_IN_FILE,
                "'The same odsCode stands in line ' || i.first_ods_line || '.'",
                "i.ods_code is not null and i.line > i.first_ods_line");
        incoming.reject(
                "placeCode",
                RejectionReason.UNKNOWN_REFERENCE,
                "i.place_code || ' is not the code of a place of this programme.'",
                "i.place_code is not null and i.place_id is null");
        incoming.reject(
                "sectorCode",
                RejectionReason.UNKNOWN_REFERENCE,
                "i.sector_code || ' is not the code of a sector of this programme.'",
                "i.sector_code is not null and i.sector_id is null");
        incoming.reject(
                "odsCode",
                RejectionReason.TAKEN,
                "i.ods_code || ' belongs to another organisation.'",
                "exists (select from organisation o where o.programme_id = ? and o.ods_code = i.ods_code"
                        + " and o.id is distinct from i.target_id)",
                programme);
        for (OrganisationType type : OrganisationType.values()) {
            incoming.reject(
                    "type",
                    RejectionReason.INVALID,
                    "'The odsCode it has is not the shape of code that ' || i.type || ' has.'",
                    "i.type = ? and i.kept_ods_code !~ ?",
                    type,
                    type.odsCodePattern());
        }
        incoming.update(
                "update incoming i set changed = array_remove(array["
                        + " case when i.name <> o.name then 'name' end,"
                        + " case when i.type <> o.type then 'type' end,"
                        + " case when i.ods_code is distinct from o.ods_code and i.ods_code is not null then 'odsCode' end,"
                        + " case when i.place_id is distinct from o.place_id and i.place_id is not null"
                        + " then 'placeCode' end,"
                        + " case when i.sector_id is distinct from o.sector_id and i.sector_id is not null"
                        + " then 'sectorCode' end], null)"
                        + " from organisation o where i.action is null and o.programme_id = ? and o.id = i.target_id",
                programme);
        incoming.decide(SAID);
    }

    @Override
    public void apply(Incoming incoming) {
        incoming.update(
                "insert into organisation (programme_id, id, code, ods_code, name, type, place_id, sector_id,"
                        + " created_at, updated_at, version) select ?::uuid, id, code, ods_code, name, type, place_id,"
                        + " sector_id, ?::timestamptz, ?::timestamptz, 0 from incoming where action = 'CREATED'"
                        + " order by line",
                incoming.programmeId(),
                incoming.now(),
                incoming.now());
        incoming.update(
                "update organisation o set name = i.name, type = i.type, ods_code = coalesce(i.ods_code, o.ods_code),"
                        + " place_id = coalesce(i.place_id, o.place_id),"
                        + " sector_id = coalesce(i.sector_id, o.sector_id), updated_at = ?, version = o.version + 1"
                        + " from incoming i where i.action = 'UPDATED' and o.programme_id = ? and o.id = i.target_id",
                incoming.now(),
                incoming.programmeId());
        incoming.tell(
                "organisation",
                "organisation",
                "jsonb_build_object('type', case when 'type' = any(i.changed) then subject.type end)");
    }
}
