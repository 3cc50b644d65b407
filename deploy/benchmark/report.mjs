import { cpus, totalmem } from 'node:os';
import { execFileSync } from 'node:child_process';

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const digits = (number, places) => number.toFixed(places);
const against = (number, target, reached) => (target === undefined ? digits(number, 2) : `${digits(number, 2)} (${reached ? 'reached' : 'missed'}: ${target})`);

function table(head, rows) {
  const lines = [head, head.map((cell, i) => (i === 0 ? '---' : '---:')), ...rows];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** Everything that was measured, as Markdown. */
export function markdown({ options, starts, memory, hot, bulk, meanwhile, whole, shortlists, boards, evidence }) {
  const java = execFileSync(options.java, ['--version']).toString().split('\n')[0];
  const parts = [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB; ${java}, \`${options.javaOptions.join(' ')}\`; ` +
      `${options.people.toLocaleString('en-GB')} people in ${options.programmes} programmes; ${options.clients} clients, ` +
      `median of ${options.rounds} rounds of ${options.seconds} s after a warm-up of ${options.warmUp} s for each endpoint.`,
  ];
  if (hot.length > 0) {
    parts.push(
      table(
        ['endpoint', 'requests/s', 'pgbench/s', 'ratio', 'p50 ms', 'p99 ms', `p99 growth of one client, ${options.few.toLocaleString('en-GB')} to ${options.people.toLocaleString('en-GB')} rows`, `p99 growth of one client, 1 to ${options.programmes} programmes`],
        hot.map((row) => [
          row.name,
          digits(row.perSecond, 0),
          digits(row.database, 0),
          against(row.ratio, row.target, row.ratio >= row.target),
          digits(row.p50, 1),
          digits(row.p99, 1),
          against(row.growthByRows, 1.2, row.growthByRows <= 1.2),
          against(row.growthByProgrammes, 1.2, row.growthByProgrammes <= 1.2),
        ]),
      ),
    );
  }
  if (bulk.length > 0) {
    parts.push(
      table(
        ['bulk', 'rows', 'seconds', 'rows/s', 'COPY rows/s', 'ratio', 'peak memory MiB'],
        bulk.map((row) => [
          row.name,
          row.rows.toLocaleString('en-GB'),
          digits(row.seconds, 1),
          digits(row.rows / row.seconds, 0),
          digits(row.rows / row.copySeconds, 0),
          against(row.copySeconds / row.seconds, '0.33', row.copySeconds / row.seconds >= 1 / 3),
          String(row.peak),
        ]),
      ),
    );
  }
  if (meanwhile) parts.push(meanwhile);
  if (whole.rows.length > 0) {
    parts.push(
      table(
        ['of a whole programme', 'people', 'seconds', 'its statements alone', 'times as long', 'peak memory MiB'],
        whole.rows.map((row) => [
          row.name,
          row.people.toLocaleString('en-GB'),
          against(row.seconds, row.target && `${row.target} s`, row.seconds <= row.target),
          digits(row.database, 2),
          digits(row.seconds / row.database, 1),
          String(row.peak),
        ]),
      ),
      whole.later,
    );
  }
  if (shortlists.length > 0) {
    parts.push(
      table(
        ['best set, proven', 'proposals', 'seconds of a preview', 'seconds with 500 resamples, kept'],
        shortlists.map((row) => [
          row.name,
          row.proposals.toLocaleString('en-GB'),
          against(row.seconds, `${row.target} s`, row.seconds <= row.target),
          row.state === 'FINISHED' ? digits(row.kept, 1) : `${row.resamples} resamples after ${digits(row.kept, 0)} s`,
        ]),
      ),
    );
  }
  if (boards.length > 0) {
    parts.push(
      table(
        ['board', 'people', 'notes', 'p50 ms', 'p99 ms', 'lost', 'boards that differ'],
        boards.map((row) => [
          row.name,
          String(row.people),
          String(row.notes),
          digits(row.p50, 0),
          against(row.p99, `${row.target} ms`, row.p99 <= row.target),
          String(row.lost),
          String(row.differ),
        ]),
      ),
    );
  }
  if (evidence.length > 0) {
    parts.push(
      table(
        ['evidence and ranking', 'seconds', 'at most'],
        evidence.map((row) => [row.name, against(row.seconds, `${row.target} s`, row.seconds <= row.target), digits(row.most, 2)]),
      ),
    );
  }
  const first = starts.first === undefined ? '' : `${digits(starts.first / 1000, 1)} s with an empty directory, `;
  parts.push(
    `Start to first answer: ${first}${digits(starts.again / 1000, 1)} s with one that is there. ` +
      `Resident memory of the service: ${memory.idle} MiB idle, ${memory.loaded} MiB after load, ${memory.peak} MiB at most.`,
  );
  return parts.join('\n\n') + '\n';
}
