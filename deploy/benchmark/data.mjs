const SECTORS = 8;
const PLACES = 12;
const GROUPS = 15;
const ORGANISATIONS = 120;

/** Identifiers, made from what they stand for, so that a seed makes the same rows each time. */
export const programmeId = (n) => `0193a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/**
 * SQL that fills an empty installation.
 *
 * @param programmes how many programmes share the people
 * @param people how many there are in all; each is referred to three times
 * @param firstProgramme number of the first programme
 */
export function fill({ programmes, people, seed, firstProgramme = 1, referrals = 3 }) {
  const each = Math.floor(people / programmes);
  const numbers = `generate_series(${firstProgramme}, ${firstProgramme + programmes - 1})`;
  return `
set session_replication_role = replica; -- the rows fit together: checking each would take most of the time
set synchronous_commit = off;
begin;
create function pg_temp.draw(n bigint, purpose int, choices int) returns int language sql immutable parallel safe as
  $$ select (abs(hashint8extended(n, purpose * 1000003::bigint + ${seed})) % choices)::int $$;
create function pg_temp.name_id(kind int, p int, n bigint) returns uuid language sql immutable parallel safe as
  $$ select (lpad(to_hex(26452480 + kind), 8, '0') || '-' || lpad(to_hex(p), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
create function pg_temp.programme(p int) returns uuid language sql immutable parallel safe as
  $$ select ('0193a000-0000-7000-8000-' || lpad(to_hex(p), 12, '0'))::uuid $$;
create function pg_temp.one_of(words text[], n bigint, purpose int) returns text language sql immutable parallel safe as
  $$ select words[1 + pg_temp.draw(n, purpose, array_length(words, 1))] $$;

insert into programme (id, name, slug, purpose, starts_on, time_zone, status, created_at, updated_at, version)
select pg_temp.programme(p), 'Programme ' || p, 'programme-' || p, 'To be measured', '2026-01-05', 'Europe/London', 'ACTIVE', '2026-01-05', '2026-01-05', 0
from ${numbers} p;
insert into member (programme_id, id, account_id, name, role, created_at, updated_at, version)
select pg_temp.programme(p), pg_temp.name_id(1, p, row_number() over (partition by p order by m.id)), m.account_id, m.name, m.role, m.created_at, m.created_at, 0
from ${numbers} p, member m where m.programme_id = (select id from programme where slug not like 'programme-%');
insert into category (programme_id, id, dimension, code, name, created_at, updated_at, version)
select pg_temp.programme(p), pg_temp.name_id(d.kind, p, n), d.dimension, d.dimension || '-' || n, initcap(d.dimension) || ' ' || n, '2026-01-05', '2026-01-05', 0
from ${numbers} p, (values (2, 'PLACE', ${PLACES}), (3, 'SECTOR', ${SECTORS}), (4, 'GROUP', ${GROUPS})) d(kind, dimension, many), generate_series(1, d.many) n;
insert into organisation (programme_id, id, code, name, type, place_id, sector_id, created_at, updated_at, version)
select pg_temp.programme(p), pg_temp.name_id(5, p, n), 'ORG-' || n, (array['Harbour','Riverside','Northgate','St Anne''s','Meadow'])[1 + n % 5] || ' ' || (array['Hospital','Practice','Clinic','Trust'])[1 + n % 4] || ' ' || n,
  'GENERAL_PRACTICE', pg_temp.name_id(2, p, 1 + n % ${PLACES}), pg_temp.name_id(3, p, 1 + n % ${SECTORS}), '2026-01-05', '2026-01-05', 0
from ${numbers} p, generate_series(1, ${ORGANISATIONS}) n;

-- a tree of referrals: who gave the first of somebody's referrals recruited them, when both engaged
create temporary table person as
select p, n, k, n / 3 + 1 as giver, pg_temp.one_of(array['IDENTIFIED','IDENTIFIED','INVITED','INVITED','ENGAGED','ENGAGED','ENGAGED','ENGAGED','DECLINED'], k, 3) as status
from ${numbers} p, generate_series(1, ${each}) n, lateral (select p::bigint * 10000019 + n as k) x;
create temporary table place as
with recursive engaged as (
  select a.p, a.n, b.n as recruiter from person a
  left join person b on b.p = a.p and b.n = a.giver and b.n <> a.n and b.status = 'ENGAGED' where a.status = 'ENGAGED'
), place as (
  select p, n, recruiter, 0 as wave from engaged where recruiter is null
  union all select e.p, e.n, e.recruiter, place.wave + 1 from place join engaged e on e.p = place.p and e.recruiter = place.n)
select * from place;
insert into stakeholder (programme_id, id, external_id, name, email, status, organisation_id, place_id, sector_id, group_id, job_title,
  network_size, influence, interest, attributes, wave, recruiter_id, invited_at, engaged_at, declined_at, decline_reason_code, search_text, created_at, updated_at, version)
select pg_temp.programme(p), pg_temp.name_id(6, p, n), 'P' || p || '-' || n, x.name, 'person.' || n || '@p' || p || '.example.org', status,
  pg_temp.name_id(5, p, x.organisation), pg_temp.name_id(2, p, 1 + x.organisation % ${PLACES}), pg_temp.name_id(3, p, 1 + x.organisation % ${SECTORS}),
  pg_temp.name_id(4, p, 1 + pg_temp.draw(k, 5, ${GROUPS})), x.job, pg_temp.draw(k, 6, 120), 1 + pg_temp.draw(k, 7, 5), 1 + pg_temp.draw(k, 8, 5),
  jsonb_build_object('shift', (array['DAY','NIGHT'])[1 + pg_temp.draw(k, 9, 2)]),
  wave, pg_temp.name_id(6, p, recruiter),
  case when status <> 'IDENTIFIED' then x.moment end, case status when 'ENGAGED' then x.moment + interval '3 days' end,
  case status when 'DECLINED' then x.moment + interval '3 days' end, case status when 'DECLINED' then 'NO_TIME' end,
  concat_ws(' ', x.name, x.job, 'Harbour Hospital ' || x.organisation), x.moment, x.moment, 0
from person left join place using (p, n), lateral (select
  pg_temp.one_of(array['Adaeze','Bronwen','Callum','Dilys','Ewan','Farida','Gareth','Hana','Imran','Jola','Kwame','Lowri','Moira','Nadia','Owen','Priya'], k, 1)
    || ' ' || pg_temp.one_of(array['Winterbourne','Okafor','Llewellyn','Patel','MacLeod','Nowak','Begum','Hughes','Oyelaran','Singh','Thorne','Ashby'], k, 2)
    || '-' || pg_temp.one_of(array['Marsh','Fell','Combe','Wick','Holt','Stead','Thorpe','Ness'], k, 10) || ' ' || n as name,
  pg_temp.one_of(array['General practitioner','Consultant','Practice nurse','Pharmacist','Patient representative','Community nurse','Service manager'], k, 4) as job,
  1 + pg_temp.draw(k, 11, ${ORGANISATIONS}) as organisation,
  timestamptz '2026-01-05 09:00Z' + pg_temp.draw(k, 12, 400000) * interval '1 minute' as moment) x;
insert into affiliation (programme_id, id, stakeholder_id, position, organisation_id, place_id, job_title)
select pg_temp.programme(p), pg_temp.name_id(7, p, n), pg_temp.name_id(6, p, n), 1, pg_temp.name_id(5, p, 1 + pg_temp.draw(k, 13, ${ORGANISATIONS})), pg_temp.name_id(2, p, 1 + pg_temp.draw(k, 14, ${PLACES})), 'Board member'
from person where pg_temp.draw(k, 15, 10) = 0;
insert into referral (programme_id, id, from_id, to_id, status, reason, referred_at, decided_at, created_at, updated_at, version)
select pg_temp.programme(p), pg_temp.name_id(8, p, n * 4 + r), pg_temp.name_id(6, p, x.giver), pg_temp.name_id(6, p, n),
  x.status, 'Knows how discharge letters travel', x.moment, case when x.status <> 'PROPOSED' then x.moment + interval '3 days' end,
  x.moment, x.moment, 0
from person, generate_series(0, ${referrals - 1}) r, lateral (select case r when 0 then person.giver else (n + r * 37 + 1) % ${each} + 1 end as giver,
  case when r = 0 then 'ACCEPTED' else pg_temp.one_of(array['PROPOSED','ACCEPTED','DECLINED'], k, 16 + r) end as status,
  timestamptz '2026-01-05 09:00Z' + pg_temp.draw(k, 20 + r, 400000) * interval '1 minute' as moment) x
where x.giver <> n on conflict do nothing;
insert into event (programme_id, id, epoch, transaction_id, happened_at, kind, action, resource_id, resource_version, changed, enum_values)
select pg_temp.programme(p), pg_temp.name_id(9, p, n), e.epoch, '1'::xid8, '2026-01-05', 'stakeholder', 'created', pg_temp.name_id(6, p, n), 0, '{name,status}', '{"status": "IDENTIFIED"}'
from person, event_epoch e;
commit;
vacuum analyze;
checkpoint;`;
}

/** SQL that gives a filled programme a population frame: as many people in each place, sector and group as its number says. */
export function frame(programme) {
  const id = programmeId(programme);
  return `
insert into population_frame (programme_id, id, definition, created_at, updated_at, version) values ('${id}', '${id}', 'To be measured', '2026-01-05', '2026-01-05', 0);
insert into frame_cell (programme_id, id, dimension, category_id, size)
select programme_id, id, dimension, id, 1000 * split_part(code, '-', 2)::int from category where programme_id = '${id}';`;
}
