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
type Goal = { title: string; interventions: { id: string; title: string }[] };
type Part = { id: string };
type Plan = Record<'participants' | 'consents' | 'followUps', Part[]> & { goals: Goal[] };
type Cell = {
  recommendationNumber: number;
  level: number | null;
  previousLevel: number | null;
};
type Answered = { municipality: { code: string }; cells: Cell[] };
type BareAnswer = { code: string; round: number; number: number; level: number };

const idsOf = (parts: Part[]): string[] => parts.map(({ id }) => id).toSorted(byText);

/** What is in a plan, in the words of neither target. */
const wordsOf = ({ participants, consents, followUps, goals }: Plan) => ({
  parts: [participants, consents, followUps].map(idsOf),
  goals: goals.map(({ title, interventions }) => [title, ...interventions.map((i) => i.title)]),
});

const byText = (a: string, b: string): number => a.localeCompare(b);

/** Each answer of the two rounds, as `place recommendation round level`. */
const levelsOf = (rows: Answered[]): string[] =>
  rows
    .flatMap(({ municipality: { code }, cells }) =>
      cells.flatMap(({ recommendationNumber: number, level, previousLevel }) => [
        ...(level !== null ? [`${code} ${number} newest ${level}`] : []),
        ...(previousLevel !== null ? [`${code} ${number} before ${previousLevel}`] : []),
      ]),
    )
    .toSorted(byText);

function bareLevelsOf(answers: BareAnswer[]): string[] {
  const newest = Math.max(...answers.map(({ round }) => round));
  return answers
    .map((a) => `${a.code} ${a.number} ${a.round === newest ? 'newest' : 'before'} ${a.level}`)
    .toSorted(byText);
}

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

  const plan = (await ask(app, 'J2', 7, dates))['data']?.['plan'] as unknown as Plan;
  const barePlan = (await ask(bare, 'J2', 7, dates)) as unknown as Plan;
  assert.deepEqual(wordsOf(plan), wordsOf(barePlan));

  const compared = (await ask(app, 'J3', 1, dates))['data'] as unknown as {
    fulfilment: { rows: Answered[] };
    punctuality: { rows: Place[] };
  };
  const bareCompared = (await ask(bare, 'J3', 1, dates)) as unknown as {
    fulfilment: BareAnswer[];
    punctuality: BarePlace[];
  };
  assert.deepEqual(
    compared.punctuality.rows
      .map((r) => `${r.municipality.code} ${r.value.denominator} ${r.value.numerator}`)
      .toSorted(byText),
    bareCompared.punctuality.map((r) => `${r.code} ${r.due} ${r.onTime}`).toSorted(byText),
  );
  assert.deepEqual(levelsOf(compared.fulfilment.rows), bareLevelsOf(bareCompared.fulfilment));

  for (const target of [app, bare]) await ask(target, 'J4', 11, dates);

  const saved = (await ask(app, 'J5', 13, dates))['data']?.['changePlan'] as unknown as {
    __typename: string;
    plan: { changedAt: string };
  };
  assert.equal(saved.__typename, 'PlanChanged');
  const bareSaved = (await ask(bare, 'J5', 13, dates)) as unknown as { plan: { basis: string } };
  assert.match(bareSaved.plan.basis, /Ændring \d/);
}
