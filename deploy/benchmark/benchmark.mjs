import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureBoards } from './boards.mjs';
import { measureExports, measureImports } from './bulk.mjs';
import { capture } from './capture.mjs';
import { fill } from './data.mjs';
import { endpoints } from './endpoints.mjs';
import { measureEvidence } from './evidence.mjs';
import { askDatabase, askService } from './load.mjs';
import { readOptions } from './options.mjs';
import { alone, beside, requireTools } from './processes.mjs';
import { markdown, median } from './report.mjs';
import { Service } from './service.mjs';
import { measureShortlists } from './shortlists.mjs';
import { measureWhole } from './whole.mjs';
import { World } from './world.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const say = (text) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

/** A service on a database with this many people in it; filled before only if its directory is kept. */
async function open(home, options, size) {
  const service = new Service(home, options);
  const fresh = !existsSync(join(home, 'filled'));
  let first;
  if (fresh) {
    first = await alone(options.lock, () => service.start(jar));
    await service.prepareLog();
    await service.stop();
  }
  const again = await alone(options.lock, () => service.start(jar));
  if (fresh) {
    say(`Filling ${home} with ${size.people} people …`);
    await beside(options.lock, () => service.sql(fill({ ...size, seed: options.seed })));
    writeFileSync(join(home, 'filled'), '');
  }
  return { service, starts: { first, again }, world: await World.of(service, size) };
}

/**
 * One endpoint, in interleaved rounds: the database alone, the service, and then one client by itself over all programmes,
 * over one of them and where there are few rows, beginning with another of these in each round.
 */
async function measure(endpoint, { large, one, small }, options) {
  const sides = [];
  for (const world of [large, one, small]) {
    await world.signIn();
    const requests = await endpoint.requests(world);
    sides.push({ world, requests, length: await world.verify(endpoint, requests) });
  }
  const ask = (side, seconds, clients = options.clients) => askService(side.world, side.requests, { clients, seconds }, side.length);
  const [all, , few] = sides;
  const captured = await capture(large, all.requests);
  say(`${endpoint.name}: ${captured[0].statements.length} statements, warming up`);
  await beside(options.lock, async () => {
    await ask(few, options.warmUp);
    await ask(all, options.warmUp);
  });
  const rounds = [];
  for (let round = 0; round < options.rounds; round++) {
    await alone(options.lock, async () => {
      const database = await askDatabase(large.service, captured, options);
      const service = await ask(all, options.seconds);
      const p99 = [];
      for (let i = 0; i < sides.length; i++) {
        const side = (round + i) % sides.length;
        p99[side] = (await ask(sides[side], options.seconds, 1)).p99;
      }
      rounds.push({ database, service, p99 });
      say(`  round ${round + 1}: ${Math.round(service.perSecond)}/s of ${Math.round(database.perSecond)}/s = ${(service.perSecond / database.perSecond).toFixed(3)}; p99 ${service.p99.toFixed(1)} ms; one client ${p99[0].toFixed(1)} ms, in one programme ${p99[1].toFixed(1)} ms, with few rows ${p99[2].toFixed(1)} ms`);
    });
  }
  const over = (pick) => median(rounds.map(pick));
  return {
    name: endpoint.name,
    target: endpoint.target,
    perSecond: over((round) => round.service.perSecond),
    database: over((round) => round.database.perSecond),
    ratio: over((round) => round.service.perSecond / round.database.perSecond),
    p50: over((round) => round.service.p50),
    p99: over((round) => round.service.p99),
    growthByRows: over(({ p99: [, one, few] }) => one / few),
    growthByProgrammes: over(({ p99: [all, one] }) => all / one),
  };
}

const options = readOptions();
const jar = options.jar ?? join(root, 'api/target/quarkus-app/quarkus-run.jar');
requireTools();
if (!existsSync(jar)) {
  say('Building the service …');
  execFileSync('mvn', ['-q', '-B', '-DskipTests', 'package'], { cwd: root, stdio: 'inherit' });
}
const home = options.home ?? mkdtempSync(join(tmpdir(), 'interlace-benchmark-'));
const chosen = (key) => options.only.length === 0 || options.only.includes(key);
try {
  const large = await open(join(home, 'large'), options, options);
  const small = await open(join(home, 'small'), options, { programmes: 1, people: options.few });
  const memory = { idle: large.service.memory().now };
  const worlds = { large: large.world, one: new World(large.service, large.world.programmes.slice(0, 1)), small: small.world };
  const hot = [];
  for (const endpoint of endpoints.filter(({ key }) => chosen(key))) hot.push(await measure(endpoint, worlds, options));
  memory.loaded = large.service.memory().now;
  await small.service.stop();
  const imports = chosen('imports') ? await alone(options.lock, () => measureImports(large.world, options, say)) : { rows: [] };
  const exports = chosen('exports') ? await alone(options.lock, () => measureExports(large.world, options, say)) : [];
  const whole = chosen('whole') ? await alone(options.lock, () => measureWhole(large.world, options, say)) : { rows: [] };
  const shortlists = chosen('shortlists') ? await alone(options.lock, () => measureShortlists(large.world, options, say)) : [];
  const boards = chosen('boards') ? await alone(options.lock, () => measureBoards(large.world, jar, options, say)) : [];
  const evidence = chosen('evidence') ? await alone(options.lock, () => measureEvidence(large.world, options, say)) : [];
  memory.peak = large.service.memory().peak;
  await large.service.stop();
  const report = markdown({ options, starts: large.starts, memory, hot, bulk: [...imports.rows, ...exports], meanwhile: imports.meanwhile, whole, shortlists, boards, evidence });
  if (options.report) writeFileSync(options.report, report);
  console.log(report);
} finally {
  if (!options.home) rmSync(home, { recursive: true, force: true });
}
process.exit(0);
