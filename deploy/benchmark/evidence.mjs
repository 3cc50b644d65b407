import { fill, frame, programmeId } from './data.mjs';
import { median } from './report.mjs';

const PROGRAMME = 806;
const PEOPLE = 5000;
const WARM_UP = 20;
const ROUNDS = 9;
const CHALLENGES = 40;
const THINGS = { symptoms: 40, insights: 1000, conversations: 3959 };
const challenge = (n) => `0193a0ce-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const round = (n) => `0193a0cf-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Rounds of 5,000 ballots that rank all challenges: how far voters stray from one order, in ranks; each kind is closed three times. */
const KINDS = [
  { name: 'Voters who agree on much', strays: 20 },
  { name: 'Voters who agree on little', strays: 400 },
  { name: 'Voters who agree on nothing', strays: 100_000 },
];
const CLOSED = 3;

/** Seconds of a trail of 5,000 things, and of closing a round: counting, weighing, and the proven order of both, kept. */
export async function measureEvidence(world, options, say) {
  const { service } = world;
  const id = programmeId(PROGRAMME);
  const path = `/api/v1/programmes/${id}`;
  if ((await service.sql(`select 1 from programme where id = '${id}'`)).length === 0) {
    say('Filling a programme with evidence …');
    await service.sql(fill({ programmes: 1, people: PEOPLE, seed: options.seed, firstProgramme: PROGRAMME }));
    await service.sql(frame(PROGRAMME));
    await service.sql(evidence(options.seed));
  }
  const ask = async (method, below) => {
    const begun = performance.now();
    const answer = await world.send({ method, path: path + below });
    if (answer.status !== 200) throw new Error(`${below} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`);
    return { body: answer.body, seconds: (performance.now() - begun) / 1000 };
  };
  const rows = [];
  const add = (row) => {
    rows.push(row);
    say(`  ${row.name}: ${row.seconds.toFixed(3)} s, at most ${row.most.toFixed(3)} s`);
  };

  await world.signIn();
  const trails = [];
  for (let i = 0; i < WARM_UP + ROUNDS; i++) {
    const { body, seconds } = await ask('GET', `/trail/CHALLENGE/${challenge(1)}`);
    if (body.nodes.length !== 5000) throw new Error(`The trail holds ${body.nodes.length} things`);
    if (body.sources.conversations !== THINGS.conversations || body.sources.bySector.length === 0)
      throw new Error(`The trail comes from ${JSON.stringify(body.sources).slice(0, 500)}`);
    if (i >= WARM_UP) trails.push(seconds);
  }
  add({ name: 'Evidence trail of 5,000 things', target: 0.3, ...summary(trails) });

  await service.sql(rounds(options.seed));
  for (const [k, kind] of KINDS.entries()) {
    const closed = [];
    for (let i = 0; i < CLOSED; i++) {
      await world.signIn();
      const { seconds } = await ask('POST', `/prioritisations/${round(k * CLOSED + i)}/closing`);
      const { ballots, unweighted, optimal } = (await ask('GET', `/prioritisations/${round(k * CLOSED + i)}/ranking`)).body;
      if (!optimal) throw new Error(`${kind.name}: not proven ${JSON.stringify({ ballots, unweighted }).slice(0, 300)}`);
      closed.push(seconds);
    }
    add({ name: `${kind.name}: ${CHALLENGES} challenges by ${PEOPLE.toLocaleString('en-GB')} ballots`, target: 2, ...summary(closed) });
  }
  return rows;
}

const summary = (seconds) => ({ seconds: median(seconds), most: Math.max(...seconds) });

const draw = (seed) => `create function pg_temp.draw(n bigint, purpose int, choices int) returns int language sql immutable as
  $$ select (abs(hashint8extended(n, purpose * 1000003::bigint + ${seed})) % choices)::int $$;
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable as
  $$ select ('0193a0' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;`;

/** SQL of one challenge with symptoms, insights and conversations behind it, and of others that have none. */
function evidence(seed) {
  const id = `'${programmeId(PROGRAMME)}'::uuid`;
  const { symptoms, insights, conversations } = THINGS;
  return `
set session_replication_role = replica;
begin;
${draw(seed)}
insert into conversation (programme_id, id, title, state, held_on, day, minutes, channel, created_at, updated_at, version)
select ${id}, pg_temp.id('d1', n), 'Conversation ' || n, 'HELD', '2026-03-01', '2026-03-01', 30, 'PHONE', '2026-03-01', '2026-03-01', 0 from generate_series(1, ${conversations}) n;
insert into insight (programme_id, id, kind, statement, origin, state, created_at, updated_at, version)
select ${id}, pg_temp.id('d2', n), 'CHALLENGE', 'What was heard as number ' || n, 'CONVERSATION', 'KEPT', '2026-03-02', '2026-03-02', 0 from generate_series(1, ${insights}) n;
insert into insight_conversation (programme_id, insight_id, conversation_id)
select distinct ${id}, pg_temp.id('d2', i), pg_temp.id('d1', n) from generate_series(1, ${conversations}) n,
  lateral (values (1 + n % ${insights}), (1 + pg_temp.draw(n, 1, ${insights}))) cited(i);
insert into conversation_stakeholder (programme_id, conversation_id, stakeholder_id, position, consent_to_quote, quotes)
select distinct on (n, s.id) ${id}, pg_temp.id('d1', n), s.id, k, 'YES', '["What was said, word for word."]' from generate_series(1, ${conversations}) n
  cross join generate_series(0, 1) k
  join (select id, row_number() over (order by id) as at from stakeholder where programme_id = ${id}) s
    on s.at = 1 + pg_temp.draw(n * 2 + k, 3, ${PEOPLE}) and (k = 0 or n % 3 = 0);
insert into symptom (programme_id, id, statement, created_at, updated_at, version)
select ${id}, pg_temp.id('d3', n), 'Symptom ' || n, '2026-04-01', '2026-04-01', 0 from generate_series(1, ${symptoms}) n;
insert into symptom_insight (programme_id, symptom_id, insight_id)
select ${id}, pg_temp.id('d3', 1 + n % ${symptoms}), pg_temp.id('d2', n) from generate_series(1, ${insights}) n;
insert into challenge (programme_id, id, statement, status, created_at, updated_at, version)
select ${id}, pg_temp.id('ce', n), 'Challenge ' || n, 'OPEN', '2026-05-01', '2026-05-01', 0 from generate_series(1, ${CHALLENGES}) n;
insert into challenge_symptom (programme_id, challenge_id, symptom_id, position)
select ${id}, pg_temp.id('ce', 1), pg_temp.id('d3', n), n from generate_series(1, ${symptoms}) n;
commit;
analyze conversation, conversation_stakeholder, insight, insight_conversation, symptom, symptom_insight, challenge, challenge_symptom;`;
}

/** SQL of open rounds in which everybody has ranked all challenges. Closed ones of an earlier run make room. */
function rounds(seed) {
  const id = `'${programmeId(PROGRAMME)}'::uuid`;
  const kinds = KINDS.flatMap(({ strays }, k) => Array.from({ length: CLOSED }, (_, i) => `(${k * CLOSED + i}, ${strays})`));
  return `
begin;
${draw(seed)}
delete from prioritisation where programme_id = ${id};
create temporary table asked (r, strays) as values ${kinds.join(', ')};
insert into prioritisation (programme_id, id, title, question, unranked, results_hidden_until_closed, weighting_dimensions, members_vote, state, opened_at, created_at, updated_at, version)
select ${id}, pg_temp.id('cf', r), 'Round ' || r, 'What matters most?', 'NO_OPINION', true, '["GROUP"]', false, 'OPEN', '2026-06-01', '2026-06-01', '2026-06-01', 0 from asked;
insert into prioritisation_challenge (programme_id, prioritisation_id, challenge_id, position)
select ${id}, pg_temp.id('cf', r), pg_temp.id('ce', n), n from asked, generate_series(1, ${CHALLENGES}) n;
insert into ballot (programme_id, id, prioritisation_id, stakeholder_id, paper, given_at, ranks)
select ${id}, gen_random_uuid(), pg_temp.id('cf', r), s.id, false, '2026-06-02',
  (select jsonb_agg(jsonb_build_array(pg_temp.id('ce', c)) order by c * 10 + pg_temp.draw((s.n * 100 + c) * 10 + r, 2, strays * 10), c) from generate_series(1, ${CHALLENGES}) c)
from asked, (select id, row_number() over (order by id) as n from stakeholder where programme_id = ${id}) s;
commit;
analyze prioritisation, prioritisation_challenge, ballot;`;
}
