// Refuses a change of the contract that breaks its callers, unless the change log names it.
//
//   node check-changes.mjs [released contract] [contract] [change log]
//
// A change is named by a line "Breaking: …" under "## Unreleased" that holds the operationId, or the
// name of the schema, that it touches.

import { existsSync, readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { apiCompare } from 'api-smart-diff';
import { parse } from 'yaml';

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'];

/** The changes from one contract to the next that break a caller: where each is, what it is, and the names that excuse it. */
export function breakingChanges(before, after) {
  const changes = apiCompare(before, after).diffs
    // a shared component breaks nobody until an operation uses it, and there it is met again with its direction
    .filter(({ path }) => path[0] === 'paths' || path[0] === 'security' || path[0] === 'servers')
    .filter((change) => breaks(change, before))
    .map((change) => ({ ...describe(change), names: namesFor(change, before, after) }));
  return [...new Map(changes.map((change) => [change.where + change.what, change])).values()];
}

/** The verdict of the library, corrected where it looks away or this service promises something else. */
function breaks({ path, action, type, before: was, after: is }, before) {
  const inAnswer = path.includes('responses');
  const [facet, key] = path.slice(-2);
  // whoever reads or sends a property loses it: an unknown property in a request is refused here
  if (facet === 'properties') return action === 'remove' || type === 'breaking';
  if (path.includes('example') || path.includes('examples')) return false;
  if (path[0] === 'servers') return action !== 'add' && key === 'url';
  if (path.includes('x-extensible-enum')) return !inAnswer && action !== 'add';
  if (facet === 'enum' && inAnswer && action === 'add') {
    return !('x-extensible-enum' in (follow(before, path.slice(0, -2)).value ?? {}));
  }
  // generated clients are named after it
  if (key === 'operationId') return true;
  if (key === 'parameters' && action === 'add') return is.some(({ required }) => required);
  if (key === 'nullable') return inAnswer === (is === true);
  if ((key === 'type' || key === 'format') && typeof was === 'string') return inAnswer || is !== undefined;
  return type === 'breaking';
}

function describe({ path, action, before, after }) {
  const value = (it) => (it !== null && typeof it === 'object' ? '' : ` ${JSON.stringify(it)}`);
  const what = {
    add: `added${value(after)}`,
    remove: `removed${value(before)}`,
    rename: `renamed${value(before)} to${value(after)}`,
    replace: `changed${value(before)} to${value(after)}`,
  }[action];
  return { where: path.join(' › '), what };
}

function namesFor({ path }, before, after) {
  const names = new Set();
  for (const contract of [before, after]) {
    const [, route, method] = path;
    const operations = METHODS.includes(method) ? [method] : METHODS;
    if (path[0] === 'paths') {
      operations.forEach((each) => names.add(contract.paths?.[route]?.[each]?.operationId));
    }
    follow(contract, path).schemas.forEach((name) => names.add(name));
  }
  names.delete(undefined);
  return [...names];
}

/** Walks a path through references: the value at its end, and the shared schemas met on the way. */
function follow(contract, path) {
  const schemas = [];
  let value = contract;
  for (const step of [...path, undefined]) {
    while (value?.$ref) {
      const pointer = value.$ref.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (pointer[1] === 'schemas') schemas.push(pointer[2]);
      value = pointer.reduce((node, part) => node?.[part], contract);
    }
    if (step !== undefined) value = value?.[step];
  }
  return { value, schemas };
}

/** The lines with which the topmost section of the change log, if it is the unreleased one, announces breaks. */
function announcements(changeLog) {
  const [, topmost = ''] = changeLog.split(/^## /m);
  const lines = topmost.split('\n');
  return /^Unreleased\b/.test(lines[0]) ? lines.filter((line) => /^\s*([-*]\s+)?Breaking:/.test(line)) : [];
}

/** The breaking changes that the change log does not name. */
export function unannounced(changes, changeLog) {
  const announced = new Set(announcements(changeLog).join('\n').match(/\w+/g));
  return changes.filter(({ names }) => !names.some((name) => announced.has(name)));
}

/** What to say of a pair of contracts, and whether the change may go in. */
export function verdict(released, current, changeLog) {
  if (released === undefined) {
    return { accepted: true, lines: ['No contract has been released yet, so nothing can break.'] };
  }
  const changes = breakingChanges(parse(released), parse(current));
  const refused = unannounced(changes, changeLog);
  return {
    accepted: refused.length === 0,
    lines: [
      ...refused.map(({ where, what, names }) => `${where}: ${what}\n  name it in the change log by one of: ${names.join(', ')}`),
      `${changes.length} breaking changes since the last release, ${refused.length} of them not named in the change log.`,
    ],
  };
}

if (import.meta.url === pathToFileURL(argv[1]).href) {
  const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
  const [released = beside('released/openapi.yaml'), current = beside('openapi.yaml'), log = beside('../CHANGELOG.md')] = argv.slice(2);
  const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const { accepted, lines } = verdict(read(released), readFileSync(current, 'utf8'), read(log) ?? '');
  lines.forEach((line) => console.log(line));
  exit(accepted ? 0 : 1);
}
