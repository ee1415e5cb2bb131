// Who has seen a plan: what stands there, who may look, and that looking is in the log as well.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest, anAgreedPlan, fetchDocument, sendTo } from '../../testing/a-document.ts';
import { change, readPlan } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

const SEEN_BY = `query ($planId: ID!, $first: Int, $after: String) {
  planSeenBy(planId: $planId, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id firstAt lastAt count employeeName jobTitle unitName act isRefused purpose } } } }`;

type Line = {
  id: string;
  count: number;
  employeeName: string;
  act: string;
  isRefused: boolean;
  purpose: string | null;
};
type Page = { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Line }[] };

let server: TestServer;
let karla: Person;
let jonas: Person;
let milo: Person;
let nora: Person;
let petra: Person;
let planId: string;

const page = async (person: Person, variables: Record<string, unknown> = {}) => {
  const answer = await person.client.ask(SEEN_BY, { planId, ...variables });
  expect(answer.errors).toBeUndefined();
  return answer.data?.['planSeenBy'] as unknown as Page | null;
};
const lines = async (person: Person) => (await page(person))?.edges.map(({ node }) => node) ?? [];

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  jonas = await server.aPerson('PRACTITIONER', { name: 'Jonas Demo-Berg', unitId: karla.unitId });
  milo = await server.aPerson('PRACTITIONER', { name: 'Milo Demo-Skov', kind: 'PSYCHIATRY' });
  nora = await server.aPerson('COORDINATOR', { name: 'Nora Demo-Dahl' });
  petra = await server.aPerson('PRACTITIONER', {
    name: 'Petra Demo-Holm',
    municipalityCode: '330',
  });
});
beforeEach(async () => {
  server.clock.now = new Date('2026-11-20T10:00:00Z');
  ({ id: planId } = await anAgreedPlan(server, karla));
});
afterAll(() => server.stop());

describe('who has seen a plan', () => {
  test('says who did what and why, a line a day, refused attempts among them', async () => {
    await aGuest(karla, planId, milo, ['GOALS']);
    await readPlan(milo, planId);
    await readPlan(milo, planId);
    await readPlan(jonas, planId, 'Vikar for Karla');
    await readPlan(petra, planId);
    await petra.client.ask('query ($id: ID!) { endedConsent(planId: $id) { on } }', { id: planId });
    await fetchDocument(server, karla, `version/${planId}/1.pdf`);
    const told = (await lines(karla)).map(({ employeeName, act, count, isRefused, purpose }) => [
      employeeName.split(' ')[0],
      act,
      isRefused ? 'refused' : count,
      purpose,
    ]);
    expect(told.slice(0, 4)).toEqual([
      ['Karla', 'DOCUMENT', 1, null],
      ['Petra', 'OPENED', 'refused', null],
      ['Jonas', 'OPENED', 1, 'Vikar for Karla'],
      ['Milo', 'OPENED', 2, null],
    ]);
    expect(told).toContainEqual(['Karla', 'AGREED', 1, null]);
  });

  test('names what was sent without a consent as that, with the reason', async () => {
    const doctor = newId();
    const gp = { planId, id: doctor, kind: 'GP', name: 'Grethe Demo-Lyng' };
    await change(karla, 'addParticipant', gp);
    await sendTo(karla, planId, doctor, {
      legalGround: 'CURRENT_TREATMENT',
      sections: ['CHALLENGES'],
      reason: 'Skal kende risikoen',
    });
    expect(await lines(karla)).toContainEqual(
      expect.objectContaining({ act: 'SENT_WITHOUT_CONSENT', purpose: 'Skal kende risikoen' }),
    );
  });

  test('counts a page that reads the plan in parts as opened once', async () => {
    await readPlan(jonas, planId, 'Vikar');
    for (let part = 0; part < 3; part += 1) {
      await jonas.client.ask('query ($id: ID!) { planHeader(id: $id) { id } }', { id: planId });
    }
    const own = (await lines(karla)).filter(({ employeeName }) => employeeName === jonas.name);
    expect(own.map(({ act, count }) => [act, count])).toEqual([
      ['OPENED', 1],
      ['OPENED', 1],
    ]);
  });

  test('begins a new line with a new day', async () => {
    await readPlan(karla, planId);
    server.clock.now = new Date('2026-11-20T23:30:00Z');
    await server.db.session.updateMany({
      data: { lastSeenAt: server.clock.now, endsAt: new Date('2026-12-01') },
    });
    await readPlan(karla, planId);
    const opened = (await lines(karla)).filter(({ act }) => act === 'OPENED');
    expect(opened.length).toBeGreaterThan(1);
  });

  test('is read in pages that lose and repeat nothing, though the reading adds a row', async () => {
    for (const person of [jonas, petra, milo, nora]) await readPlan(person, planId, 'Vikar');
    const whole = (await lines(karla)).map(({ id }) => id);
    const upTo = await page(karla, { first: 1 });
    const seen: string[] = [];
    let after: string | undefined;
    for (let turn = 0; turn < 20; turn += 1) {
      const next = await page(karla, { first: 2, ...(after && { after }) });
      seen.push(...(next?.edges.map(({ node }) => node.id) ?? []));
      if (!next?.pageInfo.hasNextPage) break;
      after = next.pageInfo.endCursor;
    }
    expect(upTo?.edges).toHaveLength(1);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => whole.includes(id))).toEqual(whole);
    const wrong = await karla.client.ask(SEEN_BY, { planId, after: 'WyJ4IiwieSJd' });
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is one statement beside the session check, and logged', async () => {
    expect(await server.statementsOf(() => page(karla))).toHaveLength(2);
    const row = await server.db.auditEvent.findFirst({ orderBy: { id: 'desc' } });
    expect(row).toMatchObject({ action: 'READ_AUDIT_LOG', outcome: 'ALLOWED', planId });
  });
});

describe('the fence round it', () => {
  test('lets the lead, a participant of the own unit and the coordinator in', async () => {
    await change(karla, 'addParticipant', {
      planId,
      id: newId(),
      kind: 'PROFESSIONAL',
      employeeId: jonas.employeeId,
    });
    for (const person of [karla, jonas, nora]) expect(await lines(person)).not.toEqual([]);
  });

  test('answers everybody else like a plan that is not there, and logs who tried', async () => {
    await aGuest(karla, planId, milo, ['MASTER_DATA', 'GOALS']);
    const elsewhere = await server.aPerson('COORDINATOR', { municipalityCode: '330' });
    const officer = await server.aPerson('DATA_PROTECTION_OFFICER', { regionCode: '1085' });
    for (const person of [jonas, milo, petra, elsewhere, officer]) {
      expect(await page(person)).toBeNull();
      const row = await server.db.auditEvent.findFirst({
        where: { employeeId: person.employeeId },
        orderBy: { id: 'desc' },
      });
      expect(row).toMatchObject({ outcome: 'REFUSED', planId });
    }
    expect(await page(karla, { planId: newId() })).toBeNull();
    expect(await page(karla, { planId: 'no id' })).toBeNull();
  });

  test('is told to the screen beforehand', async () => {
    await aGuest(karla, planId, milo, ['GOALS']);
    const rights = async (person: Person, purpose?: string) => {
      const { data } = await person.client.ask(
        `query ($id: ID!, $purpose: String) {
          plan(id: $id, purpose: $purpose) { viewerCanSeeLog viewerCanExtract } }`,
        { id: planId, purpose },
      );
      return data?.['plan'];
    };
    expect(await rights(karla)).toEqual({ viewerCanSeeLog: true, viewerCanExtract: true });
    expect(await rights(nora, 'Klage')).toEqual({ viewerCanSeeLog: true, viewerCanExtract: true });
    expect(await rights(milo)).toEqual({ viewerCanSeeLog: false, viewerCanExtract: false });
    expect(await rights(jonas, 'Vikar')).toEqual({
      viewerCanSeeLog: false,
      viewerCanExtract: false,
    });
  });
});
