// An agreed version: the words of its day, and the fingerprint they were frozen with.

import { createHash } from 'node:crypto';
import { canonicalJson } from '@sammenhaeng/domain/plans/canonical-json';
import type {
  ChallengeRow,
  ConsentRow,
  ExistingPlanRow,
  GoalRow,
  InterventionRow,
  ParticipantRow,
  PlanDocument,
} from './plan-document.ts';

type Frozen<Row, Key extends keyof Row> = Pick<Row, Key>;
export type FrozenParticipant = Frozen<
  ParticipantRow,
  'kind' | 'name' | 'function' | 'organisation' | 'isLead'
>;
export type FrozenConsent = Frozen<
  ConsentRow,
  'partyName' | 'sections' | 'form' | 'fromOn' | 'toOn'
>;
export type FrozenExistingPlan = Omit<ExistingPlanRow, 'id'>;
export type FrozenChallenge = Omit<ChallengeRow, 'id'>;
export type FrozenIntervention = Omit<InterventionRow, 'id' | 'responsibleId'> & {
  responsibleName: string | null;
};
export type FrozenGoal = Omit<GoalRow, 'id' | 'interventions'> & {
  interventions: FrozenIntervention[];
};

export type FrozenPlan = Pick<
  PlanDocument,
  | 'targetGroup'
  | 'basis'
  | 'meetingOn'
  | 'meetingPlace'
  | 'followUpHow'
  | 'nextFollowUpOn'
  | 'nextFollowUpReason'
  | 'citizenAcceptance'
  | 'citizenRemarks'
  | 'hasNoExistingPlans'
> & {
  citizenName: string;
  cprMasked: string;
  municipalityName: string;
  unitName: string;
  leadName: string;
  participants: FrozenParticipant[];
  consents: FrozenConsent[];
  existingPlans: FrozenExistingPlan[];
  challenges: FrozenChallenge[];
  goals: FrozenGoal[];
};

/** SHA-256 of the content's canonical text, in hexadecimal. */
export const fingerprintOf = (content: unknown): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');
