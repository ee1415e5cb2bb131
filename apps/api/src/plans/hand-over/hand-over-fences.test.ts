// Who may ask, who may answer, and what each of them sees: everybody else gets the neutral answer.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest, anAgreedPlan, fetchDocument, sendTo } from '../../testing/a-document.ts';
import { answerTo, askedOf, handOver, handOverOf, propose } from '../../testing/a-hand-over.ts';
import { change, type PlanAnswer, readPlan } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

const ALL = ['MASTER_DATA', 'MAPPING', 'CHALLENGES', 'GOALS', 'FOLLOW_UP'];

let server: TestServer;
let jonas: Person;
let karla: Person;
let nora: Person;
let milo: Person;
let plan: PlanAnswer;
let outsiders: Record<string, Person>;

beforeAll(async () => {
  server = await startTestServer();
  jonas = await server.aPerson('PRACTITIONER', { name: 'Jonas Demo-Berg' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  nora = await server.aPerson('COORDINATOR', { name: 'Nora Demo-Dahl' });
  milo = await server.aPerson('PRACTITIONER', {
    kind: 'PSYCHIATRY',
    regionCode: '1085',
    name: 'Milo Demo-Skov',
  });
  outsiders = {
    'a colleague who is not asked': await server.aPerson('PRACTITIONER'),
    'a practitioner of another municipality': await server.aPerson('PRACTITIONER', {
      municipalityCode: '330',
    }),
    'a coordinator of another municipality': await server.aPerson('COORDINATOR', {
      municipalityCode: '330',
    }),
    'a member of the steering group': await server.aPerson('STEERING_GROUP', {
      regionCode: '1085',
    }),
    'an administrator': await server.aPerson('ADMINISTRATOR'),
    'a data protection officer': await server.aPerson('DATA_PROTECTION_OFFICER', {
      regionCode: '1085',
    }),
  };
});
afterAll(() => server.stop());

beforeEach(async () => {
  plan = await anAgreedPlan(server, jonas);
});

const refusals = ({ employeeId }: Person) =>
  server.db.auditEvent.count({ where: { employeeId, outcome: 'REFUSED' } });

describe.each([
  'a colleague who is not asked',
  'a practitioner of another municipality',
  'a coordinator of another municipality',
  'a member of the steering group',
  'an administrator',
  'a data protection officer',
])('%s', (name) => {
  test('asks, answers and withdraws in vain, and every attempt is in the log', async () => {
    const outsider = outsiders[name] ?? karla;
    const { id } = await propose(jonas, plan.id, karla);
    const before = await refusals(outsider);
    expect((await propose(outsider, plan.id, outsider)).type).toBe('NotFound');
    expect(await answerTo(outsider, 'accept', id)).toBe('NotFound');
    expect(await answerTo(outsider, 'decline', id)).toBe('NotFound');
    expect(await answerTo(outsider, 'withdraw', id)).toBe('NotFound');
    expect(await refusals(outsider)).toBe(before + 4);
    expect(await server.db.handOver.findUnique({ where: { id } })).toMatchObject({
      state: 'PROPOSED',
    });
    expect(await answerTo(outsider, 'accept', newId())).toBe('NotFound');
    expect(await answerTo(outsider, 'accept', 'x')).toBe('NotFound');
  });

  test('is told of nobody’s plans', async () => {
    const outsider = outsiders[name] ?? karla;
    await propose(jonas, plan.id, outsiders['a colleague who is not asked'] ?? karla);
    const before = await refusals(outsider);
    const { data } = await outsider.client.ask(
      'query ($leadId: ID) { caseload(leadId: $leadId) { plans { id } } }',
      { leadId: jonas.employeeId },
    );
    expect(data).toEqual({ caseload: null });
    expect(await refusals(outsider)).toBe(before + 1);
  });
});

test('the one who is asked cannot withdraw, and the one who asks cannot answer', async () => {
  const { id } = await propose(jonas, plan.id, karla);
  expect(await answerTo(karla, 'withdraw', id)).toBe('NotFound');
  expect(await answerTo(jonas, 'accept', id)).toBe('NotFound');
  expect(await answerTo(nora, 'accept', id)).toBe('NotFound');
  expect(await answerTo(nora, 'withdraw', id)).toBe('WITHDRAWN');
});

test('the coordinator hands a plan over, and reads no word of what another wrote', async () => {
  const own = await propose(nora, plan.id, karla, { knowThis: 'Skrevet af Nora' });
  expect(own.handOver?.knowThis).toBe('Skrevet af Nora');
  await answerTo(nora, 'withdraw', own.id);
  await propose(jonas, plan.id, karla, { knowThis: 'Skrevet af Jonas' });
  const seen = await handOverOf(nora, plan.id, 'Overdragelse');
  expect(seen?.newest).toMatchObject({ state: 'PROPOSED', knowThis: '', viewerCanWithdraw: true });
});

test('after the answer the one who said no is shown nothing of it', async () => {
  const { id } = await propose(jonas, plan.id, karla, { knowThis: 'Hemmeligt' });
  const answer = await handOver(karla, 'declineHandOver', { id, reason: 'Nej tak.' });
  expect(answer.outcomes[0]?.handOver).toMatchObject({
    state: 'DECLINED',
    knowThis: '',
    tasks: [],
  });
  expect(JSON.stringify(await askedOf(karla))).not.toContain('Hemmeligt');
});

test('a participant sees who led the plan, and not who is asked to', async () => {
  await aGuest(jonas, plan.id, milo, ['MASTER_DATA']);
  await propose(jonas, plan.id, karla);
  const seen = await handOverOf(milo, plan.id);
  expect(seen).toMatchObject({ newest: null, tasks: [], nextOn: null, viewerCanPropose: false });
  expect(seen?.leads.map(({ name }) => name)).toEqual([jonas.name]);
});

describe('a lead from another organisation', () => {
  const header = async (who: Person) => {
    const { data } = await who.client.ask(
      'query ($id: ID!) { planHeader(id: $id) { leadName needsNewLead } }',
      { id: plan.id },
    );
    return data?.['planHeader'];
  };
  const caseload = async (who: Person) => {
    const { data } = await who.client.ask('{ caseload { plans { id } } }');
    return (data?.['caseload'] as unknown as { plans: { id: string }[] } | null)?.plans;
  };
  const leaderless = async () => {
    const { data } = await nora.client.ask('{ handOverNotice { leaderlessCount } }');
    return (data as unknown as { handOverNotice: { leaderlessCount: number } }).handOverNotice
      .leaderlessCount;
  };
  const withdraw = (id: string) =>
    change(jonas, 'withdrawConsent', { planId: plan.id, id, withdrawnBy: 'Borgeren' });
  let consentId: string;
  let miloAs: string;

  beforeEach(async () => {
    ({ consentId, participantId: miloAs } = await aGuest(jonas, plan.id, milo, ALL));
    const { id } = await propose(jonas, plan.id, milo);
    expect(await answerTo(milo, 'accept', id)).toBe('ACCEPTED');
  });

  test('leads with the consents, and neither reads nor leads on the next request without', async () => {
    expect(await readPlan(milo, plan.id)).toMatchObject({ viewerIsLead: true, hiddenSections: [] });
    expect(await header(milo)).toMatchObject({ needsNewLead: false });
    expect(await caseload(milo)).toContainEqual({ id: plan.id });
    const { id: receipt } = await sendTo(milo, plan.id, miloAs);
    const before = await leaderless();
    expect((await withdraw(consentId)).__typename).toBe('PlanChanged');

    expect(await readPlan(milo, plan.id)).toBeNull();
    expect(await header(milo)).toBeNull();
    expect(await caseload(milo)).not.toContainEqual({ id: plan.id });
    expect((await propose(milo, plan.id, karla)).type).toBe('NotFound');
    expect((await sendTo(milo, plan.id, miloAs)).answer.__typename).toBe('NotFound');
    expect((await fetchDocument(server, milo, `${receipt}.pdf`)).status).toBe(404);
    const { data } = await milo.client.ask('{ worklist { totalCount } }');
    expect(data).toEqual({ worklist: { totalCount: 0 } });
    expect(await leaderless()).toBe(before + 1);
  });

  test('without a consent to one section is a participant: reads the others, and leads no more', async () => {
    await server.db.consent.update({
      where: { id: consentId },
      data: { sections: ALL.slice(0, 4) },
    });
    const seen = await readPlan(milo, plan.id);
    expect(seen).toMatchObject({ viewerIsLead: false, hiddenSections: ['FOLLOW_UP'] });
    expect(seen?.missingBeforeAgreement).toContainEqual(
      expect.objectContaining({ key: 'NEW_LEAD', targetId: miloAs }),
    );
    const agree = { planId: plan.id, seenChangedAt: seen?.changedAt };
    expect((await change(milo, 'agreePlan', agree)).__typename).not.toBe('PlanChanged');
  });

  test('is replaced by the coordinator, and the plan says that it needs to be', async () => {
    await withdraw(consentId);
    const own = await readPlan(jonas, plan.id);
    expect(own?.missingBeforeAgreement).toContainEqual(
      expect.objectContaining({ key: 'NEW_LEAD', targetId: miloAs }),
    );
    expect(await handOverOf(jonas, plan.id)).toMatchObject({ needsNewLead: true });
    expect(await header(nora)).toEqual({ leadName: milo.name, needsNewLead: true });
    const { id } = await propose(nora, plan.id, karla);
    expect(await answerTo(karla, 'accept', id)).toBe('ACCEPTED');
    expect(await readPlan(karla, plan.id)).toMatchObject({ viewerIsLead: true });
    expect(await header(nora)).toEqual({ leadName: karla.name, needsNewLead: false });
  });

  test('is warned about 30 days before', async () => {
    await server.db.consent.update({
      where: { id: consentId },
      data: { toOn: new Date('2026-12-20') },
    });
    const { data } = await jonas.client.ask(
      '{ myPlans(scope: MINE, hasEndingConsent: true) { edges { node { id consentEndsOn } } } }',
    );
    expect(data).toMatchObject({
      myPlans: { edges: [{ node: { id: plan.id, consentEndsOn: '2026-12-20' } }] },
    });
  });

  test('lapses as well: the day after, nothing of it is theirs', async () => {
    await server.db.consent.update({
      where: { id: consentId },
      data: { toOn: new Date('2026-11-19') },
    });
    expect(await readPlan(milo, plan.id)).toBeNull();
  });
});

test('a colleague of another unit of the same municipality leads without a consent', async () => {
  const { id } = await propose(jonas, plan.id, karla);
  expect(await answerTo(karla, 'accept', id)).toBe('ACCEPTED');
  expect(karla.unitId).not.toBe(jonas.unitId);
  const seen = await readPlan(karla, plan.id);
  expect(seen).toMatchObject({ viewerIsLead: true, hiddenSections: [] });
  expect(seen?.missingBeforeAgreement.map(({ key }) => key)).not.toContain('NEW_LEAD');
});

describe('somebody from another organisation', () => {
  test('takes over only with live consents to all of it', async () => {
    expect((await propose(jonas, plan.id, milo)).code).toBe('HAND_OVER_RECEIVER');
    const guest = await aGuest(jonas, plan.id, milo, ALL.slice(1));
    expect((await propose(jonas, plan.id, milo)).code).toBe('HAND_OVER_RECEIVER');
    await server.db.consent.update({ where: { id: guest.consentId }, data: { sections: ALL } });
    const { id, handOver: made } = await propose(jonas, plan.id, milo);
    expect(made?.state).toBe('PROPOSED');
    await server.db.consent.updateMany({
      where: { planId: plan.id },
      data: { withdrawnOn: new Date('2026-11-20'), withdrawnBy: 'borgeren' },
    });
    expect(await answerTo(milo, 'accept', id)).toBe('HAND_OVER_RECEIVER');
  });

  test('is found as receiver by the same rule', async () => {
    const names = async (planIds: string[]) => {
      const { data } = await jonas.client.ask(
        'query ($planIds: [ID!]!) { handOverReceivers(planIds: $planIds, search: "Demo-") { name } }',
        { planIds },
      );
      const found = data as unknown as { handOverReceivers: { name: string }[] };
      return found.handOverReceivers.map(({ name }) => name);
    };
    expect(await names([plan.id])).toContain(karla.name);
    expect(await names([plan.id])).not.toContain(milo.name);
    expect(await names([plan.id])).not.toContain(jonas.name);
    await aGuest(jonas, plan.id, milo, ALL);
    expect(await names([plan.id])).toContain(milo.name);
    const other = await anAgreedPlan(server, jonas);
    expect(await names([plan.id, other.id])).not.toContain(milo.name);
    const foreign = await anAgreedPlan(server, karla);
    const before = await refusals(jonas);
    expect(await names([plan.id, foreign.id])).toEqual([]);
    expect(await refusals(jonas)).toBe(before + 1);
  });

  test('a colleague whose role has ended can neither be asked nor say yes', async () => {
    const asta = await server.aPerson('PRACTITIONER', { name: 'Asta Demo-Lund' });
    const { id } = await propose(jonas, plan.id, asta);
    await server.db.roleAssignment.updateMany({
      where: { employeeId: asta.employeeId },
      data: { toOn: new Date('2026-11-19') },
    });
    expect(await answerTo(asta, 'accept', id)).toBe('NotFound');
    await answerTo(jonas, 'withdraw', id);
    expect((await propose(jonas, plan.id, asta)).code).toBe('HAND_OVER_RECEIVER');
  });
});
