import { fill, programmeId } from './data.mjs';
import { median } from './report.mjs';

const WARM_UP = 20;
const ROUNDS = 9;
const CALL = '0193a0ca-0000-7000-8000-000000000001';
const CRITERIA = [30, 25, 25, 20].map((weight, i) => ({
  id: `0193a0cc-0000-7000-8000-00000000000${i}`,
  name: `Criterion ${i}`,
  question: 'How far?',
  weight,
  scale: { min: 1, max: 5, labels: [] },
}));

/** Calls, how many are to be chosen of how many proposals, and in how many seconds the best set must be proven. */
const CALLS = [
  { name: 'Shortlist of 5', programme: 803, proposals: 200, size: 5, most: 1, least: 0, target: 0.2 },
  { name: 'Shortlist of 50', programme: 804, proposals: 2000, size: 50, most: 10, least: 6, target: 5 },
];

/** Seconds until a set is there and proven, asked for as a preview, and as one that is kept, with 500 resamples of its assessors. */
export async function measureShortlists(world, options, say) {
  const rows = [];
  for (const call of CALLS) {
    const path = `/api/v1/programmes/${programmeId(call.programme)}`;
    if ((await world.service.sql(`select 1 from programme where id = '${programmeId(call.programme)}'`)).length === 0) {
      say(`Filling a call with ${call.proposals} proposals …`);
      await world.service.sql(fill({ programmes: 1, people: 100, seed: options.seed, firstProgramme: call.programme }));
      await world.service.sql(assessed(call, options.seed));
    }
    const body = JSON.stringify({
      size: call.size,
      capacity: { facilitatorDays: call.size * 8 },
      quotas: Array.from({ length: 12 }, (_, i) => ({
        dimension: i < 6 ? 'PLACE' : 'SECTOR',
        value: `${i < 6 ? 'PLACE' : 'SECTOR'}-${(i % 6) + 1}`,
        min: i < 6 ? 0 : call.least,
        max: i < 6 ? call.most : call.size,
        priority: 2,
      })),
    });
    const ask = async (query, prefer = {}) => {
      const request = { method: 'POST', path: `${path}/calls/${CALL}/shortlists${query}`, headers: { 'Content-Type': 'application/json', ...prefer }, body };
      const answer = await world.send(request);
      if (answer.status >= 300) throw new Error(`${request.path} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`);
      return answer.body;
    };
    const rounds = [];
    for (let i = 0; i < WARM_UP + ROUNDS; i++) {
      await world.signIn();
      const begun = performance.now();
      const preview = await ask('?preview=true');
      const seconds = (performance.now() - begun) / 1000;
      if (preview.status !== 'OPTIMAL' || !preview.proofOfOptimality.proven) throw new Error(`${call.name} is ${preview.status}`);
      if (i >= WARM_UP) rounds.push(seconds);
    }
    const begun = performance.now();
    let kept = await ask('');
    while (['QUEUED', 'RUNNING'].includes(kept.state) && performance.now() - begun < 600_000) {
      await new Promise((resume) => setTimeout(resume, 200));
      await world.signIn();
      kept = (await world.send({ path: `${path}/shortlists/${kept.id}` })).body;
    }
    const row = {
      ...call,
      seconds: median(rounds),
      kept: (performance.now() - begun) / 1000,
      state: kept.state,
      resamples: kept.resamplesDone,
    };
    rows.push(row);
    say(`  ${row.name} of ${row.proposals}: ${row.seconds.toFixed(2)} s, kept after ${row.kept.toFixed(1)} s (${row.state}, ${row.resamples} resamples)`);
  }
  return rows;
}

/** SQL that lets four members score every proposal of a call. */
function assessed({ programme, proposals }, seed) {
  const id = `'${programmeId(programme)}'::uuid`;
  return `
set session_replication_role = replica;
begin;
create function pg_temp.draw(n bigint, purpose int, choices int) returns int language sql immutable as
  $$ select (abs(hashint8extended(n, purpose * 1000003::bigint + ${seed})) % choices)::int $$;
insert into call (programme_id, id, title, places, opens_at, closes_at, state, criteria, eligibility_checks, created_at, updated_at, version)
values (${id}, '${CALL}', 'To be measured', 5, '2026-06-01', '2026-07-01', 'ASSESSED', '${JSON.stringify(CRITERIA)}', '[]', '2026-05-01', '2026-05-01', 0);
create temporary table entry as select n, gen_random_uuid() as id from generate_series(1, ${proposals}) n;
insert into proposal (programme_id, id, call_id, title, attributes, facilitator_days, budget_pounds, state, submitted_at, created_at, updated_at, version)
select ${id}, id, '${CALL}', 'Proposal ' || n, '{}', 3 + pg_temp.draw(n, 1, 10), 1000, 'SUBMITTED', '2026-06-10', '2026-06-10', '2026-06-10', 0 from entry;
insert into proposal_category (programme_id, proposal_id, category_id, dimension, position)
select ${id}, e.id, c.id, c.dimension, 0 from entry e join category c on c.programme_id = ${id}
  and c.code in ('PLACE-' || 1 + pg_temp.draw(e.n, 2, 6), 'SECTOR-' || 1 + least(pg_temp.draw(e.n, 3, 8), 5));
insert into assessment (programme_id, id, call_id, proposal_id, member_id, state, scores, submitted_at, created_at, updated_at, version)
select ${id}, gen_random_uuid(), '${CALL}', e.id, m.id, 'SUBMITTED',
  (select jsonb_agg(jsonb_build_object('criterionId', k.id, 'score', 1 + pg_temp.draw(e.n * 100 + m.n * 10 + k.n, 4, 5)))
    from (values ${CRITERIA.map((criterion, i) => `('${criterion.id}', ${i})`).join(', ')}) k(id, n)), '2026-07-05', '2026-07-05', '2026-07-05', 0
from entry e, (select id, row_number() over (order by id) as n from member where programme_id = ${id} order by id limit 4) m;
commit;
analyze proposal, proposal_category, assessment;`;
}
