/** Plans for the tests of this folder: one that can be agreed, changed where a test needs it. */
import type {
  ConsentFacts,
  GoalFacts,
  InterventionFacts,
  ParticipantFacts,
  PlanFacts,
} from './plan-facts.ts';

export const TODAY = '2026-11-21';

export const aParticipant = (changes: Partial<ParticipantFacts> = {}): ParticipantFacts => ({
  id: 'participant',
  kind: 'PROFESSIONAL',
  unitId: 'unit',
  isLead: false,
  hasLeft: false,
  needsConsent: false,
  receivesPlan: true,
  ...changes,
});

export const aConsent = (changes: Partial<ConsentFacts> = {}): ConsentFacts => ({
  participantId: 'participant',
  unitId: null,
  partyKind: 'JOB_CENTRE',
  form: 'WRITTEN',
  sections: ['MASTER_DATA', 'GOALS'],
  fromOn: '2026-06-01',
  toOn: '2027-06-01',
  withdrawnOn: null,
  replacedOn: null,
  ...changes,
});

export const anIntervention = (changes: Partial<InterventionFacts> = {}): InterventionFacts => ({
  id: 'intervention',
  title: 'Samtale hver uge',
  responsibleParticipantId: 'lead',
  dueOn: '2027-01-15',
  state: 'PLANNED',
  ...changes,
});

export const aGoal = (changes: Partial<GoalFacts> = {}): GoalFacts => ({
  id: 'goal',
  title: 'En fast bolig',
  state: 'ACTIVE',
  interventions: [anIntervention()],
  ...changes,
});

/** A draft that lacks nothing. */
export const aPlan = (changes: Partial<PlanFacts> = {}): PlanFacts => ({
  status: 'DRAFT',
  version: 0,
  hasUnagreedChanges: true,
  sentAtVersion: null,
  meetingOn: '2026-11-21',
  targetGroup: 'COMPLEX_SOCIAL_PROBLEMS',
  basis: '',
  citizenAcceptance: 'ACCEPTED',
  hasNoExistingPlans: true,
  participants: [aParticipant({ id: 'lead', isLead: true }), aParticipant()],
  consents: [],
  existingPlans: [],
  challenges: [{ id: 'challenge', text: 'Står uden bolig' }],
  goals: [aGoal()],
  nextFollowUpOn: '2027-03-01',
  nextFollowUpReason: '',
  openFollowUps: [],
  ...changes,
});

/** Agreed and sent, with a follow-up to come. */
export const anAgreedPlan = (changes: Partial<PlanFacts> = {}): PlanFacts =>
  aPlan({
    status: 'AGREED',
    version: 1,
    hasUnagreedChanges: false,
    sentAtVersion: 1,
    openFollowUps: [{ id: 'follow-up', dueOn: '2027-03-01' }],
    ...changes,
  });
