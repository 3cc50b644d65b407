package io.interlace.call;

import io.interlace.imports.Incoming;
import io.interlace.imports.RejectionReason;
import java.util.UUID;

/** What rows of a file of proposals name, which of them cannot be taken, and what the others change. */
final class ProposalRows {

    /** Everybody by externalId, also those who were merged into another. */
    private static final String PEOPLE =
            "(select external_id, id from stakeholder where programme_id = ? and external_id is not null"
                    + " and erased_at is null union select external_id, stakeholder_id from stakeholder_alias"
                    + " where programme_id = ? and external_id is not null)";

    private static final int MOST_ATTRIBUTES = 50;

    private ProposalRows() {}

    /** Finds what is named, and keeps calls from closing and proposals from changing until the import is done. */
    static void find(Incoming incoming) {
        UUID programme = incoming.programmeId();
        incoming.update(
                "update incoming i set answers = coalesce(i.call_id,"
                        + " (select p.call_id from proposal p where p.programme_id = ? and p.id = i.proposal_id),"
                        + " (select min(id::text)::uuid from call where programme_id = ? and state = 'OPEN'"
                        + " having count(*) = 1))",
                programme,
                programme);
        incoming.lock(
                "select from call where programme_id = ? and id in (select answers from incoming) order by id for share",
                programme);
        incoming.update(
                "update incoming i set target_id = p.id from proposal p where p.programme_id = ? and p.id = i.proposal_id",
                programme);
        incoming.update(
                "update incoming i set target_id = p.id from proposal p where i.proposal_id is null"
                        + " and p.programme_id = ? and (p.call_id, p.external_id) = (i.answers, i.external_id)",
                programme);
        incoming.lock(
                "select from proposal where programme_id = ? and id in (select target_id from incoming) order by id"
                        + " for update",
                programme);
        incoming.update(
                "update incoming i set call_state = f.call_state, was = f.was, leads = f.leads, partners = f.partners,"
                        + " first_line = f.first_line from (select j.id, c.state as call_state, p.state as was, "
                        + who("lead") + " as leads, " + who("partner") + " as partners,"
                        + " min(j.line) over (partition by j.target_id, case when j.target_id is null then j.answers end,"
                        + " case when j.target_id is null then j.external_id end) as first_line from incoming j"
                        + " left join call c on c.programme_id = ? and c.id = j.answers"
                        + " left join proposal p on p.programme_id = ? and p.id = j.target_id"
                        + named("lead") + named("partner") + ") f where f.id = i.id",
                programme,
                programme,
                programme,
                programme,
                programme,
                programme,
                programme,
                programme);
        codes(incoming, "place", "category", "k.dimension = 'PLACE' and ");
        codes(incoming, "sector", "category", "k.dimension = 'SECTOR' and ");
        codes(incoming, "organisation", "organisation", "");
    }

    private static String who(String role) {
        return "case when j." + role + "_external_id is null then " + role + "_here.id else " + role + "_there.id end";
    }

    /** Whoever was named once stays named, also after they were erased. */
    private static String named(String role) {
        return " left join " + PEOPLE + " " + role + "_there on " + role + "_there.external_id = j." + role
                + "_external_id left join stakeholder " + role + "_here on " + role + "_here.programme_id = ? and "
                + role + "_here.id = j." + role + "_id and (" + role + "_here.erased_at is null or " + role
                + "_here.id = p." + role + "_id)";
    }

    private static void codes(Incoming incoming, String kind, String table, String condition) {
        incoming.update(
                "update incoming i set " + kind + "_ids = (select array_agg(k.id order by named.position)"
                        + " from unnest(string_to_array(i." + kind
                        + "_codes, ';')) with ordinality named (code, position)"
                        + " join " + table + " k on " + condition + "k.programme_id = ? and k.code = named.code)"
                        + " where i." + kind + "_codes is not null",
                incoming.programmeId());
    }

    static void rejectUnknown(Incoming incoming) {
        incoming.reject(
                "id",
                RejectionReason.UNKNOWN_REFERENCE,
                "'id is not the id of a proposal of this programme.'",
                "i.proposal_id is not null and i.target_id is null");
        incoming.reject(
                "externalId",
                RejectionReason.MISSING,
                "'externalId is missing, and so is id.'",
                "i.proposal_id is null and i.external_id is null");
        incoming.reject(
                "externalId",
                RejectionReason.INVALID,
                "'The proposal with this id has another externalId.'",
                "i.external_id is not null and exists (select from proposal p where p.programme_id = ?"
                        + " and p.id = i.proposal_id and p.external_id is distinct from i.external_id)",
                incoming.programmeId());
        incoming.reject(
                "callId",
                RejectionReason.MISSING,
                "'callId is missing, and not exactly one call is open.'",
                "i.answers is null");
        incoming.reject(
                "callId",
                RejectionReason.UNKNOWN_REFERENCE,
                "'callId is not the id of a call of this programme.'",
                "i.call_state is null");
        incoming.reject(
                "callId",
                RejectionReason.INVALID,
                "'The proposal with this id answers another call.'",
                "exists (select from proposal p where p.programme_id = ? and p.id = i.proposal_id"
                        + " and p.call_id <> i.answers)",
                incoming.programmeId());
        incoming.reject(
                "externalId",
                RejectionReason.DUPLICATE_IN_FILE,
                "'The same proposal stands in line ' || i.first_line || '.'",
                "i.line > i.first_line");
        person(incoming, "lead");
        person(incoming, "partner");
        named(incoming, "place");
        named(incoming, "sector");
        named(incoming, "organisation");
    }

    /** What a call no longer takes. What changes nothing is never late. */
    static void rejectLate(Incoming incoming) {
        String changed = "cardinality(i.changed) > 0";
        incoming.reject(
                "callId",
                RejectionReason.ILLEGAL_TRANSITION,
                "'The call is ' || i.call_state || ': proposals are taken while it is OPEN, and those that came on paper"
                        + " until it is assessed.'",
                "i.target_id is null and i.call_state not in ('OPEN', 'CLOSED')");
        incoming.reject(
                "state",
                RejectionReason.ILLEGAL_TRANSITION,
                "'The call is CLOSED: what came in time is added as SUBMITTED.'",
                "i.target_id is null and i.call_state = 'CLOSED' and i.state is distinct from 'SUBMITTED'");
        incoming.reject(
                "state",
                RejectionReason.ILLEGAL_TRANSITION,
                "'The proposal is ' || i.was || ' and stays as it is.'",
                changed + " and i.was not in ('DRAFT', 'SUBMITTED')");
        incoming.reject(
                "callId",
                RejectionReason.ILLEGAL_TRANSITION,
                "'The call is ' || i.call_state || ': what was proposed stays as it is.'",
                changed + " and i.call_state <> 'OPEN'");
        incoming.reject(
                "state",
                RejectionReason.ILLEGAL_TRANSITION,
                "'A proposal that is ' || coalesce(i.was, 'new') || ' does not become ' || i.state || ' by a file.'",
                "case when i.target_id is null then i.state not in ('DRAFT', 'SUBMITTED')"
                        + " else i.state <> i.was and i.state <> 'SUBMITTED' end");
    }

    private static void person(Incoming incoming, String role) {
        incoming.reject(
                role + "ExternalId",
                RejectionReason.UNKNOWN_REFERENCE,
                "'" + role + "ExternalId is not the externalId of a stakeholder of this programme.'",
                "i." + role + "_external_id is not null and i." + role + "s is null");
        incoming.reject(
                role + "Id",
                RejectionReason.UNKNOWN_REFERENCE,
                "'" + role + "Id is not the id of a stakeholder of this programme.'",
                "i." + role + "_id is not null and i." + role + "s is null");
        incoming.reject(
                role + "Id",
                RejectionReason.INVALID,
                "'" + role + "Id and " + role + "ExternalId name two people.'",
                "i." + role + "_id <> i." + role + "s");
    }

    private static void named(Incoming incoming, String kind) {
        incoming.reject(
                kind + "Codes",
                RejectionReason.UNKNOWN_REFERENCE,
                "'" + kind + "Codes names what is no " + kind + " of this programme.'",
                "cardinality(string_to_array(i." + kind + "_codes, ';')) > coalesce(cardinality(i." + kind
                        + "_ids), 0)");
    }

    /** What a row leaves out is what is there. Of what is submitted, all must be there that submitting asks for. */
    static void rejectIncomplete(Incoming incoming) {
        incoming.reject(
                "partnerExternalId",
                RejectionReason.INVALID,
                "'Lead and partner are one person.'",
                "(select coalesce(i.leads, p.lead_id) = coalesce(i.partners, p.partner_id) from (select 1) one"
                        + " left join proposal p on p.programme_id = ? and p.id = i.target_id)",
                incoming.programmeId());
        missing(incoming, "leadExternalId", "coalesce(i.leads, i.lead_id, p.lead_id)");
        missing(incoming, "placeCodes", part("i.place_ids", "'PLACE'"));
        missing(incoming, "sectorCodes", part("i.sector_ids", "'SECTOR'"));
        missing(incoming, "problem", "coalesce(i.problem, p.problem)");
        missing(incoming, "aims", "coalesce(i.aims, p.aims)");
        missing(incoming, "facilitatorDays", limited("facilitator_days"));
        missing(incoming, "budgetPounds", limited("budget_pounds"));
        incoming.reject(
                "attributes",
                RejectionReason.INVALID,
                "'A proposal has " + MOST_ATTRIBUTES + " attributes at most.'",
                "i.attributes is not null and (select count(*) from proposal p, jsonb_object_keys(p.attributes || i.attributes)"
                        + " where p.programme_id = ? and p.id = i.target_id) > " + MOST_ATTRIBUTES,
                incoming.programmeId());
    }

    private static String part(String ids, String dimension) {
        return "coalesce(" + ids + ", (select array_agg(k.category_id) from proposal_category k"
                + " where (k.programme_id, k.proposal_id) = (p.programme_id, p.id) and k.dimension = " + dimension
                + "))";
    }

    /** What is never missing where the call does not limit it. */
    private static String limited(String column) {
        return "case when c." + column + " is null then 0 else coalesce(i." + column + ", p." + column + ") end";
    }

    private static void missing(Incoming incoming, String field, String value) {
        incoming.reject(
                field,
                RejectionReason.MISSING,
                "'" + field + " is missing, which a proposal that is SUBMITTED says.'",
                "coalesce(i.state, i.was) = 'SUBMITTED' and (i.target_id is null or cardinality(i.changed) > 0) and (select "
                        + value + " is null from call c"
                        + " left join proposal p on p.programme_id = c.programme_id and p.id = i.target_id"
                        + " where c.programme_id = ? and c.id = i.answers)",
                incoming.programmeId());
    }

    static void compare(Incoming incoming) {
        incoming.update(
                "update incoming i set changed = array_remove(array["
                        + " case when i.title <> p.title then 'title' end,"
                        + differs("leads", "lead_id", "leadId")
                        + differs("partners", "partner_id", "partnerId")
                        + reads("problem", "problem")
                        + reads("aims", "aims")
                        + reads("working_together", "workingTogether")
                        + reads("how_we_would_know", "howWeWouldKnow")
                        + reads("time_set_aside", "timeSetAside")
                        + differs("facilitator_days", "facilitatorDays")
                        + differs("budget_pounds", "budgetPounds")
                        + differs("state", "state")
                        + " case when p.attributes || i.attributes <> p.attributes then 'attributes' end,"
                        + differ("place_ids", "category", " and t.dimension = 'PLACE'", "placeCodes")
                        + differ("sector_ids", "category", " and t.dimension = 'SECTOR'", "sectorCodes")
                        + differ("organisation_ids", "organisation", "", "organisationCodes")
                        + " null], null)"
                        + " from proposal p where i.action is null and p.programme_id = ? and p.id = i.target_id",
                incoming.programmeId());
    }

    private static String differs(String column, String property) {
        return differs(column, column, property);
    }

    private static String differs(String column, String kept, String property) {
        return " case when i." + column + " is not null and i." + column + " is distinct from p." + kept + " then '"
                + property + "' end,";
    }

    /** Of a cell, nothing is read before its first word and after its last one. */
    private static String reads(String column, String property) {
        return " case when i." + column + " is not null and i." + column + " is distinct from btrim(p." + column
                + ", E' \\t\\r\\n') then '" + property + "' end,";
    }

    private static String differ(String ids, String kind, String condition, String property) {
        return " case when i." + ids + " is not null and i." + ids + " is distinct from (select array_agg(t." + kind
                + "_id order by t.position) from proposal_" + kind
                + " t where (t.programme_id, t.proposal_id) = (p.programme_id, p.id)" + condition + ") then '"
                + property
                + "' end,";
    }
}
