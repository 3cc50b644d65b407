import { join } from 'node:path';
import { programmeId, fill } from './data.mjs';
import { run, sleep } from './processes.mjs';
import { capture } from './capture.mjs';

const FIRST_IMPORT = 1001;
const EXPORTED_FROM = 901;

const path = (programme) => `/api/v1/programmes/${programmeId(programme)}`;

/** Rows a second of two imports, each against COPY of the rows that it wrote, and what others meet meanwhile. */
export async function measureImports(world, options, say) {
  const { service } = world;
  const people = options.imported;
  // two new programmes each time; the second has the same categories and organisations, so that rows can be copied into it
  const earlier = Number((await service.sql(`select count(*) from programme where id >= '${programmeId(FIRST_IMPORT)}'`))[0]);
  const into = FIRST_IMPORT + earlier;
  const copy = new Copy(service, into, into + 1);
  await service.sql(fill({ programmes: 1, people: 0, seed: options.seed, firstProgramme: into }));
  await service.sql(`insert into programme select '${programmeId(into + 1)}', name, slug || '-copy', purpose, starts_on, ends_on, time_zone, status, created_at, updated_at, version
    from programme where id = '${programmeId(into)}'`);
  for (const table of ['category', 'organisation']) await copy.rows(table);
  await world.signIn();
  const others = watch(world);
  const rows = [];
  for (const [what, file, expected] of [
    ['stakeholders', peopleCsv(people), people],
    ['referrals', referralsCsv(people), null],
  ]) {
    const begun = performance.now();
    const job = await importFile(world, into, what, file);
    const seconds = (performance.now() - begun) / 1000;
    if (job.state !== 'SUCCEEDED' || (expected !== null && job.created !== expected)) {
      throw new Error(`Importing ${what} ended as ${JSON.stringify(job).slice(0, 500)}`);
    }
    rows.push({ name: `Import of ${what}`, rows: job.created, seconds, peak: service.memory().peak });
    say(`  imported ${job.created} ${what} in ${seconds.toFixed(1)} s`);
  }
  const meanwhile = await others.stop();
  // the referrals' import changes people and tells of it: the events of each are copied with the rows they tell of
  const copied = { stakeholders: ['stakeholder', 'event'], referrals: ['referral', 'event'] };
  for (const row of rows) {
    const what = row.name.split(' ').at(-1);
    row.copySeconds = 0;
    for (const table of copied[what]) row.copySeconds += await copy.rows(table, table === 'event' ? CAUSED[what] : 'true');
    say(`  COPY of the same ${what}: ${row.copySeconds.toFixed(1)} s`);
  }
  return { rows, meanwhile };
}

const CAUSED = {
  stakeholders: "kind = 'stakeholder' and action = 'created'",
  referrals: "(kind = 'referral' or kind = 'stakeholder' and action = 'changed')",
};

/** COPY of rows of one programme into another, by way of a file. */
class Copy {
  constructor(service, from, into) {
    Object.assign(this, { service, from: programmeId(from), into: programmeId(into) });
  }

  /** Answers how many seconds COPY took to take the rows in. */
  async rows(table, condition = 'true') {
    const [columns] = await this.service.sql(`select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
      where table_schema = 'public' and table_name = '${table}' and is_generated = 'NEVER' and is_identity = 'NO'`);
    const selected = columns.replace('programme_id', `'${this.into}'::uuid`);
    const file = join(this.service.home, `${table}.copy`);
    await this.service.sql(`\\copy (select ${selected} from ${table} where programme_id = '${this.from}' and ${condition}) to '${file}'`);
    const begun = performance.now();
    await this.service.sql(`\\copy ${table} (${columns}) from '${file}'`);
    return (performance.now() - begun) / 1000;
  }
}

async function importFile(world, into, what, body) {
  const url = `${world.service.url}${path(into)}/${what}/imports`;
  const headers = { ...world.headersOf({}, 0), 'Content-Type': 'text/csv' };
  const answer = await fetch(url, { method: 'POST', headers, body });
  if (answer.status !== 202) throw new Error(`The import of ${what} was refused: ${await answer.text()}`);
  let job = await answer.json();
  while (job.state === 'QUEUED' || job.state === 'RUNNING') {
    await sleep(100);
    job = await (await fetch(`${url}/${job.id}`, { headers })).json();
  }
  return job;
}

function peopleCsv(many) {
  const lines = ['externalId,name,email,jobTitle,organisationCode,placeCode,sectorCode,groupCode,networkSize,influence'];
  for (let i = 1; i <= many; i++) {
    lines.push(`I-${i},Bronwen Okafor-Thorne ${i},bronwen.${i}@example.org,Practice nurse,ORG-${1 + (i % 120)},PLACE-${1 + (i % 12)},SECTOR-${1 + (i % 8)},GROUP-${1 + (i % 15)},${i % 90},${1 + (i % 5)}`);
  }
  return lines.join('\n') + '\n';
}

/** Three referrals to each person but the first few, of which the first is accepted. */
function referralsCsv(people) {
  const lines = ['fromExternalId,toExternalId,status,reason,referredAt'];
  for (let i = 2; i <= people; i++) {
    for (const [n, from] of [Math.floor(i / 2), Math.floor(i / 3), Math.floor(i / 5)].entries()) {
      if (from > 0 && from !== i && (n === 0 || from !== Math.floor(i / (n + 1)))) {
        lines.push(`I-${from},I-${i},${n === 0 ? 'ACCEPTED' : 'PROPOSED'},Knows the discharge letters,2026-02-${String(1 + (i % 28)).padStart(2, '0')}`);
      }
    }
  }
  return lines.join('\n') + '\n';
}

/** What others of another programme meet meanwhile: how long a page takes, and how soon the feed tells of what they enter. */
function watch(world) {
  const pages = [];
  const feeds = [];
  let on = true;
  const programme = world.programmes[0];
  const timed = async (into, work) => {
    const begun = performance.now();
    await work();
    into.push(performance.now() - begun);
  };
  const reading = (async () => {
    while (on) {
      await timed(pages, async () => {
        const answer = await world.send({ path: `${programme.path}/stakeholders?limit=50` });
        if (answer.status !== 200) throw new Error(`A page answered ${answer.status} during an import`);
      });
      await sleep(20);
    }
  })();
  const telling = (async () => {
    let cursor = await endOfFeed(world, programme);
    for (let i = 0; on; i++) {
      await timed(feeds, async () => {
        const entered = await world.send({ method: 'POST', path: `${programme.path}/stakeholders`, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name: `Entered meanwhile ${i}` }) });
        if (entered.status !== 201) throw new Error(`Entering a person answered ${entered.status} during an import`);
        for (let told = false; !told; await sleep(5)) {
          const page = (await world.send({ path: `${programme.path}/events?limit=50&cursor=${encodeURIComponent(cursor)}` })).body;
          cursor = page.metadata.nextCursor;
          told = page.results.some((event) => event.data.id === entered.body.id || event.subject === entered.body.id);
        }
      });
      await sleep(50);
    }
  })();
  return {
    async stop() {
      on = false;
      await Promise.all([reading, telling]);
      const at = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)].toFixed(0);
      return (
        `While the imports ran, ${pages.length} list pages of another programme took ${at(pages, 0.5)} ms at the median and ${at(pages, 0.99)} ms at p99, ` +
        `and ${feeds.length} people entered one by one were in the feed after ${at(feeds, 0.5)} ms at the median and ${at(feeds, 0.99)} ms at p99, ${at(feeds, 0.9999)} ms at most.`
      );
    },
  };
}

/** Where the feed ends now. */
async function endOfFeed(world, programme) {
  let cursor = '';
  for (;;) {
    const { metadata } = (await world.send({ path: `${programme.path}/events?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}` })).body;
    cursor = metadata.nextCursor;
    if (!metadata.more) return cursor;
  }
}

/** Rows a second of a whole list in both forms, each against COPY of the same query. */
export async function measureExports(world, options, say) {
  const { service } = world;
  const people = options.people;
  if ((await service.sql(`select 1 from programme where id = '${programmeId(EXPORTED_FROM)}'`)).length === 0) {
    say(`Filling a programme with ${people} people to export …`);
    await service.sql(fill({ programmes: 1, people, seed: options.seed, firstProgramme: EXPORTED_FROM, referrals: 0 }));
  }
  const rows = [];
  for (const [form, accept] of [['NDJSON', 'application/x-ndjson'], ['CSV', 'text/csv']]) {
    const request = { path: `${path(EXPORTED_FROM)}/stakeholders`, headers: { Accept: accept } };
    await world.signIn();
    const before = service.memory().now;
    const begun = performance.now();
    const lines = await countLines(service.url + request.path, world.headersOf(request, 0));
    const seconds = (performance.now() - begun) / 1000;
    if (lines - (form === 'CSV' ? 1 : 0) < people) throw new Error(`The export gave ${lines} lines of ${people}`);
    const peak = service.memory().peak;
    const copySeconds = await copyOut(world, request);
    rows.push({ name: `Export as ${form}`, rows: people, seconds, copySeconds, peak });
    say(`  exported ${people} people as ${form} in ${seconds.toFixed(1)} s, COPY ${copySeconds.toFixed(1)} s, memory ${before} to ${peak} MiB`);
  }
  return rows;
}

async function countLines(url, headers) {
  const answer = await fetch(url, { headers });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  let lines = 0;
  for await (const chunk of answer.body) {
    for (const byte of chunk) if (byte === 10) lines++;
  }
  return lines;
}

/** Seconds that COPY takes for the query that the service runs, found by running it over a small programme. */
async function copyOut(world, request) {
  const small = { ...request, path: request.path.replace(programmeId(EXPORTED_FROM), world.programmes[0].id) };
  const [{ statements }] = await capture(world, [small]);
  const query = statements.find(({ text }) => /from stakeholder/.test(text) && /order by/.test(text));
  const sql = query.text.replace(/\$(\d+)/g, (_, n) => `'${query.values[n - 1].replace(world.programmes[0].id, programmeId(EXPORTED_FROM))}'`);
  const begun = performance.now();
  await run('sh', ['-c', 'psql "$@" > /dev/null', 'psql', ...world.service.databaseArguments, '-Xq', '-d', 'postgres', '-c', `copy (${sql}) to stdout`], {
    env: { PGPASSWORD: 'postgres' },
  });
  return (performance.now() - begun) / 1000;
}
