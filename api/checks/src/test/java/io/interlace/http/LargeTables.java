package io.interlace.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Tables so full that reading one from end to end shows, shared by ten programmes of unequal size. */
@ApplicationScoped
class LargeTables {

    /** The programme that is looked at: its number, and so its size, is the greatest. */
    static final UUID PROGRAMME = UUID.fromString("00000000-0000-7000-8000-000000000010");

    /** A list planted without an index, in a table as full as the others. */
    static final String PLANTED = "planted";

    /** Analysed on the way: what is filled from other tables would otherwise be joined as was best when they were empty. */
    private static final String FILL = """
            create function id_of(kind int, n int) returns uuid language sql immutable as
                $$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
            create function programme_of(n int) returns uuid language sql immutable as
                $$ select ('00000000-0000-7000-8000-0000000000' || lpad((1 + floor(sqrt(n % 100)))::int::text, 2, '0'))::uuid $$;
            insert into programme select id_of(0, n), 'Programme ' || n, 'programme-' || n, '', date '2026-01-01' + n % 300,
                null, 'UTC', case n % 3 when 0 then 'ARCHIVED' else 'ACTIVE' end, now(), now(), 0 from generate_series(17, 10000) n;
            insert into programme select programme_of(n * n), 'Board ' || n, 'board-' || n, '', date '2026-01-01', null, 'UTC',
                'ACTIVE', now(), now(), 0 from generate_series(0, 9) n;
            insert into account select id_of(1, n), 'person' || n || '@example.org', false, now() from generate_series(1, 20000) n;
            analyze programme, account;
            insert into member select programme_of(n), id_of(2, n), id_of(1, n), 'Member ' || n,
                (array['LEAD', 'FACILITATOR', 'ASSESSOR', 'CONTRIBUTOR', 'VIEWER', 'VIEWER', 'VIEWER', 'VIEWER'])[1 + n * 7 % 8],
                now(), now(), 0 from generate_series(1, 20000) n;
            insert into category select programme_of(n / 3), id_of(3, n), (array['PLACE', 'SECTOR', 'GROUP'])[1 + n % 3],
                'C' || n / 3, 'Category ' || n / 3, null, now(), now(), 0 from generate_series(1, 30000) n;
            analyze category;
            insert into organisation select programme_of(n), id_of(4, n), 'O' || n, 'X' || n,
                case n % 5 when 0 then 'Hospital ' else 'Practice ' end || n || ' rare' || n,
                (array['NHS_TRUST', 'GENERAL_PRACTICE', 'GENERAL_PRACTICE', 'VOLUNTARY'])[1 + n * 3 % 4], p.id, s.id, now(), now(), 0
                from generate_series(1, 30000) n
                left join category p on p.programme_id = programme_of(n) and p.id = id_of(3, 3 * (n % 100 + 100))
                left join category s on s.programme_id = programme_of(n) and s.id = id_of(3, 1 + 3 * (n % 100 + 100));
            analyze organisation;
            insert into stakeholder (programme_id, id, external_id, name, email, status, organisation_id, place_id, sector_id,
                group_id, attributes, wave, asks, asked_minutes, search_text, created_at, updated_at, version)
                select programme_of(n), id_of(5, n), 'E' || n, 'Person ' || n, 'person' || n || '@example.org',
                (array['IDENTIFIED', 'IDENTIFIED', 'INVITED', 'ENGAGED', 'DECLINED'])[1 + n * 3 % 5], o.id, o.place_id, o.sector_id,
                g.id, '{}', n * 7 % 4, n * 7 % 5, n * 7 % 5 * 15, 'Person rare' || n || case when n * 7 % 5 = 0 then ' nurse' else '' end,
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0
                from generate_series(1, 100000) n
                left join organisation o on o.programme_id = programme_of(n) and o.id = id_of(4, n % 100 + 100 * (n % 11))
                left join category g on g.programme_id = programme_of(n) and g.id = id_of(3, 2 + 3 * (n % 100 + 100));
            analyze stakeholder;
            insert into affiliation select programme_id, id_of(6, n), id, 1, organisation_id, place_id, sector_id, group_id, 'Other'
                from (select s.*, row_number() over ()::int as n from stakeholder s where name like 'Person %7') s;
            insert into referral select programme_of(n), id_of(7, n), id_of(5, n), id_of(5, n + 100),
                (array['PROPOSED', 'ACCEPTED', 'ACCEPTED', 'DECLINED'])[1 + n * 3 % 4], null, null,
                timestamptz '2026-01-01Z' + n * interval '1 minute', null, now(), now(), 0
                from generate_series(101, 99000) n;
            insert into referral select programme_id, id_of(8, (row_number() over ())::int), id_of(5, 99), id, 'PROPOSED', null, null,
                timestamptz '2025-01-01Z' + row_number() over () * interval '1 minute', null, now(), now(), 0
                from stakeholder where programme_id = programme_of(99) and id <> id_of(5, 99) order by id desc limit 150;
            insert into referral select programme_id, id_of(9, (row_number() over ())::int), id, id_of(5, 99), 'PROPOSED', null, null,
                timestamptz '2025-01-01Z' + row_number() over () * interval '1 minute', null, now(), now(), 0
                from stakeholder where programme_id = programme_of(99) and id <> id_of(5, 99) order by id desc limit 150;
            insert into kept_out select programme_of(n), id_of(55, n), sha256(n::text::bytea), now() from generate_series(1, 30000) n;
            insert into contact_policy select id, id, 28, 2, 60, 0, 2, null, '[]', now(), 1 from programme
                on conflict do nothing;
            insert into contact select programme_of(n), id_of(17, n), id_of(5, n),
                (array['ENGAGE', 'CONVERSATION', 'BALLOT', 'WORKSHOP', 'REVIEW'])[1 + n * 3 % 5], 15, date '2026-01-01' + n / 100,
                id_of(1, 1), null, null, null, now(), now(), 0 from generate_series(1, 30000) n;
            insert into contact select programme_of(99), id_of(18, n), id_of(5, 99),
                (array['ENGAGE', 'CONVERSATION', 'BALLOT', 'WORKSHOP', 'REVIEW'])[1 + n * 3 % 5], 15, date '2026-01-01' + n,
                id_of(1, 1), null, null, null, now(), now(), 0 from generate_series(1, 150) n;
            insert into limitation select programme_of(n), id_of(19, n), 'OWN', null, null, 'Said', 'LOW', null, now(), now(), 1
                from generate_series(1, 3000) n;
            insert into limitation select programme_of(99), id_of(5, 99), 'OWN', null, null, 'Said', 'LOW', null, now(), now(), 1;
            analyze limitation;
            insert into limitation_version select programme_of(1 + n % 3000), id_of(20, n), id_of(19, 1 + n % 3000), n / 3000, 'OWN',
                'Said', 'LOW', null, now(), id_of(1, 1) from generate_series(1, 30000) n;
            insert into limitation_version select programme_of(99), id_of(21, n), id_of(5, 99), n, 'OWN', 'Said', 'LOW', null, now(),
                id_of(1, 1) from generate_series(1, 150) n;
            insert into participation_link select programme_of(n), id_of(48, n), id_of(5, n), 'ENGAGE', now(), null, null, null, null,
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 30000) n;
            insert into participation_link select programme_of(99), id_of(49, n), id_of(5, 99), 'ENGAGE', now(), null, null, null, null,
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 150) n;
            insert into invitation_template select programme_of(n), id_of(50, n), 'Template ' || n,
                (array['ENGAGE', 'CONVERSATION', 'BALLOT', 'WORKSHOP', 'REVIEW', 'INSIGHT'])[1 + n / 5 % 6], 'Subject', 'Body', 15, 21, 7,
                case n % 3 when 0 then 'ARCHIVED' else 'ACTIVE' end, now(), now(), 0 from generate_series(1, 30000) n;
            insert into invitation_round select programme_of(n), id_of(51, n), 'Round ' || n, id_of(50, n), 'ENGAGE', 15, 'Subject', 'Body',
                null, now(), 1, '{}', id_of(1, 1), timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0
                from generate_series(1, 30000) n;
            analyze contact, participation_link, invitation_template, invitation_round;
            insert into invitation (programme_id, id, stakeholder_id, template_id, round_id, contact_id, purpose, minutes, days_to_answer,
                state, send_at, link_id, invited_by, created_at, updated_at, version)
                select programme_of(n), id_of(52, n), id_of(5, n), id_of(50, n), id_of(51, n), id_of(17, n),
                (array['ENGAGE', 'CONVERSATION', 'BALLOT', 'WORKSHOP', 'REVIEW'])[1 + n * 3 % 5], 15, 21,
                (array['SENT', 'ANSWERED', 'EXPIRED', 'FAILED', 'BOUNCED', 'REVOKED'])[1 + n * 5 % 6],
                timestamptz '2026-01-01Z' + n * interval '1 minute', id_of(48, n), id_of(1, 1), now(), now(), 0
                from generate_series(1, 30000) n;
            insert into invitation (programme_id, id, stakeholder_id, template_id, round_id, contact_id, purpose, minutes, days_to_answer,
                state, send_at, link_id, invited_by, created_at, updated_at, version)
                select programme_of(99), id_of(53, n), id_of(5, 99), id_of(50, 99), id_of(51, 99), id_of(18, n), 'ENGAGE', 15, 21,
                'EXPIRED', timestamptz '2026-01-01Z' + n * interval '1 minute', id_of(49, n), id_of(1, 1), now(), now(), 0
                from generate_series(1, 150) n;
            analyze invitation;
            insert into invitation_reminder select programme_of(n), id_of(54, n), id_of(52, n), id_of(13, n), 'SENT', false, now(), now()
                from generate_series(1, 30000) n;
            insert into event (programme_id, id, epoch, transaction_id, happened_at, kind, action, resource_id, resource_version,
                changed, enum_values) select programme_of(n), id_of(10, n), 1, (3 + n / 50)::text::xid8, now(), 'stakeholder', 'created',
                id_of(5, n), 0, '{}', '{}' from generate_series(1, 30000) n;
            insert into import_job (programme_id, id, kind, state, dry_run, mode, media_type, created_by, created_at)
                select programme_of(n), id_of(11, n), (array['STAKEHOLDERS', 'REFERRALS', 'ORGANISATIONS', 'PROPOSALS'])[1 + n % 4], 'SUCCEEDED',
                false, 'ATOMIC', 'text/csv', id_of(1, 1), timestamptz '2026-01-01Z' + n * interval '1 minute'
                from generate_series(1, 30000) n;
            analyze import_job;
            insert into import_rejection select j.programme_id, id_of(12, n), j.id, n, null, 'INVALID', 'is wrong'
                from generate_series(1, 30000) n join import_job j on (j.programme_id, j.id) = (programme_of(n % 4 + 96), id_of(11, n % 4 + 96));
            insert into mail select id_of(13, n), null, 'person@example.org', 'Hello', 'Hello', n::text, 'KEPT', now(), now()
                from generate_series(1, 30000) n;
            insert into member select p.id, id_of(14, n), id_of(1, 1), 'Looks', 'LEAD', now(), now(), 0
                from generate_series(17, 76) n join programme p on p.id = id_of(0, n);
            insert into member select programme_of(99), id_of(15, 1), id_of(1, 1), 'Looks', 'LEAD', now(), now(), 0
                on conflict (programme_id, account_id) do update set role = 'LEAD';
            insert into call (programme_id, id, title, state, places, opens_at, closes_at, criteria, eligibility_checks, created_at,
                updated_at, version) select programme_of(n), id_of(56, n), 'Call ' || n,
                (array['DRAFT', 'OPEN', 'CLOSED', 'ASSESSED', 'DECIDED'])[1 + n * 3 % 5], 5, now(), timestamptz '2199-01-01Z', '[]',
                '[]', timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 30000) n;
            insert into call (programme_id, id, title, state, places, opens_at, closes_at, criteria, eligibility_checks, created_at,
                updated_at, version) select programme_of(99), id_of(5, 99), 'Call', 'OPEN', 5, now(), timestamptz '2199-01-01Z',
                '[]', '[]', now(), now(), 0;
            insert into call_quota select programme_of(n), id_of(57, n), id_of(56, n), 1, 'PLACE', id_of(3, 3 * (n % 100 + 100)), null,
                0, 1, 1 from generate_series(1, 30000) n where exists (select from category c
                    where c.programme_id = programme_of(n) and c.id = id_of(3, 3 * (n % 100 + 100)));
            analyze call;
            insert into proposal (programme_id, id, call_id, title, lead_id, attributes, state, problem, created_at, updated_at, version)
                select programme_of(n), id_of(58, n), id_of(56, n), 'Proposal ' || n, id_of(5, n), '{}', 'SUBMITTED', 'None',
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 30000) n;
            insert into proposal (programme_id, id, call_id, title, lead_id, partner_id, attributes, state, problem, created_at,
                updated_at, version) select programme_of(99), id_of(59, n), id_of(5, 99), 'Proposal ' || n * 7919 % 400,
                id_of(5, 99), id_of(5, 199), '{}', (array['DRAFT', 'SUBMITTED', 'SUBMITTED', 'WITHDRAWN'])[1 + n % 4],
                'Letters rare' || n, timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 400) n;
            update proposal set revived_from_id = id_of(59, 3) where programme_id = programme_of(99) and id = id_of(58, 99);
            analyze proposal;
            insert into proposal_form select programme_id, id, call_id, id, title, null, created_at from proposal;
            insert into proposal_form_person select programme_id, id, 'SENDER', 'Wren', 'wren@example.org', null, null from proposal_form;
            analyze proposal_form, proposal_form_person;
            insert into proposal_category select p.programme_id, p.id, c.id, c.dimension, 0
                from (select programme_id, id, row_number() over (order by id)::int as n from proposal) p
                join category c on c.programme_id = p.programme_id and c.dimension <> 'GROUP'
                    and c.id in (id_of(3, 3 * (n % 100 + 100)), id_of(3, 1 + 3 * (n % 100 + 100)), id_of(3, 597), id_of(3, 598));
            insert into proposal_organisation select programme_of(99), id_of(59, n), id_of(4, 99), 0 from generate_series(1, 400) n
                where exists (select from organisation o where o.programme_id = programme_of(99) and o.id = id_of(4, 99));
            insert into assessment (programme_id, id, call_id, proposal_id, member_id, state, scores, created_at, updated_at, version)
                select p.programme_id, p.id, p.call_id, p.id, m.id, (array['DRAFT', 'ASSIGNED'])[1 + p.n % 2], '[]',
                timestamptz '2026-01-01Z' + p.n * interval '1 minute', now(), 0
                from (select *, row_number() over (order by id)::int as n from proposal) p
                join member m on m.programme_id = p.programme_id and m.account_id = id_of(1, 1);
            insert into informed_assessor select programme_of(n), id_of(67, n), id_of(68, n), now() from generate_series(1, 30000) n;
            analyze assessment, informed_assessor;
            insert into shortlist (programme_id, id, call_id, state, question, inputs, data_version, created_by, created_at)
                select programme_id, id, call_id, (array['QUEUED', 'FAILED', 'CANCELLED'])[1 + n % 3], '{}', '{}', '', id_of(1, 1),
                timestamptz '2026-01-01Z' + n * interval '1 minute'
                from (select *, row_number() over (order by id)::int as n from proposal) p;
            insert into letter (programme_id, id, call_id, proposal_id, outcome, subject, body, state, created_at, updated_at, version)
                select programme_id, id, call_id, id, (array['SHORTLISTED', 'LEFT_ON_THE_TABLE'])[1 + n % 2], 'Of it', 'Dear {name}',
                (array['DRAFT', 'SENT', 'FAILED'])[1 + n % 3], timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0
                from (select *, row_number() over (order by id)::int as n from proposal) p
                on conflict do nothing;
            analyze shortlist, letter;
            insert into project (programme_id, id, call_id, proposal_id, title, state, goals, facilitator_days, budget_pounds,
                created_at, updated_at, version) select programme_id, id, call_id, id, 'Project rare' || n || ' letters',
                (array['PLANNED', 'ACTIVE', 'ACTIVE', 'PAUSED'])[1 + n % 4], '[]', 1, 0,
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0
                from (select *, row_number() over (order by id)::int as n from proposal) p
                on conflict do nothing;
            update project set id = id_of(5, 99) where id = id_of(59, 1);
            analyze project;
            insert into milestone (programme_id, id, project_id, title, due_on, created_at, updated_at, version)
                select programme_id, gen_random_uuid(), id, 'Milestone', date '2026-03-01', now(), now(), 0 from project;
            insert into milestone (programme_id, id, project_id, title, due_on, created_at, updated_at, version)
                select programme_of(99), id_of(60, n), id_of(5, 99), 'Milestone ' || n, date '2026-03-01' + n, now(), now(), 0
                from generate_series(1, 150) n;
            update project set next_due_on = case when n % 5 = 0 then date '2026-01-01' + n / 5 % 90 else date '2026-05-01' + n % 300 end
                from (select programme_id as of, id as one, row_number() over (order by id)::int as n from project) numbered
                where (programme_id, id) = (of, one);
            analyze project, milestone;
            insert into team_member select programme_id, gen_random_uuid(), id, id_of(5, 99), 'Leads it', 60, false, null, now(), now(), 0
                from project where programme_id = programme_of(99);
            insert into team_member select programme_of(99), id_of(61, n), id_of(5, 99), s.id, 'Helps', 60, false, null,
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from (select id, row_number() over (order by id)::int as n
                    from stakeholder where programme_id = programme_of(99) and id <> id_of(5, 99) limit 150) s;
            insert into principle (programme_id, id, family, status, current_number, title, created_at, updated_at, version)
                select programme_of(n), case n when 99 then id_of(5, 99) else id_of(62, n) end, 'Family ' || n * 7 % 40,
                (array['PROPOSED', 'IN_TEST', 'IN_TEST', 'REFINED'])[1 + n * 3 % 4], 1, 'Principle rare' || n || ' letters',
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 30000) n;
            insert into principle_version select programme_id, id, 1, gen_random_uuid(), title, 'Said', '[]', '[]', '[]', null,
                created_at, id_of(1, 1) from principle on conflict do nothing;
            insert into principle_version select programme_of(99), id_of(5, 99), n, id_of(63, n), 'Principle', 'Said', '[]', '[]', '[]',
                'Found', timestamptz '2026-01-01Z' + n * interval '1 minute', id_of(1, 1) from generate_series(2, 150) n;
            insert into service_model select programme_of(n), case n when 99 then id_of(5, 99) else id_of(90, n) end,
                case n % 2 when 0 then 'FUTURE' else 'CURRENT' end, 'Model', null, timestamptz '2026-01-01Z' + n * interval '1 minute',
                now(), 0 from generate_series(1, 30000) n;
            insert into service_model_flow select programme_id, id, id, 1, 'Flow', now(), now(), 0 from service_model
                on conflict do nothing;
            insert into service_model_flow select programme_of(99), id_of(91, n), id_of(5, 99), n, 'Flow ' || n, now(), now(), 0
                from generate_series(2, 150) n;
            analyze service_model, service_model_flow;
            insert into service_model_element (programme_id, id, service_model_id, flow_id, type, number,
                actor_id, title, created_at, updated_at, version) select programme_id, id, id, id, 'ACTOR', 1, null, 'Team',
                now(), now(), 0 from service_model
                on conflict do nothing;
            insert into service_model_element (programme_id, id, service_model_id, flow_id, type, number,
                actor_id, title, created_at, updated_at, version) select programme_of(n), id_of(92, 2 * n + m), id_of(90, n), id_of(90, n), 'STEP', m + 1,
                id_of(90, n), 'Step', now(), now(), 0 from generate_series(101, 30000) n, generate_series(0, 1) m;
            insert into service_model_element (programme_id, id, service_model_id, flow_id, type, number,
                actor_id, title, created_at, updated_at, version) select programme_of(99), id_of(93, n), id_of(5, 99), id_of(5, 99), 'STEP', n, id_of(5, 99),
                'Step', now(), now(), 0 from generate_series(1, 300) n;
            analyze service_model_element;
            insert into service_model_link (programme_id, id, service_model_id, flow_id, from_id, to_id, kind, created_at,
                updated_at, version) select programme_of(n), id_of(94, n), id_of(90, n), id_of(90, n), id_of(92, 2 * n),
                id_of(92, 2 * n + 1), 'SEQUENCE', now(), now(), 0 from generate_series(101, 30000) n;
            insert into service_model_link (programme_id, id, service_model_id, flow_id, from_id, to_id, kind, created_at,
                updated_at, version) select programme_of(99), id_of(95, n), id_of(5, 99), id_of(5, 99), id_of(93, n),
                id_of(93, n + 1), 'SEQUENCE', timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0
                from generate_series(1, 299) n;
            insert into service_model_pin (programme_id, id, service_model_id, kind, element_id, title, created_at, updated_at, version)
                select programme_of(n), id_of(96, n), id_of(90, n), (array['BREAKDOWN', 'IMPROVEMENT'])[1 + n % 2], id_of(92, 2 * n), 'Pin',
                now(), now(), 0 from generate_series(101, 30000) n;
            insert into service_model_pin (programme_id, id, service_model_id, kind, element_id, title, created_at, updated_at, version)
                select programme_of(99), id_of(97, n), id_of(5, 99), (array['BREAKDOWN', 'IMPROVEMENT'])[1 + n % 2], id_of(93, n), 'Pin',
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 300) n;
            insert into service_model_answer select i.programme_id, i.id, 0, b.id from
                (select *, row_number() over (partition by programme_id order by id) as n from service_model_pin where kind = 'IMPROVEMENT') i
                join (select *, row_number() over (partition by programme_id order by id) as n from service_model_pin
                    where kind = 'BREAKDOWN') b using (programme_id, n) where n % 2 = 0
                on conflict do nothing;
            insert into service_model_pin_insight select programme_id, id, 0, id_of(5, 99) from service_model_pin
                where programme_id = programme_of(99) on conflict do nothing;
            insert into service_model_pin_insight select programme_of(n), id_of(96, n), 0, id_of(78, n) from generate_series(101, 30000) n
                where programme_of(n) <> programme_of(99);
            insert into service_model_version select programme_of(99), id_of(5, 99), n, id_of(98, n), 'Said', '{}', now(), id_of(1, 1)
                from generate_series(1, 150) n;
            insert into service_model_version select programme_of(n), id_of(90, n), 1, id_of(99, n), 'Said', '{}', now(), id_of(1, 1)
                from generate_series(101, 30000) n;
            analyze service_model_link, service_model_pin, service_model_answer, service_model_pin_insight, service_model_version;
            insert into workshop (programme_id, id, project_id, title, starts_at, minutes, aim, agenda, state, cancellation_reason,
                created_at, updated_at, version) select programme_id, case id when id_of(5, 99) then id else gen_random_uuid() end, id,
                'Workshop', timestamptz '2026-01-01Z' + n * interval '1 minute', 60, 'Aim', '[]',
                (array['PLANNED', 'HELD', 'HELD', 'CANCELLED'])[1 + n * 3 % 4], case n * 3 % 4 when 3 then 'Away' end, now(), now(), 0
                from (select *, row_number() over (order by id)::int as n from project) p;
            insert into workshop (programme_id, id, project_id, title, starts_at, minutes, aim, agenda, state, created_at,
                updated_at, version) select programme_of(99), id_of(64, n), id_of(5, 99), 'Workshop', timestamptz '2026-01-01Z'
                + n * interval '1 minute', 60, 'Aim', '[]', 'HELD', now(), now(), 0 from generate_series(1, 150) n;
            insert into workshop_attendance select programme_of(99), id_of(65, n), id_of(5, 99), s.id, 'ATTENDED', null,
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from (select id, row_number() over (order by id)::int as n
                    from stakeholder where programme_id = programme_of(99) limit 150) s;
            analyze workshop;
            insert into workshop_attendance select w.programme_id, gen_random_uuid(), w.id, s.id, 'ATTENDED', null, now(), now(), 0
                from workshop w join lateral (select id from stakeholder s where s.programme_id = w.programme_id limit 3) s on true
                where w.id <> id_of(5, 99) on conflict do nothing;
            insert into workshop_principle select w.programme_id, w.id, 0, p.id, 1 from workshop w
                join lateral (select id from principle p where p.programme_id = w.programme_id limit 1) p on true
                on conflict do nothing;
            insert into principle_rating (programme_id, principle_id, number, source, source_id, stakeholder_id, rating, rated_at)
                select programme_id, principle_id, 1, 'WORKSHOP', workshop_id, stakeholder_id, 'HELPED', now()
                from workshop_principle join workshop_attendance using (programme_id, workshop_id) on conflict do nothing;
            analyze workshop_attendance, workshop_principle, principle_rating;
            insert into retrospective (programme_id, id, project_id, title, starts_at, minutes, anonymity, phase, columns, votes_each,
                closed_at, created_at, updated_at, version)
                select programme_id, gen_random_uuid(), id, 'Look back', timestamptz '2026-01-01Z' + n * interval '1 minute', 60,
                'NAMED', (array['REFLECT', 'COMMIT', 'CLOSED', 'CLOSED'])[1 + n % 4], '[]', 3, case when n % 4 > 1 then now() end,
                now(), now(), 0 from (select *, row_number() over (order by id)::int as n from project) p;
            insert into retrospective (programme_id, id, project_id, title, starts_at, minutes, anonymity, phase, columns, votes_each,
                created_at, updated_at, version)
                select programme_of(99), case n when 99 then id_of(5, 99) else id_of(64, n) end, id_of(5, 99), 'Look back',
                timestamptz '2026-03-01Z' + n * interval '1 minute', 60, 'NAMED', 'COMMIT', '[]', 3, now(), now(), 0
                from generate_series(1, 150) n;
            insert into retrospective_seat select programme_of(99), id_of(65, n), id_of(5, 99), s.id, false, null, n, now()
                from (select id, row_number() over (order by id)::int as n from stakeholder where programme_id = programme_of(99)
                    limit 150) s;
            insert into retrospective_note select programme_of(99), id_of(66, n), id_of(5, 99), 'HELPED', 'Rang out', id_of(65, n % 150)::text,
                n * 7919 % 30000, 'SHOWN', null, null, n, 0 from generate_series(1, 30000) n;
            insert into retrospective_cluster (programme_id, id, retrospective_id, title, position, sequence)
                select programme_id, gen_random_uuid(), id, 'No answer', 0, 1 from retrospective;
            insert into retrospective_principle select r.programme_id, r.id, 0, p.id, 1 from retrospective r
                join lateral (select id from principle p where p.programme_id = r.programme_id limit 1) p on true
                on conflict do nothing;
            insert into retrospective_principle select programme_of(n), id_of(69, n), 0, id_of(62, n), 1
                from generate_series(1, 30000) n;
            insert into retrospective_seat select r.programme_id, gen_random_uuid(), r.id, s.id, false, null, 1, now() from retrospective r
                join lateral (select id from stakeholder s where s.programme_id = r.programme_id limit 3) s on true
                where r.id <> id_of(5, 99) on conflict do nothing;
            insert into retrospective_link (programme_id, id, seat_id, hash, state, reminds, created_at)
                select s.programme_id, gen_random_uuid(), s.id, sha256(s.id::text::bytea), 'SENT', false, now()
                from retrospective_seat s;
            analyze retrospective, retrospective_cluster, retrospective_seat, retrospective_link, retrospective_note,
                retrospective_principle;
            insert into action_item (programme_id, id, project_id, retrospective_id, text, owner_id, due_on, state, closed_on,
                created_at, updated_at, version)
                select r.programme_id, gen_random_uuid(), r.project_id, r.id, 'Tape the rota', s.id, date '2026-01-01' + n % 500,
                case n % 3 when 0 then 'OPEN' else 'DONE' end, case n % 3 when 0 then null else date '2026-02-01' end, now(), now(), 0
                from (select *, row_number() over (order by id)::int as n from retrospective) r
                join lateral (select id from stakeholder s where s.programme_id = r.programme_id limit 1) s on true;
            insert into action_item (programme_id, id, project_id, retrospective_id, text, owner_id, due_on, state, created_at,
                updated_at, version)
                select programme_of(99), case n when 99 then id_of(5, 99) else id_of(70, n) end, id_of(5, 99), id_of(5, 99),
                case n when 99 then 'rare99 letters' else 'Tape the rota' end, id_of(5, 99), date '2026-03-01' + n, 'OPEN', now(),
                now(), 0 from generate_series(1, 150) n;
            insert into action_item_review select i.programme_id, r.id, i.id, 'OPEN' from action_item i
                join lateral (select id from retrospective r where r.programme_id = i.programme_id limit 1) r on true
                on conflict do nothing;
            analyze action_item, action_item_review;
            insert into retrospective_cluster (programme_id, id, retrospective_id, title, position, sequence)
                select programme_of(99), id_of(70, n), id_of(5, 99), 'Cluster', n, n from generate_series(1, 400) n;
            insert into retrospective_cluster (programme_id, id, retrospective_id, title, position, sequence)
                select programme_of(n), id_of(73, n), id_of(69, n), 'Cluster', n, n from generate_series(1, 30000) n
                where programme_of(n) <> programme_of(99);
            insert into finding (programme_id, id, retrospective_id, project_id, cluster_id, kind, insight_kind, statement,
                created_at, updated_at, version)
                select programme_of(99), case n when 99 then id_of(5, 99) else id_of(71, n) end, id_of(5, 99), id_of(5, 99),
                id_of(70, n), (array['EVIDENCE', 'SYMPTOM', 'INSIGHT'])[1 + n % 3], case n % 3 when 2 then 'CHALLENGE' end,
                'Found', timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 400) n;
            insert into finding (programme_id, id, retrospective_id, project_id, cluster_id, kind, statement, created_at,
                updated_at, version) select programme_of(n), id_of(72, n), id_of(69, n), id_of(59, n), id_of(73, n), 'SYMPTOM',
                'Found', timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 30000) n
                where programme_of(n) <> programme_of(99);
            insert into finding_principle select programme_id, id, 0, id_of(5, 99), 1 from finding where programme_id = programme_of(99);
            insert into finding_principle select programme_of(n), id_of(72, n), 0, id_of(62, n), 1 from generate_series(1, 30000) n
                where programme_of(n) <> programme_of(99);
            insert into principle_version_finding select programme_of(99), id_of(5, 99), n, 0, id_of(71, n) from generate_series(2, 98) n;
            insert into principle_version_finding select programme_of(n), id_of(62, n), 1, 0, id_of(72, n)
                from generate_series(1, 30000) n;
            analyze retrospective_cluster, finding, finding_principle, principle_version_finding;
            insert into retrospective_template select programme_of(n), id_of(75, n), 'Template ' || n * 7919 % 30000, '[]', now(), now(), 0
                from generate_series(1, 30000) n;
            analyze retrospective_template;
            insert into challenge (programme_id, id, statement, owner_id, latest_rank, status, created_at, updated_at, version)
                select programme_of(n), id_of(100, n), case n % 7 when 0 then 'Late letters' else 'Calls' end || ' rare' || n,
                case when n % 36 = 27 and programme_of(n) = programme_of(99) then id_of(5, 99) end,
                case when n % 3 = 0 then 1 + n * 7919 % 40 end, (array['OPEN', 'IN_PROGRESS', 'RESOLVED', 'DROPPED'])[1 + n * 3 % 4],
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 30000) n;
            insert into challenge_category select programme_of(n), id_of(100, n), k.id, k.dimension, 0 from generate_series(1, 30000) n
                join category k on k.programme_id = programme_of(n) and k.code = 'C199' and k.dimension in ('PLACE', 'GROUP');
            insert into challenge_step select programme_id, id, 1, 'OPEN', null, created_at from challenge
                on conflict do nothing;
            analyze challenge, challenge_category, challenge_step;
            insert into prioritisation (programme_id, id, title, question, unranked, results_hidden_until_closed,
                weighting_dimensions, members_vote, state, created_at, updated_at, version)
                select programme_of(n), id_of(120, n), 'Round ' || n || ' rare' || n, 'Which first?', 'NO_OPINION', true,
                '["GROUP"]', true, (array['DRAFT', 'OPEN', 'OPEN', 'OPEN'])[1 + n * 3 % 4],
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 30000) n;
            insert into prioritisation (programme_id, id, title, question, unranked, results_hidden_until_closed,
                weighting_dimensions, members_vote, state, created_at, updated_at, version)
                select programme_of(99), id_of(5, 99), 'Round', 'Which first?', 'NO_OPINION', true, '["GROUP"]', true, 'OPEN',
                now(), now(), 0;
            insert into prioritisation_challenge select programme_of(n), id_of(120, n), id_of(100, n), 0, null, null, null, null
                from generate_series(1, 30000) n;
            insert into ballot_import select programme_of(99), id_of(121, n), id_of(5, 99), 'SUCCEEDED', true, '\\x00', 1, 1, '[]',
                timestamptz '2026-01-01Z' + n * interval '1 minute', 0 from generate_series(1, 300) n;
            insert into ballot_import select programme_of(n), id_of(121, n), id_of(120, n), 'SUCCEEDED', true, '\\x00', 1, 1, '[]',
                timestamptz '2026-01-01Z' + n * interval '1 minute', 0 from generate_series(301, 30000) n;
            analyze prioritisation, prioritisation_challenge, ballot_import;
            insert into invitation (programme_id, id, stakeholder_id, template_id, contact_id, purpose, prioritisation_id, minutes,
                days_to_answer, state, send_at, invited_by, created_at, updated_at, version)
                select programme_of(n), id_of(122, n), id_of(5, n), id_of(50, n), id_of(17, n), 'BALLOT', id_of(120, n), 15, 21, 'SENT',
                timestamptz '2026-01-01Z' + n * interval '1 minute', id_of(1, 1), now(), now(), 0 from generate_series(1, 30000) n;
            insert into invitation (programme_id, id, stakeholder_id, template_id, contact_id, purpose, prioritisation_id, minutes,
                days_to_answer, state, send_at, invited_by, created_at, updated_at, version)
                select programme_of(99), id_of(123, n), id_of(5, 99), id_of(50, 99), id_of(18, n), 'BALLOT', id_of(5, 99), 15, 21, 'SENT',
                timestamptz '2026-01-01Z' + n * interval '1 minute', id_of(1, 1), now(), now(), 0 from generate_series(1, 150) n;
            analyze invitation;
            insert into conversation (programme_id, id, title, state, planned_at, held_on, day, minutes, channel, facilitator_id,
                summary, cancellation_reason, created_at, updated_at, version)
                select programme_of(n), id_of(76, n), 'Talk rare' || n, s, case s when 'HELD' then null else now() end,
                case s when 'HELD' then date '2026-01-01' + n / 100 end, date '2026-01-01' + n / 100, 45,
                (array['PHONE', 'VIDEO', 'VIDEO', 'WRITTEN'])[1 + n * 3 % 4], null, 'About letters',
                case s when 'CANCELLED' then 'Away' end, now(), now(), 0
                from (select n, (array['PLANNED', 'HELD', 'HELD', 'CANCELLED'])[1 + n * 7 % 4] as s from generate_series(1, 30000) n) one;
            update conversation set id = id_of(5, 99) where id = id_of(76, 99);
            update conversation set facilitator_id = id_of(15, 1) where programme_id = programme_of(99) and minutes = 45
                and right(id::text, 1) in ('1', '5');
            analyze conversation;
            insert into conversation_stakeholder select programme_id, id, id_of(5, 99), 0, 'NOT_ASKED', '[]', null from conversation
                where programme_id = programme_of(99)
                on conflict do nothing;
            insert into conversation_stakeholder select programme_of(n), id_of(76, n), id_of(5, n), 1, 'NOT_ASKED', '[]', id_of(17, n)
                from generate_series(1, 30000) n where n <> 99;
            analyze conversation_stakeholder;
            insert into theme select programme_of(n), case n when 99 then id_of(5, 99) else id_of(77, n) end, 'Theme ' || n, null, n,
                now(), now(), 0 from generate_series(1, 2000) n;
            insert into insight (programme_id, id, kind, statement, who_could_act, origin, state, was_kept, voices,
                independent_voices, created_at, updated_at, version)
                select programme_of(n), case n when 99 then id_of(5, 99) else id_of(78, n) end,
                (array['CHALLENGE', 'CHALLENGE', 'OPPORTUNITY'])[1 + n % 3], 'Insight rare' || n || ' letters',
                (array['US', 'OTHERS', 'BOTH'])[n % 4], 'CONVERSATION',
                (array['KEPT', 'KEPT', 'KEPT', 'SUGGESTED', 'DECLINED', 'ARCHIVED'])[1 + n * 5 % 6],
                (array[true, true, true, false, false, true])[1 + n * 5 % 6], n % 11, n % 11,
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 30000) n
                where programme_of(n) <> programme_of(99) or n <= 2000;
            insert into insight_conversation select programme_id, id, id_of(5, 99) from insight where programme_id = programme_of(99)
                on conflict do nothing;
            insert into insight_conversation select programme_of(n), id_of(78, n), id_of(76, n) from generate_series(1, 30000) n
                where programme_of(n) <> programme_of(99);
            insert into insight_theme select programme_id, id, id_of(5, 99) from insight where programme_id = programme_of(99)
                and kind = 'CHALLENGE'
                on conflict do nothing;
            insert into insight_theme select programme_of(n), id_of(78, n), id_of(77, n % 2000) from generate_series(1, 30000) n
                where programme_of(n) <> programme_of(99) and programme_of(n) = programme_of(n % 2000);
            insert into insight_author select programme_id, id, id_of(5, 99) from insight where programme_id = programme_of(99)
                and state in ('SUGGESTED', 'DECLINED')
                on conflict do nothing;
            insert into insight_author select programme_of(n), id_of(78, n), id_of(5, n) from generate_series(1, 30000) n
                where programme_of(n) <> programme_of(99);
            insert into insight_finding select programme_of(n), id_of(78, n), id_of(72, n) from generate_series(1, 30000) n
                where programme_of(n) <> programme_of(99);
            analyze theme, insight, insight_finding, insight_conversation, insight_author, insight_theme;
            insert into symptom (programme_id, id, statement, occurrences, created_at, updated_at, version)
                select programme_of(n), case n when 99 then id_of(5, 99) else id_of(101, n) end,
                case n % 7 when 0 then 'Late letters' else 'Calls' end || ' rare' || n, n * 7919 % 30,
                timestamptz '2026-01-01Z' + n * interval '1 minute', now(), 0 from generate_series(1, 30000) n;
            insert into symptom_finding select programme_of(99), y.id, f.id from symptom y
                join lateral (select f.id from finding f where f.programme_id = programme_of(99) and f.project_id = id_of(5, 99)
                    order by f.id = id_of(5, 99) desc, md5(y.id::text || f.id::text) limit 2) f on true
                where y.programme_id = programme_of(99)
                on conflict do nothing;
            insert into symptom_insight select programme_id, id, id_of(5, 99) from symptom where programme_id = programme_of(99)
                on conflict do nothing;
            insert into challenge_symptom select programme_of(n), id_of(100, n), id_of(101, n), 0 from generate_series(1, 30000) n
                where n <> 99;
            insert into challenge_symptom select programme_of(n), id_of(100, n), id_of(5, 99), 1 from generate_series(1, 30000) n
                where programme_of(n) = programme_of(99) and (n <= 1000 or n > 29000) and n <> 99;
            insert into challenge_insight select programme_id, id, id_of(5, 99), 0 from challenge where programme_id = programme_of(99)
                on conflict do nothing;
            update challenge set theme_id = id_of(5, 99) where programme_id = programme_of(99)
                and right(id::text, 1) in ('0', '1') and status = 'OPEN';
            update challenge set id = id_of(5, 99) where id = id_of(100, 99);
            insert into target (programme_id, id, challenge_id, name, unit, direction, baseline_on, baseline_value, target_on,
                target_value, owner_id, status, created_at, updated_at, version)
                select programme_of(n), case n when 99 then id_of(5, 99) else id_of(102, n) end,
                case when programme_of(n) = programme_of(99) and n % 36 = 27 then id_of(5, 99) else id_of(100, n) end,
                'Target ' || n, 'PERCENT', 'UP', date '2026-01-01', 10, date '2027-01-01' + n % 700, 90,
                case when n % 36 = 27 and programme_of(n) = programme_of(99) then id_of(5, 99) end,
                (array['MET', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NO_DATA'])[1 + n * 3 % 5], now(), now(), 0
                from generate_series(1, 30000) n;
            insert into target_reading select programme_of(n), id_of(103, n), id_of(102, n), date '2026-01-11', 20, null, now(), now(), 0
                from generate_series(1, 30000) n where programme_of(n) <> programme_of(99);
            insert into target_reading select programme_of(99), id_of(104, n), id_of(5, 99), date '2025-01-01' + n, 20, null, now(),
                now(), 0 from generate_series(1, 150) n;
            analyze symptom, symptom_finding, symptom_insight, challenge, challenge_symptom, challenge_insight, target, target_reading;
            create table planted (programme_id uuid not null, id uuid primary key, colour text not null);
            insert into planted select programme_of(n), id_of(16, n), 'colour ' || n * 7919 % 60000 from generate_series(1, 30000) n""";

    private final DataSource dataSource;

    LargeTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void fill() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            // a machine with much to do takes longer for some of them than the service waits for a word
            int patience = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            statement.execute("set statement_timeout = 0");
            // what refers to what is right as it is written; to look it up for each row would take as long again
            statement.execute("set session_replication_role = replica");
            for (String part : FILL.split(";\n", -1)) {
                statement.execute(part);
            }
            statement.execute("vacuum analyze");
            statement.execute("reset session_replication_role");
            statement.execute("reset statement_timeout");
            connection.setNetworkTimeout(Runnable::run, patience);
        }
    }
}
