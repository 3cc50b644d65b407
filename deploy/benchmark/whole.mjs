import { capture } from './capture.mjs';
import { fill, frame, programmeId } from './data.mjs';
import { run, sleep } from './processes.mjs';
import { median } from './report.mjs';

const SAMPLED = 801;
const MAPPED = 802;
const MAP_HOLDS = 10_000;
const ROUNDS = 5;

/** Answers that take a whole programme into account, and in how many seconds each must be there. */
const questions = (people) => [
  { name: 'Reach by place', people, of: SAMPLED, path: 'reach?dimension=PLACE', target: 1 },
  { name: 'Reach by an attribute', people, of: SAMPLED, path: 'reach?dimension=ATTRIBUTE:shift', target: 1 },
  { name: 'Overview', people, of: SAMPLED, path: 'overview', target: 1 },
  { name: 'Limitations', people, of: SAMPLED, path: 'limitations', target: 1 },
  { name: 'Whom to invite next', people, of: SAMPLED, path: 'reach/recommendations?limit=5' },
  { name: 'Stakeholder map', people: Math.min(people, MAP_HOLDS), of: MAPPED, path: 'stakeholder-map', target: 2 },
];

/**
 * Seconds of each answer, against those that the database alone takes for its statements, and how long what is computed in
 * the background takes to be there.
 */
export async function measureWhole(world, options, say) {
  const { service } = world;
  const people = options.imported;
  for (const [programme, many] of [[SAMPLED, people], [MAPPED, Math.min(people, MAP_HOLDS)]]) {
    if ((await service.sql(`select 1 from programme where id = '${programmeId(programme)}'`)).length > 0) continue;
    say(`Filling a programme with ${many} people …`);
    await service.sql(fill({ programmes: 1, people: many, seed: options.seed, firstProgramme: programme }));
    await service.sql(frame(programme));
  }
  const rows = [];
  for (const question of questions(people)) {
    const request = { path: `/api/v1/programmes/${programmeId(question.of)}/${question.path}` };
    await world.signIn();
    const [{ statements }] = await capture(world, [request]);
    const sql = statements.map(({ text, values }) => `${text.replace(/\$(\d+)/g, (_, n) => literal(values[n - 1]))};`).join('\n');
    const rounds = [];
    for (let i = 0; i < ROUNDS; i++) {
      const database = await timed(() =>
        run('sh', ['-c', 'psql "$@" > /dev/null', 'psql', ...service.databaseArguments, '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', 'postgres'], {
          input: sql,
          env: { PGPASSWORD: 'postgres' },
        }),
      );
      rounds.push({ database, seconds: await timed(() => asked(world, request)) });
    }
    const row = { ...question, seconds: median(rounds.map(({ seconds }) => seconds)), database: median(rounds.map(({ database }) => database)) };
    rows.push({ ...row, peak: service.memory().peak });
    say(`  ${row.name}: ${row.seconds.toFixed(2)} s, its statements alone ${row.database.toFixed(2)} s`);
  }
  return { rows, later: await whatComesLater(world, say) };
}

/** Seconds until what the first answer said was on its way is there, asked for by what nobody asked before. */
async function whatComesLater(world, say) {
  const waits = [];
  for (const [what, programme, path, isThere] of [
    ['intervals of reach by group, of a thousand resamples', SAMPLED, 'reach?dimension=GROUP', (body) => body.intervals === 'READY'],
    ['betweenness of the map', MAPPED, 'stakeholder-map?status=ENGAGED', (body) => body.measures === 'READY'],
  ]) {
    const request = { path: `/api/v1/programmes/${programmeId(programme)}/${path}` };
    await world.signIn();
    const seconds = await timed(async () => {
      while (!isThere((await asked(world, request)).body)) await sleep(200);
    });
    waits.push(`${what} after ${seconds.toFixed(1)} s`);
    say(`  ${waits.at(-1)}`);
  }
  return `In the background: ${waits.join('; ')}.`;
}

async function asked(world, request) {
  const answer = await world.send(request);
  if (answer.status !== 200) throw new Error(`${request.path} answered ${answer.status}`);
  return answer;
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

const literal = (value) => (value === null || value === undefined ? 'null' : `'${value.replaceAll("'", "''")}'`);
