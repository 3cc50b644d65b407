import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { script } from './capture.mjs';

// numbers in identifiers of twelve hexadecimal digits; other ones than an earlier run left in databases that are kept
let base = Math.floor(Math.random() * 200_000) * 1_000_000_000;

async function inDirectory(work) {
  const directory = mkdtempSync(join(tmpdir(), 'interlace-load-'));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

// every client prepares and plans each script several times before it is up to speed: so many do not count
const SETTLING_SECONDS = 4;
const SCRIPTS = 25;

/** Transactions a second that the database alone does, of these requests at random. */
export function askDatabase(service, captured, { clients, seconds }) {
  return inDirectory(async (directory) => {
    const args = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-T', String(seconds + SETTLING_SECONDS), '-P', '1', '--random-seed=1'];
    args.push('-D', 'n=0', '-D', `base=${(base += 1_000_000_000)}`);
    const stride = captured.length / SCRIPTS;
    const some = Array.from({ length: SCRIPTS }, (_, i) => captured[Math.floor(i * stride)]);
    some.map(script).forEach(({ text, variables }, i) => {
      const file = join(directory, `${i}.sql`);
      // names are per script, since all scripts share one set of variables
      writeFileSync(file, text.replace(/(?<!:):v(\d+)/g, `:r${i}v$1`));
      args.push('-f', file);
      variables.forEach(([name, value]) => args.push('-D', `r${i}${name}=${value}`));
    });
    const child = await run('sh', ['-c', 'exec pgbench "$@" 2>&1', 'pgbench', ...args, ...service.databaseArguments, 'postgres'], {
      env: { PGPASSWORD: 'postgres' },
    });
    if (/aborted|ERROR/.test(child)) throw new Error(`pgbench: ${child.slice(0, 2000)}`);
    const perSecond = [...child.matchAll(/progress: [\d.]+ s, ([\d.]+) tps/g)].map((found) => Number(found[1])).slice(SETTLING_SECONDS);
    return { perSecond: perSecond.reduce((sum, n) => sum + n, 0) / perSecond.length };
  });
}

/** Requests a second that the service answers, and how long they take in milliseconds. */
export function askService(world, requests, { clients, seconds }, expectedLength) {
  return inDirectory(async (directory) => {
    await world.signIn();
    const file = join(directory, 'requests.lua');
    writeFileSync(file, lua(world, requests));
    const out = await run('wrk', ['-t', '1', '-c', String(clients), '-d', `${seconds}s`, '--timeout', '10s', '-s', file, world.service.url]);
    const said = JSON.parse(/^RESULT (.*)$/m.exec(out)?.[1] ?? "null");
    if (said === null) throw new Error(`wrk: ${out.slice(0, 2000)}`);
    if (said.failed > 0) throw new Error(`${said.failed} of ${said.requests} requests failed: ${requests[0].path}`);
    const length = said.bytes / said.requests;
    if (Math.abs(length - expectedLength) > 0.2 * expectedLength + 1_500) {
      throw new Error(`Answers of ${Math.round(length)} bytes are not those that were checked, of ${Math.round(expectedLength)}`);
    }
    return said;
  });
}

function lua(world, requests) {
  const quoted = (text) => (text === undefined ? 'nil' : `[==[${text}]==]`);
  const table = requests.map((request, i) => {
    const headers = Object.entries(world.headersOf(request, i)).map(([name, value]) => `[ ${quoted(name)} ] = ${quoted(value)}`);
    return `{${quoted(request.method ?? 'GET')}, ${quoted(request.path)}, {${headers.join(', ')}}, ${quoted(request.body)}}`;
  });
  return `local requests = {${table.join(',\n')}}
local made, fresh = {}, ${(base += 1_000_000_000)}
local at = 0
init = function() for i, r in ipairs(requests) do made[i] = r[4] == nil and wrk.format(r[1], r[2], r[3]) or false end end
request = function()
  at = at % #made + 1
  local r = requests[at]
  if made[at] then return made[at] end
  fresh = fresh + 1
  local headers, number = {}, string.format("%.0f", fresh)
  for name, value in pairs(r[3]) do headers[name] = value:gsub("{fresh}", number) end
  return wrk.format(r[1], r[2], headers, (r[4]:gsub("{fresh}", number)))
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('RESULT {"requests": %d, "bytes": %d, "failed": %d, "perSecond": %f, "p50": %f, "p99": %f}\\n',
    summary.requests, summary.bytes, e.connect + e.read + e.write + e.status + e.timeout,
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
`;
}
