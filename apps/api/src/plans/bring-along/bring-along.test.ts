// A new plan begins with what is known from the last one; consents never come along.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import {
  aCitizen,
  addsByNumber,
  aPlan,
  change,
  type PlanAnswer,
  readPlan,
} from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

const ALL = ['PARTICIPANTS', 'EXISTING_PLANS', 'GOALS'];

let server: TestServer;
let karla: Person;
let jonas: Person;
let citizenId: string;
let cpr: string;
let earlier: PlanAnswer;
let plan: PlanAnswer;
let mother: string;

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  jonas = await server.aPerson('PRACTITIONER', { unitId: karla.unitId, name: 'Jonas Demo-Berg' });
  const citizen = await aCitizen(server);
  ({ id: citizenId, cpr } = citizen);
  mother = newId();
  const [left, done] = [newId(), newId()];
  const id = newId();
  const intervention = (title: string, more = {}) => ({ id: newId(), title, ...more });
  earlier = await aPlan(server, karla, {
    id,
    citizenId,
    participants: [
      { id: mother, kind: 'RELATIVE', name: 'Bodil Demo-Kilde', function: 'mor' },
      { id: left, kind: 'PROFESSIONAL', name: 'Ulla Demo-Ask' },
      { id: newId(), kind: 'PROFESSIONAL', employeeId: jonas.employeeId },
    ],
    goals: [
      {
        id: newId(),
        title: 'En fast bolig',
        ownWords: 'Mit eget',
        interventions: [
          intervention('Søge bolig', { responsibleId: mother, dueOn: '2027-01-15' }),
          { ...intervention('Er gjort'), id: done },
        ],
      },
      { id: newId(), title: 'Nået', interventions: [intervention('Hører til det nåede')] },
    ],
  });
  const planId = id;
  const reached = earlier.goals[1]?.id;
  await change(karla, 'changeGoal', {
    planId,
    id: reached,
    state: { from: 'ACTIVE', to: 'ACHIEVED' },
  });
  await change(karla, 'changeIntervention', {
    planId,
    id: done,
    state: { from: 'PLANNED', to: 'DONE' },
  });
  await change(karla, 'changeParticipant', {
    planId,
    id: left,
    leftOn: { from: null, to: '2026-11-19' },
  });
  await change(karla, 'addExistingPlan', {
    planId,
    id: newId(),
    kind: 'JOB_PLAN',
    owner: 'Jobcentret',
  });
  await change(karla, 'giveConsent', {
    planId,
    id: newId(),
    participantId: mother,
    partyKind: 'RELATIVE',
    purpose: 'Støtte',
    sections: ['GOALS'],
    form: 'WRITTEN',
    fromOn: '2026-11-20',
    toOn: '2027-11-20',
  });
});
afterAll(() => server.stop());
beforeEach(async () => {
  plan = await aPlan(server, karla, { citizenId });
});

const bring = (person: Person, parts: string[], more: Record<string, unknown> = {}) =>
  change(person, 'bringAlong', { planId: plan.id, fromPlanId: earlier.id, parts, ...more });

describe('what a new plan brings along', () => {
  test('is who was still there, the plans elsewhere, and what was not finished', async () => {
    const { plan: after } = await bring(karla, ALL);
    expect(after.participants.map(({ name }) => name).toSorted()).toEqual([
      'Alma Demo-Kilde',
      'Bodil Demo-Kilde',
      'Jonas Demo-Berg',
      'Karla Demo-Vinter',
    ]);
    expect(after.participants.filter(({ isLead }) => isLead)).toHaveLength(1);
    expect(after.existingPlans).toMatchObject([{ kind: 'JOB_PLAN', owner: 'Jobcentret' }]);
    expect(after.goals).toMatchObject([
      {
        title: 'En fast bolig',
        ownWords: 'Mit eget',
        interventions: [
          { title: 'Søge bolig', responsible: { name: 'Bodil Demo-Kilde' }, dueOn: null },
        ],
      },
    ]);
    expect(after.goals[0]?.interventions).toHaveLength(1);
  });

  test('is no consent: the citizen gives it anew', async () => {
    const { plan: after } = await bring(karla, ALL);
    expect(after.consents).toEqual([]);
    const bodil = after.participants.find(({ name }) => name.startsWith('Bodil'));
    expect(after.missingBeforeAgreement).toContainEqual({
      key: 'CONSENT',
      section: 'MASTER_DATA',
      targetId: bodil?.id,
    });
  });

  test('is only what was chosen; a responsible who does not come along is chosen anew', async () => {
    const { plan: after } = await bring(karla, ['GOALS']);
    expect(after.participants).toHaveLength(2);
    expect(after.existingPlans).toEqual([]);
    expect(after.goals[0]?.interventions[0]?.responsible).toBeNull();
  });

  test('comes once, however often it is sent, and the earlier plan stays as it was', async () => {
    const before = await readPlan(karla, earlier.id);
    const first = await bring(karla, ALL);
    const second = await bring(karla, ALL);
    expect(second.plan).toEqual(first.plan);
    expect(await readPlan(karla, earlier.id)).toEqual(before);
  });

  test('is in the log of both plans', async () => {
    await bring(karla, ALL);
    const rows = await server.db.auditEvent.findMany({
      where: { employeeId: karla.employeeId },
      orderBy: { id: 'desc' },
      take: 2,
    });
    expect(rows).toMatchObject([
      { action: 'CHANGE_PLAN', planId: plan.id, criterion: { broughtFrom: earlier.id } },
      { action: 'READ_PLAN', planId: earlier.id, purpose: 'Ny KI-plan for borgeren' },
    ]);
  });
});

describe('nothing is brought along', () => {
  test('from a plan of another citizen, of another house, or that is not there', async () => {
    const other = await aPlan(server, karla);
    const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    // Whoever has the citizen's number may start a plan.
    await addsByNumber(petra, cpr);
    const theirs = await aPlan(server, petra, { citizenId });
    for (const fromPlanId of [other.id, theirs.id, plan.id, newId(), 'x']) {
      expect((await bring(karla, ALL, { fromPlanId })).__typename).toBe('NotFound');
    }
    expect((await bring(petra, ALL, { planId: theirs.id })).__typename).toBe('NotFound');
  });

  test('into a plan that has been agreed', async () => {
    await server.db.plan.update({ where: { id: plan.id }, data: { version: 1 } });
    expect((await bring(karla, ALL)).problems).toMatchObject([{ code: 'NOT_A_NEW_PLAN' }]);
  });
});
