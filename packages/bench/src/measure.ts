// One job at one number of connections: rounds against both targets in turn, in a shuffled order.

import type pg from 'pg';
import { Client } from 'undici';
import { asked, type Dates, type Job, requestTo } from './drive/jobs.ts';
import { load, type Measured, send } from './drive/load.ts';
import type { Target } from './drive/target.ts';
import type { Options } from './options.ts';
import { sequence } from './sequence.ts';
import { median, shuffled } from './statistics.ts';

type Figures = Measured & { rounds: number; cpuMsPerRequest: number; statementsPerRequest: number };

export type Row = {
  job: Job;
  connections: number;
  app: Figures;
  bare: Figures;
  /** Bytes of one request to the app: what the browser sends beside its headers. */
  bytesUp: number;
  /** Throughput of the app over the baseline's, median of the rounds each. */
  ratio: number;
};

const STATEMENT_SAMPLE = 25;

/** A prime: steps of this length reach every plan. */
const STRIDE = 7919;

/** A target so slow that its rounds run over is measured in fewer: so many times the planned seconds. */
const PATIENCE = 1.5;

/** SQL statements a request, counted by PostgreSQL itself over a few quiet requests. */
async function statementsPerRequest(
  admin: pg.Client,
  target: Target,
  next: () => ReturnType<typeof requestTo>,
) {
  const client = new Client(target.origin);
  await admin.query('SELECT pg_stat_statements_reset()');
  for (let n = 0; n < STATEMENT_SAMPLE; n += 1) await send(client, next());
  await client.close();
  const { rows } = await admin.query<{ calls: string }>(
    `SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
     WHERE r.rolname <> current_user`,
  );
  return Number(rows[0]?.calls ?? 0) / STATEMENT_SAMPLE;
}

function summary(rounds: Measured[]): Measured & { rounds: number } {
  const of = (figure: keyof Measured) => median(rounds.map((round) => round[figure]));
  return {
    rounds: rounds.length,
    requests: rounds.reduce((sum, round) => sum + round.requests, 0),
    failures: rounds.reduce((sum, round) => sum + round.failures, 0),
    perSecond: of('perSecond'),
    p50: of('p50'),
    p95: of('p95'),
    p99: of('p99'),
  };
}

/** Warms both targets up, then measures them round by round. */
export async function measure(
  job: Job,
  connections: number,
  targets: readonly Target[],
  admin: pg.Client,
  dates: Dates,
  plans: number,
  options: Options,
): Promise<Row> {
  const random = sequence(connections * 31 + plans);
  let at = Math.floor(random() * plans);
  // No plan twice before all had their turn: two that write in one plan at once would refuse each other.
  const nextPlan = () => {
    at = (at + STRIDE) % plans;
    return 1 + at;
  };
  const next = (target: Target) => () => requestTo(target.name, job, asked(job, nextPlan(), dates));
  const rounds: Record<string, Measured[]> = { app: [], bare: [] };
  const cpu: Record<string, number> = { app: 0, bare: 0 };
  const statements: Record<string, number> = {};
  for (const target of targets) {
    await load(target.origin, connections, options.warmUpSeconds, next(target));
    statements[target.name] = await statementsPerRequest(admin, target, next(target));
  }
  const mostMs = PATIENCE * options.rounds * options.roundSeconds * 1000;
  const spentMs: Record<string, number> = { app: 0, bare: 0 };
  for (let round = 0; round < options.rounds; round += 1) {
    for (const target of shuffled(targets, random)) {
      if ((spentMs[target.name] ?? 0) > mostMs) continue;
      const before = target.cpuMs();
      const startedAt = performance.now();
      rounds[target.name]?.push(
        await load(target.origin, connections, options.roundSeconds, next(target)),
      );
      cpu[target.name] = (cpu[target.name] ?? 0) + target.cpuMs() - before;
      spentMs[target.name] = (spentMs[target.name] ?? 0) + performance.now() - startedAt;
    }
  }
  const figures = (name: string): Figures => {
    const measured = summary(rounds[name] ?? []);
    return {
      ...measured,
      cpuMsPerRequest: (cpu[name] ?? 0) / measured.requests,
      statementsPerRequest: statements[name] ?? Number.NaN,
    };
  };
  const app = figures('app');
  const bare = figures('bare');
  const [target] = targets;
  const bytesUp = target ? Buffer.byteLength(next(target)().body) : Number.NaN;
  return { job, connections, app, bare, bytesUp, ratio: app.perSecond / bare.perSecond };
}
