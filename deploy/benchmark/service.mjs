import { mkdirSync, openSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { run, sleep, start } from './processes.mjs';

const PATIENCE = 120_000;

/** The packaged service with the PostgreSQL it brings along, in a directory of its own. */
export class Service {
  constructor(home, options) {
    this.home = home;
    this.options = options;
  }

  /** Starts it and answers how many milliseconds passed until the first answer. */
  async start(jar) {
    const took = await this.launch(jar, {});
    this.databasePort = Number(readFileSync(join(this.home, 'postgresql', 'postmaster.pid'), 'utf8').split('\n')[3]);
    return took;
  }

  /** Another node on the same database, which must not be stopped before it. */
  async startBeside(jar) {
    const other = new Service(join(this.home, 'beside'), this.options);
    await other.launch(jar, {
      QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${this.databasePort}/postgres`,
      QUARKUS_DATASOURCE_USERNAME: 'postgres',
      QUARKUS_DATASOURCE_PASSWORD: 'postgres',
      INTERLACE_PUBLIC_URL: this.url,
    });
    return other;
  }

  async launch(jar, env) {
    this.port = await freePort();
    mkdirSync(this.home, { recursive: true });
    const log = openSync(join(this.home, 'service.log'), 'a');
    const begun = performance.now();
    this.process = start(this.options.java, [...this.options.javaOptions, '-jar', jar], {
      env: {
        ...process.env,
        // the two hundred at a board are streams of one lead
        INTERLACE_BOARD_STREAMS_EACH: '1000',
        ...env,
        INTERLACE_HOME: this.home,
        QUARKUS_HTTP_PORT: String(this.port),
        // one caller asks for everybody
        INTERLACE_RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
      },
      stdio: ['ignore', log, log],
    });
    const exit = new Promise((_, reject) =>
      this.process.once('exit', (code) => reject(new Error(`The service ended with ${code}; see ${this.home}/service.log`))),
    );
    exit.catch(() => {}); // told to whoever waits for the first answer
    while (performance.now() - begun < PATIENCE) {
      const up = await Promise.race([exit, fetch(`${this.url}/q/health/ready`).then((answer) => answer.ok, () => false)]);
      if (up) break;
      await sleep(10);
    }
    return performance.now() - begun;
  }

  async stop() {
    const gone = new Promise((resolve) => this.process.on('exit', resolve));
    this.process.kill('SIGTERM');
    await gone;
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** An access token as good as any other; each call makes another one. */
  async signIn(role = 'LEAD') {
    const answer = await fetch(`${this.url}/api/v1/sign-in/demo`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ role }),
    });
    if (answer.status !== 200) throw new Error(`Signing in answered ${answer.status}`);
    return (await answer.json()).accessToken;
  }

  get databaseArguments() {
    return ['-h', '127.0.0.1', '-p', String(this.databasePort), '-U', 'postgres'];
  }

  /** What SQL answers, one line for each row. */
  async sql(text) {
    const out = await run('psql', [...this.databaseArguments, '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', 'postgres'], {
      input: text,
      env: { PGPASSWORD: 'postgres' },
    });
    return out.split('\n').filter(Boolean);
  }

  /** Resident megabytes: now, and at most since the start. */
  memory() {
    const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
    const megabytes = (name) => Math.round(Number(status.match(new RegExp(`${name}:\\s+(\\d+) kB`))[1]) / 1024);
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  }

  /** Lets the server write what it is asked to do into files that can be read by machine; takes effect at the next start. */
  async prepareLog() {
    await this.sql(`alter system set logging_collector = on; alter system set log_destination = 'jsonlog';
      alter system set log_rotation_size = 0; alter system set log_rotation_age = 0;`);
  }

  /** What the server wrote since a position in its log, and the position after it. */
  readLog(position) {
    const directory = join(this.home, 'postgresql', 'log');
    const newest = readdirSync(directory)
      .filter((file) => file.endsWith('.json'))
      .map((file) => join(directory, file))
      .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
    const whole = readFileSync(newest);
    const entries = whole.subarray(position).toString().split('\n').filter(Boolean).map((line) => JSON.parse(line));
    return { entries, position: whole.length };
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
