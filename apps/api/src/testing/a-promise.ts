// The promises of a plan, as whoever asks sees them.

import { change, type PlanAnswer, readPlan } from './a-plan.ts';
import { agreesAnew } from './agreeing-anew.ts';
import type { Person } from './test-server.ts';

type Promised = {
  id: string;
  text: string;
  interventionId: string | null;
  organisation: string;
  responsibleName: string;
  dueOn: string | null;
  madeOn: string;
  outcome: string | null;
  movedTo: string | null;
  settledOn: string | null;
  settledByName: string | null;
  note: string;
};

const PROMISES = `query ($id: ID!) { plan(id: $id) { promises { id text interventionId organisation
  responsibleName dueOn madeOn outcome movedTo settledOn settledByName note } } }`;

/** Null where the person sees none. */
export async function promisesOf(person: Person, planId: string): Promise<Promised[] | null> {
  const { data, errors } = await person.client.ask(PROMISES, { id: planId });
  if (errors) throw new Error(JSON.stringify(errors));
  const seen = data?.['plan'] as unknown as { promises: Promised[] | null } | null;
  return seen && seen.promises;
}

export async function onlyPromise(person: Person, planId: string): Promise<Promised> {
  const promises = await promisesOf(person, planId);
  if (promises?.length !== 1 || !promises[0]) throw new Error(`${promises?.length} promises`);
  return promises[0];
}

/** Agrees the plan as it stands, which makes promises of what is to be done. */
export async function agree(person: Person, planId: string): Promise<PlanAnswer> {
  const now = await readPlan(person, planId);
  const answer =
    now?.version === 0
      ? await change(person, 'agreePlan', { planId, seenChangedAt: now.changedAt })
      : await agreesAnew(person, planId);
  if (answer.__typename !== 'PlanChanged') throw new Error(JSON.stringify(answer));
  return answer.plan;
}
