// Consents to one party for several purposes, put right, and taken back by whoever noted them.

import { expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aConsent, addsColleague } from '../testing/a-consent.ts';
import { sendTo } from '../testing/a-document.ts';
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

const give = async (more: Record<string, unknown> = {}) => {
  const input = aConsent(plan.id, participantId, more);
  return { id: input.id, answer: await change(lead, 'giveConsent', input) };
};
const withdraw = (id: string) =>
  change(lead, 'withdrawConsent', { planId: plan.id, id, withdrawnBy: 'Borgeren' });
const undo = (id: string, who = lead) => change(who, 'undoConsent', { planId: plan.id, id });
const hiddenFrom = async (who: Person) => (await readPlan(who, plan.id))?.hiddenSections ?? 'all';
const stateOf = ({ plan: { consents } }: { plan: PlanAnswer }, wanted: string) =>
  consents.find(({ id }) => id === wanted)?.state;

const GOALS = { purpose: 'Behandling', sections: ['GOALS'] };
const FOLLOW_UP = { purpose: 'Bolig', sections: ['FOLLOW_UP'] };

test('for another purpose the earlier stays, and the party may have what both cover', async () => {
  const first = await give(GOALS);
  const second = await give(FOLLOW_UP);
  expect(stateOf(second.answer, first.id)).toBe('LIVE');
  expect(await hiddenFrom(milo)).toEqual(['MASTER_DATA', 'MAPPING', 'CHALLENGES']);
  const left = await withdraw(first.id);
  expect(stateOf(left, first.id)).toBe('WITHDRAWN');
  expect(stateOf(left, second.id)).toBe('LIVE');
  expect(await hiddenFrom(milo)).toEqual(['MASTER_DATA', 'MAPPING', 'CHALLENGES', 'GOALS']);
});

test('for the same purpose, however it is written, the newer holds instead', async () => {
  const first = await give(GOALS);
  const { answer } = await give({ ...FOLLOW_UP, purpose: '  behandling ' });
  expect(stateOf(answer, first.id)).toBe('REPLACED');
  expect(await hiddenFrom(milo)).toContain('GOALS');
});

test('a live one is put right at once, in its purpose too, and stays in the history', async () => {
  const first = await give(GOALS);
  const input = { ...FOLLOW_UP, correctsId: first.id };
  const { id, answer } = await give(input);
  expect(answer.__typename).toBe('PlanChanged');
  expect(answer.plan.consents.find((one) => one.id === first.id)).toMatchObject({
    state: 'REPLACED',
    replacedOn: '2026-11-20',
  });
  expect(await server.db.consent.findUnique({ where: { id: first.id } })).toMatchObject({
    replacedById: id,
    purpose: 'Behandling',
  });
  expect(await hiddenFrom(milo)).toContain('GOALS');
  expect(await hiddenFrom(milo)).not.toContain('FOLLOW_UP');
  // Sent again it is the same call, and no second correction.
  const again = aConsent(plan.id, participantId, { ...input, id });
  expect((await change(lead, 'giveConsent', again)).__typename).toBe('PlanChanged');
});

test('one that was withdrawn meanwhile, or is another party’s, cannot be put right', async () => {
  const first = await give(GOALS);
  await withdraw(first.id);
  const late = await give({ ...GOALS, correctsId: first.id });
  expect(late.answer.problems).toMatchObject([{ field: 'correctsId', code: 'CONSENT_HAS_ENDED' }]);
  const others = plan.consents.find(({ unitId }) => unitId === null)?.id;
  expect(others).toBeDefined();
  const wrong = await give({ ...GOALS, correctsId: others });
  expect(wrong.answer.problems).toMatchObject([{ code: 'CONSENT_HAS_ENDED' }]);
  expect(await hiddenFrom(milo)).toBe('all');
});

test('one that puts right another in time to come goes with it when it is withdrawn', async () => {
  const first = await give(GOALS);
  const later = await give({
    ...FOLLOW_UP,
    correctsId: first.id,
    fromOn: '2026-12-01',
    toOn: '2027-12-01',
  });
  const left = await withdraw(first.id);
  expect(stateOf(left, later.id)).toBe('WITHDRAWN');
});

test('noted by mistake, it is taken back by whoever noted it, and what it replaced holds again', async () => {
  const first = await give(GOALS);
  const { id } = await give({ ...GOALS, sections: ['FOLLOW_UP'] });
  const colleague = await server.aPerson('PRACTITIONER', { unitId: lead.unitId });
  await addsColleague(lead, plan.id, colleague);
  expect((await undo(id, colleague)).__typename).toBe('NotFound');
  expect((await undo(id, milo)).__typename).not.toBe('PlanChanged');
  const answer = await undo(id);
  expect(stateOf(answer, id)).toBeUndefined();
  expect(answer.plan.consents.find((one) => one.id === first.id)).toMatchObject({
    state: 'LIVE',
    replacedOn: null,
  });
  const row = await server.db.auditEvent.findFirst({
    where: { planId: plan.id, criterion: { path: ['undone'], equals: 'consent' } },
  });
  expect(row).toMatchObject({ action: 'CHANGE_PLAN', outcome: 'ALLOWED' });
});

test('what the party has used, and what is half an hour old, is not taken back', async () => {
  const read = await give(GOALS);
  await readPlan(milo, plan.id);
  expect((await undo(read.id)).problems).toMatchObject([{ code: 'CONSENT_USED' }]);

  const relative = plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id ?? '';
  const toRelative = { partyKind: 'RELATIVE', form: 'WRITTEN', participantId: relative };
  const sent = await give({ ...GOALS, ...toRelative });
  const { changedAt } = sent.answer.plan;
  const agreed = await change(lead, 'agreePlan', { planId: plan.id, seenChangedAt: changedAt });
  expect(agreed.__typename).toBe('PlanChanged');
  expect((await sendTo(lead, plan.id, relative)).answer.__typename).toBe('PlanChanged');
  expect((await undo(sent.id)).problems).toMatchObject([{ code: 'CONSENT_USED' }]);

  server.clock.now = new Date(server.clock.now.getTime() + 60_000);
  const old = await give({ ...toRelative, purpose: 'Til sidst', id: newId() });
  server.clock.now = new Date(server.clock.now.getTime() + 31 * 60_000);
  await server.db.session.updateMany({ data: { lastSeenAt: server.clock.now } });
  expect((await undo(old.id)).problems).toMatchObject([{ code: 'CONSENT_UNDO_LATE' }]);
});
