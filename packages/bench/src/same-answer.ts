// Before anything is measured: both targets must tell the same, or a ratio between them says nothing.

import { strict as assert } from 'node:assert';
import { Client } from 'undici';
import { asked, type Dates, type Job, requestTo } from './drive/jobs.ts';
import { send } from './drive/load.ts';
import type { Target } from './drive/target.ts';

type Json = Record<string, never>;

async function ask(target: Target, job: Job, n: number, dates: Dates): Promise<Json> {
  const client = new Client(target.origin);
  const { ok, text } = await send(client, requestTo(target.name, job, asked(job, n, dates)));
  await client.close();
  assert.ok(ok, `${target.name} does not answer ${job}: ${text.slice(0, 400)}`);
  return JSON.parse(text) as Json;
}

type Worklist = { totalCount: number; counts: object; edges: { node: { id: string } }[] };
type BareWorklist = { totalCount: number; counts: object; rows: { id: string }[] };
type Place = { municipality: { code: string }; value: { denominator: number; numerator: number } };
type BarePlace = { code: string; due: number; onTime: number };

const byText = (a: string, b: string): number => a.localeCompare(b);

/** Asks both for one answer of each job and compares what must be equal. Throws where they differ. */
export async function checkSameAnswers(app: Target, bare: Target, dates: Dates): Promise<void> {
  const worklist = (await ask(app, 'J1', 5, dates))['data']?.['worklist'] as unknown as Worklist;
  const bareList = (await ask(bare, 'J1', 5, dates)) as unknown as BareWorklist;
  assert.equal(worklist.totalCount, bareList.totalCount);
  assert.deepEqual(worklist.counts, bareList.counts);
  assert.deepEqual(
    worklist.edges.map((e) => e.node.id),
    bareList.rows.slice(0, 50).map((r) => r.id),
  );

  const plan = (await ask(app, 'J2', 7, dates))['data']?.['plan'] as unknown as {
    goals: object[];
    followUps: object[];
  };
  const barePlan = (await ask(bare, 'J2', 7, dates)) as unknown as {
    goals: object[];
    followUps: object[];
  };
  assert.equal(plan.goals.length, barePlan.goals.length);
  assert.equal(plan.followUps.length, barePlan.followUps.length);

  const compared = (await ask(app, 'J3', 1, dates))['data']?.['punctuality'] as unknown as {
    rows: Place[];
  };
  const bareCompared = (await ask(bare, 'J3', 1, dates)) as unknown as { punctuality: BarePlace[] };
  assert.deepEqual(
    compared.rows
      .map((r) => `${r.municipality.code} ${r.value.denominator} ${r.value.numerator}`)
      .toSorted(byText),
    bareCompared.punctuality.map((r) => `${r.code} ${r.due} ${r.onTime}`).toSorted(byText),
  );
  for (const target of [app, bare]) await ask(target, 'J4', 11, dates);

  const saved = (await ask(app, 'J5', 13, dates))['data']?.['changePlan'] as unknown as {
    __typename: string;
    plan: { changedAt: string };
  };
  assert.equal(saved.__typename, 'PlanChanged');
  const bareSaved = (await ask(bare, 'J5', 13, dates)) as unknown as { plan: { basis: string } };
  assert.match(bareSaved.plan.basis, /Ændring \d/);
}
