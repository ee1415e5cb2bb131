// How consents begin, follow each other and end, and which ones are not taken.

import { expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aConsent, addsColleague } from '../testing/a-consent.ts';
import { change, type PlanAnswer, readPlan } from '../testing/a-plan.ts';
import { eachOnAPlan } from '../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../testing/test-server.ts';

let server: TestServer;
let lead: Person;
let milo: Person;
let plan: PlanAnswer;
let participantId: string;

eachOnAPlan(async (house) => {
  ({ server, karla: lead, plan } = house);
  milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
  participantId = await addsColleague(lead, plan.id, milo);
});

const give = (more?: Record<string, unknown>) =>
  change(lead, 'giveConsent', aConsent(plan.id, participantId, more));

test('a withdrawn consent acts on the next request', async () => {
  const { plan: given } = await give();
  const id = given.consents.find(({ unitId }) => unitId === milo.unitId)?.id;
  expect(await readPlan(milo, plan.id)).not.toBeNull();
  const answer = await change(lead, 'withdrawConsent', {
    planId: plan.id,
    id,
    withdrawnBy: 'Borgeren',
  });
  expect(answer.plan.consents.find((consent) => consent.id === id)?.state).toBe('WITHDRAWN');
  expect(await readPlan(milo, plan.id)).toBeNull();
  const goal = { planId: plan.id, id: newId(), title: 'For sent' };
  expect((await change(milo, 'addGoal', goal)).__typename).toBe('NotFound');
});

test('a newer consent to the same party ends the one before, and the two are never added up', async () => {
  const first = aConsent(plan.id, participantId, { sections: ['MASTER_DATA', 'GOALS'] });
  await change(lead, 'giveConsent', first);
  const { plan: given } = await give({ sections: ['FOLLOW_UP'] });
  expect(given.consents.find(({ id }) => id === first.id)).toMatchObject({
    state: 'REPLACED',
    replacedOn: '2026-11-20',
  });
  expect((await readPlan(milo, plan.id))?.hiddenSections).toEqual([
    'MASTER_DATA',
    'MAPPING',
    'CHALLENGES',
    'GOALS',
  ]);
  // Sent again, the older call brings nothing back.
  await change(lead, 'giveConsent', first);
  expect((await readPlan(milo, plan.id))?.hiddenSections).toContain('GOALS');
  const row = await server.db.auditEvent.findFirst({
    where: { planId: plan.id, criterion: { path: ['replaced'], equals: 1 } },
  });
  expect(row).toMatchObject({ action: 'CHANGE_PLAN', outcome: 'ALLOWED' });
});

test('a renewal that begins later takes over on its day, and nothing of it before', async () => {
  await give({ sections: ['GOALS'], toOn: '2026-12-20' });
  const { plan: given } = await give({
    sections: ['FOLLOW_UP'],
    fromOn: '2026-12-01',
    toOn: '2027-12-01',
  });
  const states = given.consents.filter(({ unitId }) => unitId === milo.unitId);
  expect(states.map(({ state, replacedOn }) => [state, replacedOn])).toEqual([
    ['LIVE', '2026-12-01'],
    ['NOT_YET', null],
  ]);
  expect((await readPlan(milo, plan.id))?.hiddenSections).toContain('FOLLOW_UP');
  server.clock.now = new Date('2026-12-01T10:00:00Z');
  await server.db.session.updateMany({
    data: { endsAt: new Date('2027-01-01'), lastSeenAt: server.clock.now },
  });
  const seen = await readPlan(milo, plan.id);
  expect(seen?.hiddenSections).toContain('GOALS');
  expect(seen?.hiddenSections).not.toContain('FOLLOW_UP');
});

test('to withdraw ends the renewal that was to come as well', async () => {
  const id = newId();
  await give({ id, toOn: '2026-12-20' });
  await give({ fromOn: '2026-12-01', toOn: '2027-12-01' });
  const input = { planId: plan.id, id, withdrawnBy: 'Borgeren' };
  const { plan: left } = await change(lead, 'withdrawConsent', input);
  const own = left.consents.filter(({ unitId }) => unitId === milo.unitId);
  expect(own.map(({ state }) => state)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
});

test('the consents of one party leave another’s alone', async () => {
  const { plan: given } = await give();
  const relative = given.consents.find(({ unitId }) => unitId === null);
  expect(relative).toMatchObject({ state: 'LIVE', replacedOn: null });
});

test('a consent holds on its last day, and not on the day after', async () => {
  await give({ toOn: '2026-11-25' });
  server.clock.now = new Date('2026-11-25T10:00:00Z');
  await server.db.session.updateMany({
    data: { endsAt: new Date('2027-01-01'), lastSeenAt: server.clock.now },
  });
  expect(await readPlan(milo, plan.id)).not.toBeNull();
  server.clock.now = new Date('2026-11-26T10:00:00Z');
  await server.db.session.updateMany({ data: { lastSeenAt: server.clock.now } });
  expect(await readPlan(milo, plan.id)).toBeNull();
});

test('a consent of a closed plan can still be withdrawn', async () => {
  const { plan: given } = await give();
  await server.db.plan.update({
    where: { id: plan.id },
    data: { status: 'CLOSED', closedAt: server.clock.now },
  });
  const id = given.consents.find(({ unitId }) => unitId === milo.unitId)?.id;
  const input = { planId: plan.id, id, withdrawnBy: 'Borgeren' };
  const closed = { viewerCanWithdraw: true, viewerCanChange: false };
  expect(await readPlan(lead, plan.id)).toMatchObject(closed);
  expect(await readPlan(milo, plan.id)).toMatchObject(closed);
  const coordinator = await server.aPerson('COORDINATOR');
  expect(await readPlan(coordinator, plan.id, 'Stikprøve')).toMatchObject({
    viewerCanWithdraw: false,
  });
  expect((await change(lead, 'withdrawConsent', input)).__typename).toBe('PlanChanged');
  expect(await readPlan(milo, plan.id)).toBeNull();
});

test('nobody gives their own unit more of the plan', async () => {
  await give({ sections: ['MASTER_DATA'] });
  const answer = await change(milo, 'giveConsent', aConsent(plan.id, participantId));
  expect(answer.problems).toMatchObject([{ code: 'CONSENT_BY_OWN_UNIT' }]);
  expect((await readPlan(milo, plan.id))?.hiddenSections).toContain('GOALS');
});

test.each([
  [{ sections: [] }, 'CONSENT_WITHOUT_SECTIONS'],
  [{ toOn: '2026-11-19' }, 'CONSENT_END_BEFORE_START'],
  [{ partyKind: 'OTHER' }, 'CONSENT_MUST_BE_WRITTEN'],
  [{ partyKind: 'OTHER', form: 'WRITTEN', toOn: '2027-11-21' }, 'CONSENT_TOO_LONG'],
  [{ partyKind: 'RELATIVE' }, 'CONSENT_PARTY_MISMATCH'],
  [{ purpose: '  ' }, 'TEXT_EMPTY'],
  [{ toOn: '3026-11-20' }, 'DATE_OUT_OF_RANGE'],
])('a consent with %j is refused: %s', async (more, code) => {
  const answer = await give(more);
  expect(answer.problems.map((problem) => problem.code)).toContain(code);
  expect(await readPlan(milo, plan.id)).toBeNull();
});

test('a job centre cannot be called treating health staff to be asked for less', async () => {
  const asta = await server.aPerson('PRACTITIONER', {
    kind: 'JOB_CENTRE',
    municipalityCode: '370',
  });
  const id = newId();
  const person = { planId: plan.id, id, kind: 'PROFESSIONAL', employeeId: asta.employeeId };
  await change(lead, 'addParticipant', person);
  const answer = await give({ participantId: id });
  expect(answer.problems).toMatchObject([{ field: 'partyKind', code: 'CONSENT_PARTY_MISMATCH' }]);
});

test('somebody without an account is health staff only once it stands where they work', async () => {
  const id = newId();
  const person = { id, kind: 'PROFESSIONAL', name: 'Gerda Demo-Rask', function: 'sygeplejerske' };
  await change(lead, 'addParticipant', { planId: plan.id, ...person });
  const input = aConsent(plan.id, id);
  const answer = await change(lead, 'giveConsent', input);
  expect(answer.problems).toMatchObject([{ field: 'partyKind', code: 'CONSENT_PARTY_OF_NOWHERE' }]);
  const organisation = { from: '', to: 'Distriktspsykiatrien Næstved' };
  await change(lead, 'changeParticipant', { planId: plan.id, id, organisation });
  expect((await change(lead, 'giveConsent', input)).__typename).toBe('PlanChanged');
});
