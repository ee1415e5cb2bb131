/** Whatever field of a plan is another, a meeting hears of it: "nothing has changed" is never untrue. */
import { describe, expect, test } from '@jest/globals';
import { aFrozenGoal, aFrozenIntervention, aFrozenPlan } from './a-frozen-plan.test-data.ts';
import { compareVersions } from './compare-versions.ts';
import { type ComparedField, FIELD_KINDS } from './comparison.ts';
import type {
  FrozenChallenge,
  FrozenConsent,
  FrozenExistingPlan,
  FrozenGoal,
  FrozenIntervention,
  FrozenMark,
  FrozenParticipant,
  FrozenPlan,
} from './frozen-plan.ts';
import { sinceLastTime } from './since-last-time.ts';
import type { SinceKey } from './since-points.ts';

const plan = (changes: Partial<FrozenPlan> = {}) => aFrozenPlan(changes);
const someone = (changes: Partial<FrozenParticipant> = {}) =>
  plan({
    participants: [
      {
        id: 'p',
        kind: 'PROFESSIONAL',
        name: 'Milo',
        function: 'Kontaktperson',
        organisation: 'Distriktspsykiatrien',
        relation: '',
        receivesPlan: true,
        isLead: false,
        ...changes,
      },
    ],
  });
const consent = (changes: Partial<FrozenConsent> = {}) =>
  plan({
    consents: [
      {
        id: 'k',
        partyName: 'Jobcentret',
        purpose: 'Praktik',
        sections: ['GOALS'],
        form: 'WRITTEN',
        fromOn: '2026-01-01',
        toOn: '2026-12-31',
        ...changes,
      },
    ],
  });
const jobPlan: FrozenExistingPlan = {
  id: 'x',
  kind: 'JOB_PLAN',
  owner: 'Jobcentret',
  status: '',
  goals: '',
  interventions: '',
};
const existing = (changes: Partial<FrozenExistingPlan> = {}, mark: Partial<FrozenMark> = {}) =>
  plan({
    existingPlans: [
      { ...jobPlan, ...changes },
      { ...jobPlan, id: 'y', kind: 'TREATMENT_PLAN' },
      { ...jobPlan, id: 'z', kind: 'DISCHARGE_PLAN' },
    ],
    existingPlanMarks: [
      { id: 'm', existingPlanId: 'x', otherPlanId: 'y', kind: 'OVERLAP', note: '', ...mark },
    ],
  });
const challenge = (changes: Partial<FrozenChallenge> = {}) =>
  plan({ challenges: [{ id: 'c', kind: 'PRIMARY', text: 'Sover ikke', ...changes }] });
const goal = (changes: Partial<FrozenGoal> = {}) => plan({ goals: [aFrozenGoal('a', changes)] });
const todo = (changes: Partial<FrozenIntervention> = {}) =>
  goal({ interventions: [aFrozenIntervention(changes)] });
const inOrder = (...ids: string[]) => plan({ goals: ids.map((id) => aFrozenGoal(id)) });

/** For each field that is compared, two plans that differ in it alone, and what is told of it. */
const DIFFERING: Record<ComparedField, [FrozenPlan, FrozenPlan, SinceKey]> = {
  citizenName: [plan(), plan({ citizenName: 'Alma Demo-Eng' }), 'SECTION_CHANGED'],
  municipalityName: [plan(), plan({ municipalityName: 'Roskilde' }), 'SECTION_CHANGED'],
  unitName: [plan(), plan({ unitName: 'Socialcenter' }), 'SECTION_CHANGED'],
  leadName: [plan(), plan({ leadName: 'Jonas' }), 'LEAD_NEW'],
  targetGroup: [plan(), plan({ targetGroup: 'SEVERE_ILLNESS_OUTPATIENT' }), 'SECTION_CHANGED'],
  basis: [plan(), plan({ basis: 'Andet' }), 'SECTION_CHANGED'],
  meetingOn: [plan(), plan({ meetingOn: '2027-02-01' }), 'MEETING_ON'],
  meetingPlace: [plan(), plan({ meetingPlace: 'Hjemme' }), 'SECTION_CHANGED'],
  hasNoExistingPlans: [plan(), plan({ hasNoExistingPlans: true }), 'SECTION_CHANGED'],
  followUpHow: [plan(), plan({ followUpHow: 'Et møde' }), 'SECTION_CHANGED'],
  nextFollowUpOn: [plan(), plan({ nextFollowUpOn: '2027-04-01' }), 'NEXT_FOLLOW_UP_ON'],
  nextFollowUpReason: [plan(), plan({ nextFollowUpReason: 'Indlagt' }), 'SECTION_CHANGED'],
  citizenAcceptance: [plan(), plan({ citizenAcceptance: 'NOT_ACCEPTED' }), 'SECTION_CHANGED'],
  citizenRemarks: [plan(), plan({ citizenRemarks: 'Ikke mandag' }), 'SECTION_CHANGED'],
  participantName: [someone(), someone({ name: 'Milo Demo-Eng' }), 'PARTICIPANT_CHANGED'],
  participantKind: [someone(), someone({ kind: 'GP' }), 'PARTICIPANT_CHANGED'],
  function: [someone(), someone({ function: 'Sygeplejerske' }), 'PARTICIPANT_CHANGED'],
  organisation: [someone(), someone({ organisation: 'Jobcentret' }), 'PARTICIPANT_CHANGED'],
  relation: [someone(), someone({ relation: 'Bror' }), 'PARTICIPANT_CHANGED'],
  receivesPlan: [someone(), someone({ receivesPlan: false }), 'PARTICIPANT_CHANGED'],
  isLead: [someone(), someone({ isLead: true }), 'PARTICIPANT_CHANGED'],
  partyName: [consent(), consent({ partyName: 'Jobcenter Næstved' }), 'CONSENT_CHANGED'],
  purpose: [consent(), consent({ purpose: 'Fleksjob' }), 'CONSENT_CHANGED'],
  sections: [consent(), consent({ sections: ['GOALS', 'MAPPING'] }), 'CONSENT_WIDENED'],
  form: [consent(), consent({ form: 'ORAL' }), 'CONSENT_CHANGED'],
  fromOn: [consent(), consent({ fromOn: '2026-02-01' }), 'CONSENT_CHANGED'],
  toOn: [consent(), consent({ toOn: '2026-11-30' }), 'CONSENT_CHANGED'],
  existingPlanKind: [existing(), existing({ kind: 'OTHER' }), 'EXISTING_PLAN_CHANGED'],
  owner: [existing(), existing({ owner: 'Næstved' }), 'EXISTING_PLAN_CHANGED'],
  status: [existing(), existing({ status: 'I gang' }), 'EXISTING_PLAN_CHANGED'],
  goals: [existing(), existing({ goals: 'Job' }), 'EXISTING_PLAN_CHANGED'],
  interventions: [existing(), existing({ interventions: 'Kursus' }), 'EXISTING_PLAN_CHANGED'],
  markKind: [existing(), existing({}, { kind: 'CONTRADICTION' }), 'EXISTING_PLAN_CHANGED'],
  markedPlan: [existing(), existing({}, { otherPlanId: 'z' }), 'EXISTING_PLAN_CHANGED'],
  note: [existing(), existing({}, { note: 'Samme dag' }), 'EXISTING_PLAN_CHANGED'],
  challengeKind: [challenge(), challenge({ kind: 'ACUTE' }), 'CHALLENGE_CHANGED'],
  challenge: [challenge(), challenge({ text: 'Sover lidt' }), 'CHALLENGE_CHANGED'],
  goalTitle: [goal(), goal({ title: 'En fast bolig' }), 'GOAL_CHANGED'],
  ownWords: [goal(), goal({ ownWords: 'Min egen dør' }), 'GOAL_CHANGED'],
  goalState: [goal({ state: 'DROPPED' }), goal(), 'GOAL_REOPENED'],
  attainment: [goal(), goal({ attainment: 0 }), 'GOAL_SCORE'],
  recommendation: [
    goal(),
    goal({ recommendation: { number: 1, title: 'Familie' } }),
    'GOAL_CHANGED',
  ],
  priority: [inOrder('a', 'b'), inOrder('b', 'a'), 'GOAL_MOVED'],
  interventionTitle: [todo(), todo({ title: 'Ringe' }), 'INTERVENTION_CHANGED'],
  direction: [todo(), todo({ direction: 'STOP' }), 'INTERVENTION_CHANGED'],
  method: [todo(), todo({ method: 'Motiverende samtale' }), 'INTERVENTION_CHANGED'],
  responsibleName: [todo(), todo({ responsibleName: 'Milo' }), 'INTERVENTION_HANDED_OVER'],
  dueOn: [todo({ dueOn: null }), todo(), 'INTERVENTION_DATED'],
  interventionState: [todo({ state: 'DONE' }), todo(), 'INTERVENTION_REOPENED'],
};
const fields = Object.keys(FIELD_KINDS) as ComparedField[];
const sinceOf = (before: FrozenPlan, after: FrozenPlan) =>
  sinceLastTime(compareVersions(before, after));

describe.each(fields)('%s', (field) => {
  const [before, after, key] = DIFFERING[field];

  test('that is another is told, by its own sentence or by its name', () => {
    const points = sinceOf(before, after);
    expect(points.map((point) => point.key)).toEqual([key]);
    if (key.endsWith('CHANGED')) expect(points[0]?.fields).toEqual([field]);
  });

  test('that goes back is told as well', () => {
    expect(sinceOf(after, before)).toHaveLength(1);
  });
});
