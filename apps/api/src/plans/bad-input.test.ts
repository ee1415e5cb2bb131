// Bad input at the door: each refused with a sentence at its field, and the plan stays as it was.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aPlan, change, type PlanAnswer, readPlan } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

const HUNDRED_KB = 'Ord og atter ord. '.repeat(5_800);
const [LEFT, RELATIVE, GOAL, INTERVENTION] = [newId(), newId(), newId(), newId()];

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  plan = await aPlan(server, karla, {
    meetingOn: '2026-11-20',
    participants: [
      { id: LEFT, kind: 'PROFESSIONAL', name: 'Ulla Demo-Ask' },
      { id: RELATIVE, kind: 'RELATIVE', name: 'Bodil Demo-Kilde' },
    ],
    goals: [{ id: GOAL, title: 'Bolig', interventions: [{ id: INTERVENTION, title: 'Søge' }] }],
  });
  const leaving = { planId: plan.id, id: LEFT, leftOn: { from: null, to: '2026-11-19' } };
  plan = (await change(karla, 'changeParticipant', leaving)).plan;
});
afterAll(() => server.stop());

type Input = Record<string, unknown>;

const consent = (more: Input): Input => ({
  id: newId(),
  participantId: RELATIVE,
  partyKind: 'RELATIVE',
  purpose: 'Støtte',
  sections: ['GOALS'],
  form: 'WRITTEN',
  fromOn: '2026-11-20',
  toOn: '2027-11-20',
  ...more,
});
const newPlan = (participants: Input[]): Input => ({ id: newId(), participants });
const asLead = () => ({ id: newId(), kind: 'PROFESSIONAL', employeeId: karla.employeeId });

const REFUSED: [string, string, () => Input, string, string][] = [
  [
    'a next meeting after 6 months without a reason',
    'changePlan',
    () => ({ nextFollowUpOn: { from: null, to: '2027-05-21' } }),
    'nextFollowUpOn',
    'NEXT_TOO_LATE',
  ],
  [
    'a next meeting before the meeting',
    'changePlan',
    () => ({ nextFollowUpOn: { from: null, to: '2026-11-20' } }),
    'nextFollowUpOn',
    'NEXT_BEFORE_MEETING',
  ],
  [
    'a meeting in the year 1026',
    'changePlan',
    () => ({ meetingOn: { from: '2026-11-20', to: '1026-11-20' } }),
    'meetingOn',
    'DATE_OUT_OF_RANGE',
  ],
  [
    'an intervention in the year 2226',
    'changeIntervention',
    () => ({ id: INTERVENTION, dueOn: { from: null, to: '2226-01-15' } }),
    'dueOn',
    'DATE_OUT_OF_RANGE',
  ],
  [
    'a new intervention in the year 2226',
    'addIntervention',
    () => ({ id: newId(), goalId: GOAL, dueOn: '2226-01-15' }),
    'dueOn',
    'DATE_OUT_OF_RANGE',
  ],
  [
    'somebody who leaves tomorrow',
    'changeParticipant',
    () => ({ id: RELATIVE, leftOn: { from: null, to: '2026-11-21' } }),
    'leftOn',
    'DATE_IN_FUTURE',
  ],
  [
    'a consent longer than a year',
    'giveConsent',
    () => consent({ toOn: '2027-11-21' }),
    'toOn',
    'CONSENT_TOO_LONG',
  ],
  [
    'a consent that ends before it begins',
    'giveConsent',
    () => consent({ toOn: '2026-11-19' }),
    'toOn',
    'CONSENT_END_BEFORE_START',
  ],
  [
    'an oral consent to a relative',
    'giveConsent',
    () => consent({ form: 'ORAL' }),
    'form',
    'CONSENT_MUST_BE_WRITTEN',
  ],
  [
    'a consent to share nothing',
    'giveConsent',
    () => consent({ sections: [] }),
    'sections',
    'CONSENT_WITHOUT_SECTIONS',
  ],
  [
    'a consent for no purpose',
    'giveConsent',
    () => consent({ purpose: ' ' }),
    'purpose',
    'TEXT_EMPTY',
  ],
  ['the lead once more', 'addParticipant', () => asLead(), 'employeeId', 'ALREADY_PARTICIPANT'],
  [
    'a new plan with its lead twice',
    'createPlan',
    () => newPlan([asLead(), asLead()]),
    'participants',
    'ALREADY_PARTICIPANT',
  ],
  [
    'a new plan with two citizens',
    'createPlan',
    () =>
      newPlan([
        { id: newId(), kind: 'CITIZEN' },
        { id: newId(), kind: 'CITIZEN' },
      ]),
    'participants',
    'ALREADY_PARTICIPANT',
  ],
  [
    'a responsible who has left',
    'changeIntervention',
    () => ({ id: INTERVENTION, responsibleId: { from: null, to: LEFT } }),
    'responsibleId',
    'RESPONSIBLE_LEFT',
  ],
  [
    'a new intervention of somebody who has left',
    'addIntervention',
    () => ({ id: newId(), goalId: GOAL, responsibleId: LEFT }),
    'responsibleId',
    'RESPONSIBLE_LEFT',
  ],
  [
    '100 KB of background',
    'changePlan',
    () => ({ basis: { from: '', to: HUNDRED_KB } }),
    'basis',
    'TEXT_TOO_LONG',
  ],
  [
    '100 KB as a challenge',
    'addChallenge',
    () => ({ id: newId(), kind: 'PRIMARY', text: HUNDRED_KB }),
    'text',
    'TEXT_TOO_LONG',
  ],
  [
    '100 KB as the title of a goal',
    'changeGoal',
    () => ({ id: GOAL, title: { from: 'Bolig', to: HUNDRED_KB } }),
    'title',
    'TEXT_TOO_LONG',
  ],
  [
    '100 KB as a name',
    'addParticipant',
    () => ({ id: newId(), kind: 'RELATIVE', name: HUNDRED_KB }),
    'name',
    'TEXT_TOO_LONG',
  ],
  [
    'a name of signs that cannot be seen',
    'addParticipant',
    () => ({ id: newId(), kind: 'RELATIVE', name: '\u202e\u0007' }),
    'name',
    'TEXT_UNREADABLE',
  ],
];

describe('refused with a sentence at its field, while the plan stays as it was', () => {
  test.each(REFUSED)('%s', async (_, mutation, input, field, code) => {
    const before = await readPlan(karla, plan.id);
    const given = input();
    const where =
      mutation === 'createPlan'
        ? { citizenId: plan.citizen.id }
        : mutation === 'changePlan'
          ? { id: plan.id }
          : { planId: plan.id };
    const answer = await change(karla, mutation, { ...where, ...given });
    expect(answer.problems?.[0]).toEqual({
      field,
      code,
      message: expect.stringMatching(/^[A-ZÆØÅ].+\.$/),
    });
    expect(await readPlan(karla, plan.id)).toEqual(before);
    expect(await server.db.plan.count({ where: { citizenId: plan.citizen.id } })).toBe(1);
  });

  test('and a next meeting after 6 months is accepted with a reason', async () => {
    const later = await aPlan(server, karla, { meetingOn: '2026-11-20' });
    const answer = await change(karla, 'changePlan', {
      id: later.id,
      nextFollowUpOn: { from: null, to: '2027-06-01' },
      nextFollowUpReason: { from: '', to: 'Er på døgnbehandling til maj' },
    });
    expect(answer.plan).toMatchObject({ nextFollowUpOn: '2027-06-01' });
  });
});
