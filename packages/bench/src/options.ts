// What a run of the benchmark can be told on the command line.

import { parseArgs } from 'node:util';

export type Options = {
  /** Plans in the national-scale database; follow-ups are ten times as many. */
  plans: number;
  /** Plans in the small database that the large one is held against; 0 leaves that part out. */
  smallPlans: number;
  rounds: number;
  /** Length of one measured round and of the warm-up before the first, in seconds. */
  roundSeconds: number;
  warmUpSeconds: number;
  connections: number[];
  jobs: string[];
  out: string;
};

const numbers = (text: string): number[] => text.split(',').map(Number);

/** Reads `--plans 100000 --rounds 5 …`; what is not said is as the project publishes it. */
export function readOptions(argv: string[]): Options {
  const { values } = parseArgs({
    args: argv,
    options: {
      plans: { type: 'string', default: '100000' },
      'small-plans': { type: 'string', default: '5000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '1.5' },
      'warm-up': { type: 'string', default: '3' },
      connections: { type: 'string', default: '1,16,64' },
      jobs: { type: 'string', default: 'J1,J2,J3,J4,J5,J6,J7' },
      out: { type: 'string', default: '.artifacts/bench.json' },
    },
  });
  return {
    plans: Number(values.plans),
    smallPlans: Number(values['small-plans']),
    rounds: Number(values.rounds),
    roundSeconds: Number(values.seconds),
    warmUpSeconds: Number(values['warm-up']),
    connections: numbers(values.connections),
    jobs: values.jobs.split(','),
    out: values.out,
  };
}
