package io.interlace.call;

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
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Proposals from a file, found by id, or by call and externalId. A row may leave out its call where exactly one is open. What
 * holds of proposals holds of rows: {@link ProposalRows} says which are refused. What the list of proposals is as CSV can be
 * imported again.
 */
@ApplicationScoped
class ImportProposals implements ImportDefinition {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_CODES = 20;
    private static final int LONGEST_CODE = 40;

    private static final String SHAPE = "proposal_id uuid, external_id text, title text, call_id uuid,"
            + " lead_external_id text, lead_id uuid, partner_external_id text, partner_id uuid, organisation_codes text, place_codes text, sector_codes text, problem text,"
            + " aims text, working_together text, how_we_would_know text, time_set_aside text, facilitator_days integer,"
            + " budget_pounds integer, state text, attributes jsonb";

    private static final String SAID =
            "case when external_id is not null then 'externalId' end, 'title', case when leads is not null then 'leadId' end,"
                    + " case when partners is not null then 'partnerId' end,"
                    + " case when organisation_ids is not null then 'organisationCodes' end,"
                    + " case when place_ids is not null then 'placeCodes' end,"
                    + " case when sector_ids is not null then 'sectorCodes' end,"
                    + " case when problem is not null then 'problem' end, case when aims is not null then 'aims' end,"
                    + " case when working_together is not null then 'workingTogether' end,"
                    + " case when how_we_would_know is not null then 'howWeWouldKnow' end,"
                    + " case when time_set_aside is not null then 'timeSetAside' end,"
                    + " case when facilitator_days is not null then 'facilitatorDays' end,"
                    + " case when budget_pounds is not null then 'budgetPounds' end,"
                    + " case when state is not null then 'state' end,"
                    + " case when attributes is not null then 'attributes' end";

    private final EndCalls endCalls;
    private final Event<ProposalsRevised> revised;

    ImportProposals(EndCalls endCalls, Event<ProposalsRevised> revised) {
        this.endCalls = endCalls;
        this.revised = revised;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PROPOSALS;
    }

    @Override
    public Columns columns() {
        return new Columns()
                .required("title", Cell.text(200))
                .optional("id", id())
                .optional("externalId", Cell.text(100))
                .optional("callId", id())
                .optional("leadExternalId", Cell.text(100))
                .optional("leadId", id())
                .optional("partnerExternalId", Cell.text(100))
                .optional("partnerId", id())
                .optional("organisationCodes", Cell.text(1000))
                .optional("placeCodes", Cell.text(1000))
                .optional("sectorCodes", Cell.text(1000))
                .optional("problem", Cell.lines(5000))
                .optional("aims", Cell.lines(5000))
                .optional("workingTogether", Cell.lines(5000))
                .optional("howWeWouldKnow", Cell.lines(5000))
                .optional("timeSetAside", Cell.lines(1000))
                .optional("facilitatorDays", Cell.number(0, 1000))
                .optional("budgetPounds", Cell.number(0, 100_000_000))
                .optional("state", Cell.oneOf(ProposalState.class))
                .attributes(Cell.text(200))
                .exported(Proposals.TOLD_ONLY);
    }

    private static Cell id() {
        return Cell.that("is an id", 36, text -> ID.matcher(text).matches());
    }

    @Override
    public Rule rule(UUID programmeId) {
        return (row, refusals) -> {
            // rows have an id of their own
            if (row.remove("id") instanceof String id) {
                row.put("proposal_id", id);
            }
            codes(row, "organisation_codes", "organisationCodes", refusals);
            codes(row, "place_codes", "placeCodes", refusals);
            codes(row, "sector_codes", "sectorCodes", refusals);
        };
    }

    /** Several codes in one cell are parted by semicolons, as lists are when they are read as CSV. */
    private static void codes(Map<String, Object> row, String column, String field, List<Refused> refusals) {
        if (row.get(column) instanceof String cell) {
            List<String> codes = Arrays.stream(cell.split(";", -1))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .distinct()
                    .toList();
            if (codes.isEmpty()
                    || codes.size() > MOST_CODES
                    || codes.stream().anyMatch(code -> code.length() > LONGEST_CODE)) {
                refusals.add(new Refused(
                        RejectionReason.INVALID,
                        field,
                        field + " holds 1 to " + MOST_CODES + " codes, parted by semicolons."));
                row.remove(column);
            } else {
                row.put(column, String.join(";", codes));
            }
        }
    }

    @Override
    public String shape() {
        return SHAPE;
    }

    @Override
    public String findings() {
        return "answers uuid, call_state text, leads uuid, partners uuid, organisation_ids uuid[], place_ids uuid[],"
                + " sector_ids uuid[], was text, first_line integer";
    }

    @Override
    public void resolve(Incoming incoming) {
        endCalls.in(incoming.programmeId());
        ProposalRows.find(incoming);
        ProposalRows.rejectUnknown(incoming);
        ProposalRows.compare(incoming);
        ProposalRows.rejectLate(incoming);
        ProposalRows.rejectIncomplete(incoming);
        incoming.decide(SAID);
    }

    @Override
    public void apply(Incoming incoming) {
        incoming.update(
                "insert into proposal (programme_id, id, call_id, external_id, title, lead_id, partner_id, attributes,"
                        + " problem, aims, working_together, how_we_would_know, time_set_aside, facilitator_days,"
                        + " budget_pounds, state, submitted_at, created_at, updated_at, version)"
                        + " select ?::uuid, i.id, i.answers, i.external_id, i.title, i.leads, i.partners,"
                        + " coalesce(i.attributes, '{}'), i.problem, i.aims, i.working_together, i.how_we_would_know,"
                        + " i.time_set_aside, i.facilitator_days, i.budget_pounds, coalesce(i.state, 'DRAFT'),"
                        + " case i.state when 'SUBMITTED' then n.moment end, n.moment, n.moment, 0"
                        + " from incoming i, (select ?::timestamptz as moment) n where i.action = 'CREATED' order by i.line",
                incoming.programmeId(),
                incoming.now());
        List<UUID> changed = incoming.list(
                "select target_id from incoming where action = 'UPDATED' and was = 'SUBMITTED' order by target_id",
                row -> row.getObject(1, UUID.class));
        revised.fire(new ProposalsRevised(incoming.programmeId(), changed));
        incoming.update(
                "update proposal p set title = i.title, lead_id = coalesce(i.leads, p.lead_id),"
                        + " partner_id = coalesce(i.partners, p.partner_id),"
                        + " attributes = p.attributes || coalesce(i.attributes, '{}'),"
                        + " problem = coalesce(i.problem, p.problem), aims = coalesce(i.aims, p.aims),"
                        + " working_together = coalesce(i.working_together, p.working_together),"
                        + " how_we_would_know = coalesce(i.how_we_would_know, p.how_we_would_know),"
                        + " time_set_aside = coalesce(i.time_set_aside, p.time_set_aside),"
                        + " facilitator_days = coalesce(i.facilitator_days, p.facilitator_days),"
                        + " budget_pounds = coalesce(i.budget_pounds, p.budget_pounds),"
                        + " state = coalesce(i.state, p.state), submitted_at = case when i.state = 'SUBMITTED'"
                        + " then coalesce(p.submitted_at, i.moment) else p.submitted_at end, eligible = null,"
                        + " failed_check_id = null, eligibility_note = null, updated_at = i.moment, version = p.version + 1"
                        + " from (select *, ?::timestamptz as moment from incoming where action = 'UPDATED') i"
                        + " where p.programme_id = ? and p.id = i.target_id",
                incoming.now(),
                incoming.programmeId());
        parts(
                incoming,
                "proposal_category",
                "category_id, dimension",
                "place_ids",
                ", 'PLACE'",
                " and dimension = 'PLACE'");
        parts(
                incoming,
                "proposal_category",
                "category_id, dimension",
                "sector_ids",
                ", 'SECTOR'",
                " and dimension = 'SECTOR'");
        parts(incoming, "proposal_organisation", "organisation_id", "organisation_ids", "", "");
        incoming.tell(
                "proposal",
                "proposal",
                "jsonb_build_object('state', case when 'state' = any(i.changed) then subject.state end)");
    }

    /** Of each row that names some, keeps these and no others. */
    private static void parts(
            Incoming incoming, String table, String columns, String ids, String dimension, String ofDimension) {
        String rows = "i." + ids + " is not null and i.action in ('CREATED', 'UPDATED')";
        incoming.update(
                "delete from " + table
                        + " t using incoming i where t.programme_id = ? and t.proposal_id = i.target_id and " + rows
                        + ofDimension,
                incoming.programmeId());
        incoming.update(
                "insert into " + table + " (programme_id, proposal_id, " + columns + ", position)"
                        + " select ?::uuid, i.target_id, part.id" + dimension + ", part.position - 1 from incoming i,"
                        + " unnest(i." + ids + ") with ordinality part (id, position) where " + rows,
                incoming.programmeId());
    }
}
