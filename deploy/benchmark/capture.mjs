import { sleep } from './processes.mjs';

const ATTEMPTS = 20;

/**
 * What the service asks its database for each of these requests, from the server's own log: the statements in their order
 * with the values of their parameters.
 *
 * @returns one list of statements for each request
 */
export async function capture(world, requests) {
  const { service } = world;
  await service.sql("alter system set log_statement = 'all'; select pg_reload_conf();");
  await sleep(300);
  try {
    const background = await whatRunsAnyway(service);
    const captured = [];
    for (const [i, request] of requests.entries()) {
      captured.push(await one(world, request, i, background));
    }
    return captured;
  } finally {
    await service.sql('alter system reset log_statement; select pg_reload_conf();');
  }
}

/** Statements of schedules that nobody asked for. */
async function whatRunsAnyway(service) {
  const { position } = service.readLog(0);
  await sleep(5_000);
  const texts = service.readLog(position).entries.map(statement).filter(Boolean).map((found) => found.text);
  return new Set(texts.filter((text) => !/^(BEGIN|COMMIT|ROLLBACK)/i.test(text)));
}

async function one(world, request, number, background) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await sleep(3);
    const { position } = world.service.readLog(0);
    const fresh = `c${Date.now()}x${number}`;
    const sentAt = Date.now();
    await world.send(request, { fresh, token: number });
    await sleep(3);
    const found = world.service.readLog(position).entries.map(statement).filter(Boolean);
    // a schedule that woke up in between would be counted in, and the first requests of all read what is kept from then on
    if (found.length > 0 && !found.some((one) => background.has(one.text))) {
      return { statements: found, fresh, sentAt };
    }
  }
  throw new Error(`${request.path}: its statements could not be told from others`);
}

function statement(entry) {
  // what a cursor fetches belongs to the statement that opened it
  const said = /^(?:execute (?!fetch from)[^:]+|statement): ([^]*)$/.exec(entry.message ?? '');
  return entry.error_severity === 'LOG' && said ? { text: said[1].trim(), values: values(entry.detail) } : null;
}

function values(detail) {
  const found = [];
  for (const [, position, text] of (detail ?? '').matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g)) {
    found[Number(position) - 1] = text === 'NULL' ? null : text.slice(1, -1).replaceAll("''", "'");
  }
  return found;
}

/**
 * The same as a script of pgbench. Values become its variables, which the prepared protocol sends as parameters. What the
 * request made up itself must differ each time: identifiers as new as the request, and texts that hold its fresh number.
 */
export function script({ statements, fresh, sentAt }) {
  const variables = new Map();
  const body = statements.map(({ text, values }) =>
    text.replace(/\$(\d+)/g, (_, position) => {
      const value = values[Number(position) - 1];
      if (value === null || value === undefined) return 'null';
      if (value === '') return "''"; // pgbench has no empty variables
      if (!variables.has(value)) variables.set(value, `v${variables.size}`);
      const name = `:${variables.get(value)}`;
      if (isNewIdentifier(value, sentAt)) {
        return `overlay(${name}::text placing lpad(to_hex(:fresh::bigint), 12, '0') from 25)::uuid`;
      }
      // objects and arrays are never keys: they may stay the same
      return value.includes(fresh) && !value.startsWith('{') ? `replace(${name}::text, '${fresh}', :fresh::text)` : name;
    }),
  );
  return {
    text: `\\set n :n + 1\n\\set fresh :base + :client_id * 10000000 + :n\n${body.map((line) => `${line};`).join('\n')}\n`,
    variables: [...variables].map(([value, name]) => [name, value]),
  };
}

function isNewIdentifier(value, since) {
  const version7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/.exec(value);
  return version7 !== null && parseInt(version7[1] + version7[2], 16) >= since;
}
