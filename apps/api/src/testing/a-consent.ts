// A colleague of another unit on a plan, and a consent to that unit: to nearly all of it and for a year.

import { newId } from '../graph/ids.ts';
import { change } from './a-plan.ts';
import type { Person } from './test-server.ts';

type Input = Record<string, unknown>;

/** The input of `giveConsent`; `more` says what is otherwise. */
export const aConsent = (planId: string, participantId: string, more: Input = {}) => ({
  planId,
  id: newId(),
  participantId,
  partyKind: 'HEALTH_STAFF',
  purpose: 'Fælles behandling',
  sections: ['MASTER_DATA', 'MAPPING', 'CHALLENGES', 'GOALS', 'FOLLOW_UP'],
  form: 'ORAL',
  fromOn: '2026-11-20',
  toOn: '2027-11-20',
  ...more,
});

/** Adds a colleague with an account to the plan; answers with the participant's id. */
export async function addsColleague(lead: Person, planId: string, colleague: Person) {
  const id = newId();
  const person = { id, kind: 'PROFESSIONAL', employeeId: colleague.employeeId };
  const { __typename } = await change(lead, 'addParticipant', { planId, ...person });
  if (__typename !== 'PlanChanged') throw new Error(`The colleague was not added: ${__typename}`);
  return id;
}
