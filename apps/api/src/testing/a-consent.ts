// A consent to a unit that treats, to nearly all of a plan and for a year.

import { newId } from '../graph/ids.ts';

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
