// The figures as a table for people and as JSON for machines.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Row } from './measure.ts';
import { BUSY_JOBS, type BusyHour } from './measure-busy-hour.ts';
import type { PdfFigures } from './measure-pdf.ts';

/** What the project aims at: the app's throughput over the baseline's. */
const AIMS: Record<string, number> = { J1: 0.5, J2: 0.35, J3: 1, J4: 0.5 };
/** What a person may have to wait for one answer, in milliseconds. */
const LATENCY_AIMS: Record<string, { figure: 'p50' | 'p95'; most: number }> = {
  J2: { figure: 'p95', most: 150 },
  J5: { figure: 'p50', most: 30 },
};
const BYTES_UP_AIM = 2_000;
const PDF_AIM_MS = 1_000;
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
      const aim = AIMS[row.job] === undefined ? '' : ` (${AIMS[row.job]})`;
      const ratio = name === 'app' ? `  ${row.ratio.toFixed(2)}${aim}` : '';
      const failed = f.failures > 0 ? `  ${f.failures} FAILED` : '';
      return `${row.job} ${String(row.connections).padStart(5)} ${name.padEnd(6)}${cell(f.perSecond)} ${cell(f.p50)} ${cell(f.p95)} ${cell(f.p99)} ${cell(f.cpuMsPerRequest, 2)} ${cell(f.statementsPerRequest, 1)}${ratio}${failed}`;
    }),
  );
  return [head, ...lines].join('\n');
}

/** What single answers take, held against what they may. */
export const aimLines = (rows: readonly Row[]): string[] =>
  rows.flatMap((row) => {
    const aim = LATENCY_AIMS[row.job];
    if (!aim) return [];
    const at = `${row.job} at ${row.connections} connections`;
    const took = `${aim.figure} ${row.app[aim.figure].toFixed(1)} ms (aim: at most ${aim.most})`;
    const up = `${row.bytesUp} bytes up (aim: at most ${BYTES_UP_AIM})`;
    return [row.job === 'J5' ? `${at}: ${took}, ${up}` : `${at}: ${took}`];
  });

/** What the busiest hour of the country asks, and how long its answers take. */
export const busyLines = (busy: BusyHour | null): string[] =>
  busy === null
    ? []
    : BUSY_JOBS.map((job) => {
        const { perSecond, p50, p95, p99, failures } = busy[job];
        const aim = LATENCY_AIMS[job];
        const most = aim ? ` (aim: ${aim.figure} at most ${aim.most})` : '';
        const failed = failures > 0 ? `, ${failures} FAILED` : '';
        return `J7 ${job}, ${perSecond.toFixed(1)} a second: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${most}${failed}`;
      });

/** What documents take, and what the worklist feels of it. */
export function pdfLines(pdf: PdfFigures | null): string[] {
  if (!pdf) return [];
  const { coldMs, warm, worklistAlone, worklistMeanwhile, memoryBeforeMb, memoryMb } = pdf;
  const failed = warm.failures > 0 ? `, ${warm.failures} FAILED` : '';
  return [
    `J6 first PDF after the start: ${coldMs.toFixed(0)} ms (aim: at most ${PDF_AIM_MS})`,
    `J6 the next ones: p50 ${warm.p50.toFixed(0)} ms, p95 ${warm.p95.toFixed(0)} ms (aim: at most ${PDF_AIM_MS})${failed}`,
    `J1 while PDFs are made: p95 ${worklistMeanwhile.p95.toFixed(1)} ms, alone ${worklistAlone.p95.toFixed(1)} ms`,
    `memory before the first PDF ${memoryBeforeMb.toFixed(0)} MB, at the peak ${memoryMb.toFixed(0)} MB (aim: at most ${MEMORY_AIM_MB})`,
  ];
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
