package io.interlace.call;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.JsonColumns;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes rows of proposals, with the names and codes of what they refer to, into views. */
@ApplicationScoped
class ReadProposals {

    /** Proposals with the names and codes of what they refer to. */
    static final String WITH_PARTS = """
            (select p.*, l.name as lead_name, ls.code as lead_sector, a.name as partner_name, sa.code as partner_sector,
                (select json_agg(json_build_object('code', o.code, 'name', o.name) order by po.position)
                    from proposal_organisation po
                    join organisation o on (o.programme_id, o.id) = (po.programme_id, po.organisation_id)
                    where (po.programme_id, po.proposal_id) = (p.programme_id, p.id)) as organisations,
                (select json_agg(k.code order by pc.position) from proposal_category pc
                    join category k on (k.programme_id, k.id) = (pc.programme_id, pc.category_id)
                    where (pc.programme_id, pc.proposal_id) = (p.programme_id, p.id)
                        and pc.dimension = 'PLACE') as place_codes,
                (select json_agg(k.code order by pc.position) from proposal_category pc
                    join category k on (k.programme_id, k.id) = (pc.programme_id, pc.category_id)
                    where (pc.programme_id, pc.proposal_id) = (p.programme_id, p.id)
                        and pc.dimension = 'SECTOR') as sector_codes,
                (select e ->> 'name' from call c, jsonb_array_elements(c.eligibility_checks) e
                    where (c.programme_id, c.id) = (p.programme_id, p.call_id)
                        and e ->> 'id' = p.failed_check_id::text) as failed_check,
                (select json_agg(json_build_object('proposalId', r.id, 'callId', r.call_id, 'state', r.state)
                        order by r.created_at, r.id)
                    from proposal r where (r.programme_id, r.revived_from_id) = (p.programme_id, p.id)) as revivals,
                -- one row at a time: whether any exists would be looked up among all forms
                (select true from proposal_form f
                    where (f.programme_id, f.proposal_id) = (p.programme_id, p.id)) as by_form,
                (select n.name from proposal_form f
                    join proposal_form_person n on (n.programme_id, n.form_id) = (f.programme_id, f.id)
                        and n.part = 'LEAD'
                    where (f.programme_id, f.proposal_id) = (p.programme_id, p.id)) as lead_in_form,
                (select n.name from proposal_form f
                    join proposal_form_person n on (n.programme_id, n.form_id) = (f.programme_id, f.id)
                        and n.part = 'PARTNER'
                    where (f.programme_id, f.proposal_id) = (p.programme_id, p.id)) as partner_in_form
            from %s p
            left join stakeholder l on (l.programme_id, l.id) = (p.programme_id, p.lead_id)
            left join category ls on (ls.programme_id, ls.id) = (l.programme_id, l.sector_id)
            left join stakeholder a on (a.programme_id, a.id) = (p.programme_id, p.partner_id)
            left join category sa on (sa.programme_id, sa.id) = (a.programme_id, a.sector_id)) proposal""";

    static final String COLUMNS = """
            id, call_id, external_id, title, lead_id, lead_name, lead_sector, partner_id, partner_name, partner_sector,
            organisations, place_codes, sector_codes, attributes, problem, aims, working_together, how_we_would_know,
            time_set_aside, facilitator_days, budget_pounds, by_form, lead_in_form, partner_in_form, state, submitted_at,
            withdrawal_reason, eligible, failed_check_id, failed_check, eligibility_note, revived_from_id, revivals, created_at,
            updated_at, version""";

    private static final TypeReference<List<OrganisationName>> ORGANISATIONS = new TypeReference<>() {};
    private static final TypeReference<List<ProposalRevival>> REVIVALS = new TypeReference<>() {};
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

    private final JsonColumns json;
    private final Caller caller;

    ReadProposals(JsonColumns json, Caller caller) {
        this.json = json;
        this.caller = caller;
    }

    /** Attributes as one cell of a table; none are an empty one. */
    String written(Map<String, String> attributes) {
        return attributes.isEmpty() ? "" : json.write(attributes);
    }

    /** Whom a form names is told to the team alone: nobody else was promised to whoever sent it. */
    ProposalView read(ResultSet row) throws SQLException {
        return new ProposalView(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getString("external_id"),
                row.getString("title"),
                person(row, "lead"),
                person(row, "partner"),
                ProposalSides.of(row.getString("lead_sector"), row.getString("partner_sector")),
                json.list(row.getString("organisations"), ORGANISATIONS),
                json.list(row.getString("place_codes"), CODES),
                json.list(row.getString("sector_codes"), CODES),
                json.read(row.getString("attributes"), ATTRIBUTES),
                row.getString("problem"),
                row.getString("aims"),
                row.getString("working_together"),
                row.getString("how_we_would_know"),
                row.getString("time_set_aside"),
                row.getObject("facilitator_days", Integer.class),
                row.getObject("budget_pounds", Integer.class),
                row.getBoolean("by_form") ? ProposalOrigin.FORM : ProposalOrigin.TEAM,
                caller.facilitates() ? row.getString("lead_in_form") : null,
                caller.facilitates() ? row.getString("partner_in_form") : null,
                ProposalState.valueOf(row.getString("state")),
                Rows.instant(row, "submitted_at"),
                row.getString("withdrawal_reason"),
                row.getObject("eligible", Boolean.class),
                row.getObject("failed_check_id", UUID.class),
                row.getString("failed_check"),
                row.getString("eligibility_note"),
                row.getObject("revived_from_id", UUID.class),
                seen(json.list(row.getString("revivals"), REVIVALS)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    /** Drafts are seen by those who help to write them. */
    private List<ProposalRevival> seen(List<ProposalRevival> revivals) {
        return revivals.stream()
                .filter(revival -> revival.state() != ProposalState.DRAFT || caller.facilitates())
                .toList();
    }

    private static @Nullable PersonName person(ResultSet row, String role) throws SQLException {
        UUID id = row.getObject(role + "_id", UUID.class);
        return id == null ? null : new PersonName(id, row.getString(role + "_name"));
    }
}
