// One job at one number of connections: rounds against both targets in turn, in a shuffled order.

import type pg from 'pg';
import { Client } from 'undici';
import { asked, type Dates, type Job, requestTo } from './drive/jobs.ts';
import { load, type Measured, send } from './drive/load.ts';
import type { Target } from './drive/target.ts';
import type { Options } from './options.ts';
import { sequence } from './sequence.ts';
import { median, shuffled } from './statistics.ts';

type Figures = Measured & { cpuMsPerRequest: number; statementsPerRequest: number };

export type Row = {
  job: Job;
  connections: number;
  app: Figures;
  bare: Figures;
  /** Throughput of the app over the baseline's, median of the rounds each. */
  ratio: number;
};

const STATEMENT_SAMPLE = 25;

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

function summary(rounds: Measured[]): Measured {
  const of = (figure: keyof Measured) => median(rounds.map((round) => round[figure]));
  return {
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
  const next = (target: Target) => () =>
    requestTo(target.name, job, asked(job, 1 + Math.floor(random() * plans), dates));
  const rounds: Record<string, Measured[]> = { app: [], bare: [] };
  const cpu: Record<string, number> = { app: 0, bare: 0 };
  const statements: Record<string, number> = {};
  for (const target of targets) {
    await load(target.origin, connections, options.warmUpSeconds, next(target));
    statements[target.name] = await statementsPerRequest(admin, target, next(target));
  }
  for (let round = 0; round < options.rounds; round += 1) {
    for (const target of shuffled(targets, random)) {
      const before = target.cpuMs();
      rounds[target.name]?.push(
        await load(target.origin, connections, options.roundSeconds, next(target)),
      );
      cpu[target.name] = (cpu[target.name] ?? 0) + target.cpuMs() - before;
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
  return { job, connections, app, bare, ratio: app.perSecond / bare.perSecond };
}
