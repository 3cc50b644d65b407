import { parseArgs } from 'node:util';

const FULL = { programmes: 100, people: 1_000_000, few: 10_000, rounds: 3, seconds: 10, warmUp: 30, imported: 100_000 };
const QUICK = { programmes: 10, people: 20_000, few: 2_000, rounds: 1, seconds: 2, warmUp: 2, imported: 2_000 };

const number = { type: 'string' };

/** What was asked for on the command line. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      home: { type: 'string' },
      jar: { type: 'string' },
      java: { type: 'string', default: process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java' },
      'java-options': { type: 'string', default: '-XX:+UseParallelGC -Xmx512m' },
      clients: { type: 'string', default: '8' },
      seed: { type: 'string', default: '1' },
      lock: { type: 'string' },
      report: { type: 'string' },
      people: number,
      rounds: number,
      seconds: number,
      'warm-up': number,
    },
  });
  const size = { ...(values.quick ? QUICK : FULL) };
  for (const [option, property] of Object.entries({ people: 'people', rounds: 'rounds', seconds: 'seconds', 'warm-up': 'warmUp' })) {
    if (values[option] !== undefined) size[property] = Number(values[option]);
  }
  return {
    ...size,
    only: values.only.split(',').filter(Boolean),
    home: values.home,
    jar: values.jar,
    java: values.java,
    javaOptions: values['java-options'].split(' ').filter(Boolean),
    clients: Number(values.clients),
    seed: Number(values.seed),
    lock: values.lock,
    report: values.report,
    quick: values.quick,
  };
}
