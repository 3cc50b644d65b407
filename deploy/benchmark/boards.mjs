import { fill, programmeId } from './data.mjs';
import { sleep } from './processes.mjs';

const PEOPLE = 200;
const PROGRAMME = 805;
const PROJECT = '0193a0cf-0000-7000-8000-000000000001';
const NOTES = 300;
const BETWEEN_NOTES = 20;
const TARGET = 250;

/**
 * A board that two hundred people watch, half of them at each of two nodes on one database: how long it takes until what
 * somebody writes at one node is at every one of them; and whether, while connections break again and again, all end with the
 * same board and no note is lost. People are streams and requests of this process, in the name of a lead.
 */
export async function measureBoards(world, jar, options, say) {
  const { service } = world;
  const path = `/api/v1/programmes/${programmeId(PROGRAMME)}`;
  if ((await service.sql(`select 1 from programme where id = '${programmeId(PROGRAMME)}'`)).length === 0) {
    await service.sql(fill({ programmes: 1, people: 100, seed: options.seed, firstProgramme: PROGRAMME }));
    await service.sql(project());
  }
  const other = await service.startBeside(jar);
  const nodes = [service.url, other.url];
  const rows = [];
  try {
    for (const breaks of [false, true]) {
      await world.signIn();
      const row = await sit(world, path, nodes, breaks);
      rows.push(row);
      say(`  ${row.name}: p50 ${row.p50.toFixed(0)} ms, p99 ${row.p99.toFixed(0)} ms, ${row.lost} lost, ${row.differ} differ`);
    }
  } finally {
    await other.stop();
  }
  return rows;
}

async function sit(world, path, nodes, breaks) {
  const token = world.tokens[0];
  const call = async (method, url, body) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    return answer.json();
  };
  const { id } = await call('POST', `${nodes[0]}${path}/retrospectives`, {
    projectId: PROJECT,
    anonymity: 'NAMED',
    title: 'To be measured',
    startsAt: '2027-02-01T13:00:00Z',
    minutes: 60,
    votesEach: 3,
    columns: [{ id: 'HINDERED', title: 'Got in the way' }],
  });
  const board = `${path}/retrospectives/${id}`;
  await call('POST', `${nodes[0]}${board}/phase`, { from: 'PREPARE', to: 'REFLECT' });
  await call('POST', `${nodes[0]}${board}/phase`, { from: 'REFLECT', to: 'GROUP' });
  const written = new Map();
  const waits = [];
  const watchers = Array.from({ length: PEOPLE }, (_, i) => new Watcher(`${nodes[i % 2]}${board}/stream?seconds=300`, token, written, waits, breaks));
  await Promise.all(watchers.map((watcher) => watcher.connected));
  for (let i = 0; i < NOTES; i++) {
    const text = `Note ${i}`;
    written.set(text, performance.now());
    await call('POST', `${nodes[i % 2]}${board}/notes`, { notes: [{ columnId: 'HINDERED', text }] });
    await sleep(BETWEEN_NOTES);
  }
  const end = performance.now() + 15_000;
  while (watchers.some((watcher) => watcher.notes.size < NOTES) && performance.now() < end) await sleep(100);
  watchers.forEach((watcher) => watcher.leave());
  const now = await call('GET', `${nodes[1]}${board}/board`);
  const whole = JSON.stringify(now.everybody.notes.map((note) => [note.id, note.text]).sort());
  waits.sort((a, b) => a - b);
  return {
    name: breaks ? 'two nodes, connections that break' : 'two nodes',
    people: PEOPLE,
    notes: NOTES,
    p50: waits[Math.floor(waits.length * 0.5)],
    p99: waits[Math.floor(waits.length * 0.99)],
    target: TARGET,
    lost: NOTES - now.everybody.notes.length,
    differ: watchers.filter((watcher) => JSON.stringify([...watcher.notes].sort()) !== whole).length,
  };
}

/** Somebody at a board, who comes back with the last number they have when the connection ends. */
class Watcher {
  notes = new Map();
  last = 0;

  constructor(url, token, written, waits, breaks) {
    Object.assign(this, { url, token, written, waits, breaks });
    this.connected = new Promise((resolve) => (this.isConnected = resolve));
    this.going = this.watch();
  }

  async watch() {
    while (!this.left) {
      this.connection = new AbortController();
      // one in four breaks before each second is over
      const broken = this.breaks && setTimeout(() => this.connection.abort(), 250 + Math.random() * 4000);
      try {
        const headers = { Authorization: `Bearer ${this.token}`, 'Last-Event-ID': String(this.last) };
        const answer = await fetch(this.url, { headers, signal: this.connection.signal });
        let text = '';
        const decoder = new TextDecoder();
        for await (const part of answer.body) {
          text += decoder.decode(part, { stream: true });
          const events = text.split('\n\n');
          text = events.pop();
          events.forEach((event) => this.hear(event));
        }
      } catch {
        await sleep(20);
      }
      clearTimeout(broken);
    }
  }

  hear(event) {
    const lines = Object.fromEntries(event.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
    if (lines.event === 'counts') this.isConnected();
    if (lines.event !== 'changes') return;
    const now = performance.now();
    for (const note of JSON.parse(lines.data).notes) {
      if (!this.notes.has(note.id)) this.waits.push(now - this.written.get(note.text));
      this.notes.set(note.id, note.text);
    }
    this.last = Number(lines.id);
  }

  leave() {
    this.left = true;
    this.connection.abort();
  }
}

/** SQL that makes a project of a call. */
function project() {
  const id = `'${programmeId(PROGRAMME)}'::uuid`;
  return `
set session_replication_role = replica;
insert into call (programme_id, id, title, places, opens_at, closes_at, state, criteria, eligibility_checks, created_at, updated_at, version)
values (${id}, '${PROJECT}', 'A call', 5, '2026-06-01', '2026-07-01', 'DECIDED', '[]', '[]', '2026-05-01', '2026-05-01', 0);
insert into proposal (programme_id, id, call_id, title, attributes, state, submitted_at, created_at, updated_at, version)
values (${id}, '${PROJECT}', '${PROJECT}', 'A proposal', '{}', 'SHORTLISTED', '2026-06-10', '2026-06-10', '2026-06-10', 0);
insert into project (programme_id, id, call_id, proposal_id, title, state, goals, facilitator_days, budget_pounds, created_at, updated_at, version)
values (${id}, '${PROJECT}', '${PROJECT}', '${PROJECT}', 'A project', 'ACTIVE', '[]', 1, 0, '2026-07-10', '2026-07-10', 0);`;
}
