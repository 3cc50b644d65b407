import { execFileSync, spawn } from 'node:child_process';

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGTERM')));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** Starts a program that ends with this process at the latest. */
export function start(program, args, options = {}) {
  const child = spawn(program, args, options);
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Runs a program to its end and answers what it printed; any other end than success is an error. */
export async function run(program, args, { input, env } = {}) {
  const child = start(program, args, { env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  child.stdin.on('error', () => {}); // its end is told below
  child.stdin.end(input ?? '');
  const [code] = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (...end) => resolve(end));
  });
  if (code !== 0) throw new Error(`${program} ${args.join(' ').slice(0, 200)} ended with ${code}: ${(err || out).slice(-2000)}`);
  return out;
}

/** Debian's tools that the measuring is done with; installed when they are missing and there is a way to. */
export function requireTools() {
  const packages = { wrk: 'wrk', pgbench: 'postgresql-15', psql: 'postgresql-client-15' };
  const missing = Object.keys(packages).filter((tool) => !isThere(tool));
  if (missing.length === 0) return;
  console.error(`Installing ${missing.join(', ')} …`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.map((tool) => packages[tool])], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isThere(tool) {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Does a piece of work that must not be disturbed, holding a lock that other work on this machine respects too. */
export const alone = (lock, work) => holding(lock, '-x', work);

/** Does a piece of work that others may go on beside, but not those who must not be disturbed. */
export const beside = (lock, work) => holding(lock, '-s', work);

async function holding(lock, mode, work) {
  if (!lock) return work();
  const holder = start('flock', [mode, lock, 'sh', '-c', 'echo held; exec cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  try {
    return await work();
  } finally {
    const gone = new Promise((resolve) => holder.on('exit', resolve));
    holder.stdin.end();
    await gone;
  }
}
