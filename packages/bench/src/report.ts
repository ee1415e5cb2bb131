// The figures as a table for people and as JSON for machines.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Row } from './measure.ts';

/** What the project aims at: the app's throughput over the baseline's. */
const AIMS: Record<string, number> = { J1: 0.5, J2: 0.35, J3: 1, J4: 0.5 };
export const MEMORY_AIM_MB = 350;
/** From the small to the large database no job may slow more than this. */
export const SCALE_AIM = 1.5;

const cell = (value: number, digits = 1) => value.toFixed(digits).padStart(9);

/** One line a target: throughput, latencies, processor time, statements. */
export function table(rows: readonly Row[]): string {
  const head =
    'job conn target      req/s       p50       p95       p99  cpu ms/r  sql/req  ratio (aim)';
  const lines = rows.flatMap((row) =>
    (['app', 'bare'] as const).map((name) => {
      const f = row[name];
      const ratio = name === 'app' ? `  ${row.ratio.toFixed(2)} (${AIMS[row.job]})` : '';
      const failed = f.failures > 0 ? `  ${f.failures} FAILED` : '';
      return `${row.job} ${String(row.connections).padStart(5)} ${name.padEnd(6)}${cell(f.perSecond)} ${cell(f.p50)} ${cell(f.p95)} ${cell(f.p99)} ${cell(f.cpuMsPerRequest, 2)} ${cell(f.statementsPerRequest, 1)}${ratio}${failed}`;
    }),
  );
  return [head, ...lines].join('\n');
}

export type Scale = {
  job: string;
  connections: number;
  smallP50: number;
  largeP50: number;
  slower: number;
};

/** How much slower the app is on the large database than on the small one. */
export const scaleOf = (small: readonly Row[], large: readonly Row[]): Scale[] =>
  small.flatMap((s) => {
    const l = large.find((row) => row.job === s.job && row.connections === s.connections);
    if (!l) return [];
    const { job, connections } = s;
    return [
      {
        job,
        connections,
        smallP50: s.app.p50,
        largeP50: l.app.p50,
        slower: s.app.perSecond / l.app.perSecond,
      },
    ];
  });

/** Writes everything, with what machine it was measured on. */
export function writeReport(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  const machine = {
    cores: cpus().length,
    model: cpus()[0]?.model,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  writeFileSync(file, `${JSON.stringify({ machine, ...content }, null, 2)}\n`);
}
