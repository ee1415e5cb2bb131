// The busiest hour of the whole country: people come when they come and wait for nobody else's answer.

import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { asked, type Dates, requestTo } from './drive/jobs.ts';
import { figuresOf, type Measured, send } from './drive/load.ts';
import type { Target } from './drive/target.ts';
import { sequence } from './sequence.ts';

/**
 * How often a second each is asked. 2,000 practitioners at work at once, each opening a plan every
 * three minutes; every tenth of them writing, a text saving itself every eight seconds; every
 * coordinator and practitioner looking at the worklist every eight minutes.
 */
const PER_SECOND = { J1: 4, J2: 11, J5: 25 } as const;
type BusyJob = keyof typeof PER_SECOND;
export const BUSY_JOBS = Object.keys(PER_SECOND) as BusyJob[];

/** Browsers that hold a connection open; more requests than these at once wait, and the wait counts. */
const CONNECTIONS = 256;

export type BusyHour = Record<BusyJob, Measured>;

/** When requests are due, in milliseconds from the start: as many as `perSecond` on average, by chance. */
function arrivals(perSecond: number, seconds: number, random: () => number): number[] {
  const due: number[] = [];
  let at = 0;
  while (at < seconds * 1000) {
    at += (-Math.log(1 - random()) * 1000) / perSecond;
    due.push(at);
  }
  return due;
}

/** Measures from when a request was due, so that one that is sent late is not flattered. */
async function busyWith(
  job: BusyJob,
  pool: Pool,
  plans: number,
  dates: Dates,
  seconds: number,
): Promise<Measured> {
  const random = sequence(PER_SECOND[job]);
  const startedAt = performance.now();
  const latencies: number[] = [];
  let failures = 0;
  await Promise.all(
    arrivals(PER_SECOND[job], seconds, random).map(async (dueMs) => {
      const n = 1 + Math.floor(random() * plans);
      await sleep(dueMs);
      const { ok } = await send(pool, requestTo('app', job, asked(job, n, dates)));
      latencies.push(performance.now() - startedAt - dueMs);
      if (!ok) failures += 1;
    }),
  );
  return figuresOf(latencies, failures, seconds);
}

/** All three at once. */
export async function measureBusyHour(
  app: Target,
  plans: number,
  dates: Dates,
  seconds: number,
): Promise<BusyHour> {
  const pool = new Pool(app.origin, { connections: CONNECTIONS });
  const once = async (length: number) => {
    const measured = await Promise.all(
      BUSY_JOBS.map(async (job) => [job, await busyWith(job, pool, plans, dates, length)] as const),
    );
    return Object.fromEntries(measured) as BusyHour;
  };
  try {
    await once(seconds / 4);
    return await once(seconds);
  } finally {
    await pool.close();
  }
}
