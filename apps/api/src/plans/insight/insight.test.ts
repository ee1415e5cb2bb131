// What a citizen is given of their data: everything, to whom it may be given, and what the log says.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest, anAgreedPlan } from '../../testing/a-document.ts';
import { aPlan, change, readPlan } from '../../testing/a-plan.ts';
import { readPdf } from '../../testing/pdf-reading.ts';
import { wordsInEveryTable } from '../../testing/words-in-every-table.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';
import type { CitizenCopy } from './citizen-copy.ts';

let server: TestServer;
let karla: Person;
let jonas: Person;
let milo: Person;
let nora: Person;
let planId: string;
let citizenId: string;
let mother: string;

async function insight(
  person: Person,
  file: string,
  more: { id?: string; purpose?: unknown } = {},
) {
  const { id = planId, purpose = 'Borgeren har bedt om det' } = more;
  const response = await fetch(`${server.url}/dokumenter/indsigt/${id}/${file}`, {
    method: 'POST',
    headers: { cookie: `sammenhaeng=${person.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ purpose }),
  });
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}
const copyFor = async (person: Person): Promise<CitizenCopy> =>
  JSON.parse(Buffer.from((await insight(person, 'kopi.json')).bytes).toString('utf8'));
const codeOf = (bytes: Uint8Array) =>
  JSON.parse(Buffer.from(bytes).toString('utf8')).errors[0].extensions.code as string;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  jonas = await server.aPerson('PRACTITIONER', { name: 'Jonas Demo-Berg', unitId: karla.unitId });
  milo = await server.aPerson('PRACTITIONER', { name: 'Milo Demo-Skov', kind: 'PSYCHIATRY' });
  nora = await server.aPerson('COORDINATOR', { name: 'Nora Demo-Dahl' });
});
beforeEach(async () => {
  const plan = await anAgreedPlan(server, karla);
  [planId, citizenId] = [plan.id, plan.citizen.id];
  mother = plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id ?? '';
});
afterAll(() => server.stop());

/** Everything the copy holds of a plan; what is added to a plan is to be decided on here. */
const PARTS_OF_A_PLAN = [
  'archivedAt',
  'basis',
  'challenges',
  'changedAt',
  'citizenAcceptance',
  'citizenRemarks',
  'closedAt',
  'consents',
  'contactOn',
  'courseEndedOn',
  'dispatches',
  'endNote',
  'endReason',
  'existingPlanMarks',
  'existingPlans',
  'followUpHow',
  'followUps',
  'goals',
  'handOvers',
  'hasNoExistingPlans',
  'id',
  'leads',
  'lineReviews',
  'meetingOn',
  'meetingPlace',
  'meetings',
  'municipality',
  'nextFollowUpOn',
  'nextFollowUpReason',
  'participants',
  'promises',
  'referredOn',
  'startedAt',
  'status',
  'targetGroup',
  'unit',
  'version',
  'versions',
];

describe('the full copy', () => {
  test('holds a word of every table in which something of the plan is stored', async () => {
    const words = await wordsInEveryTable(server, { planId, karla, jonas, mother });
    const { bytes } = await insight(karla, 'kopi.json');
    const text = Buffer.from(bytes).toString('utf8');
    const missing = Object.entries(words).filter(([, word]) => !text.includes(word));
    expect(missing).toEqual([]);
    const { text: paper } = await readPdf((await insight(karla, 'kopi.pdf')).bytes);
    const onPaper = Object.values(words).filter((word) => word.startsWith('Ord-i-'));
    const plain = paper.replace(/[\s\u00ad\u200b]/g, '');
    expect(onPaper.filter((word) => !plain.includes(word))).toEqual([]);
  });

  test('keeps its keys: what was given out once is read again', async () => {
    const copy = await copyFor(karla);
    expect(copy).toMatchObject({ format: 'sammenhaeng.citizen-copy', formatVersion: 1 });
    expect(Object.keys(copy).toSorted()).toEqual([
      'access',
      'citizen',
      'format',
      'formatVersion',
      'madeAt',
      'madeBy',
      'plans',
      'plansNotNeeded',
    ]);
    expect(Object.keys(copy.plans[0] ?? {}).toSorted()).toEqual(PARTS_OF_A_PLAN);
  });

  test('holds the citizen’s own number, in the file and nowhere round it', async () => {
    const copy = await copyFor(karla);
    expect(copy.citizen.cpr).toMatch(/^7103850\d{3}$/);
    const { response } = await insight(karla, 'kopi.pdf');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="kopi-af-oplysninger.pdf"',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const rows = await server.db.auditEvent.findMany({ where: { planId } });
    expect(JSON.stringify(rows, (_, value) => String(value))).not.toContain(copy.citizen.cpr);
    expect(rows.filter(({ action }) => action === 'SHOW_CPR')).toHaveLength(2);
  });

  test('is of every plan the house has with the citizen, and does not tell of another’s', async () => {
    await server.db.plan.updateMany({
      where: { id: planId },
      data: { status: 'CLOSED', closedAt: server.clock.now },
    });
    const second = await aPlan(server, karla, { citizenId, basis: 'Den anden plan' });
    await server.db.plan.updateMany({
      where: { id: second.id },
      data: { status: 'CLOSED', closedAt: server.clock.now },
    });
    const others = ['330', '370'].map(async (municipalityCode) => {
      const neighbour = await server.aPerson('PRACTITIONER', { municipalityCode });
      const { unitId, employeeId: leadId } = neighbour;
      const data = { id: newId(), citizenId, municipalityCode, unitId, leadId, basis: 'Naboens' };
      return (await server.db.plan.create({ data })).id;
    });
    const [abroad = '', nextDoor = ''] = await Promise.all(others);
    expect((await copyFor(karla)).plans.map(({ id }) => id)).toEqual([planId, second.id]);
    const text = JSON.stringify(await copyFor(karla));
    for (const hidden of ['Naboens', abroad, nextDoor]) expect(text).not.toContain(hidden);
    expect((await copyFor(nora)).plans.map(({ id }) => id).toSorted()).toEqual(
      [planId, second.id, nextDoor].toSorted(),
    );
    const logged = await server.db.auditEvent.findMany({
      where: { action: 'EXTRACT', employeeId: karla.employeeId, citizenId },
    });
    expect(new Set(logged.map((row) => row.planId))).toEqual(new Set([planId, second.id]));
  });

  test('is a tagged PDF in Danish', async () => {
    const { bytes } = await insight(karla, 'kopi.pdf');
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ language: 'da-DK', universalAccess: '1', isMarked: true });
    expect(pdf.title).toBe('Kopi af dine oplysninger');
    expect(pdf.text).toContain('Alt, der står om Alma Demo-Kilde');
    expect(pdf.text).toContain('Version 1, aftalt 20. november 2026');
  });
});

describe('the report', () => {
  test('tells days, units, acts and purposes, refused attempts too, and names no employee', async () => {
    await aGuest(karla, planId, milo, ['GOALS']);
    await readPlan(milo, planId);
    const petra = await server.aPerson('PRACTITIONER', {
      municipalityCode: '330',
      kind: 'HOUSING_SUPPORT',
      name: 'Petra Demo-Holm',
    });
    await readPlan(petra, planId);
    await readPlan(jonas, planId, 'Vikar i en uge');
    const { bytes, response } = await insight(karla, 'oversigt.pdf');
    expect(response.headers.get('content-disposition')).toContain('hvem-har-set-planen.pdf');
    const { text, universalAccess } = await readPdf(bytes);
    expect(universalAccess).toBe('1');
    expect(text).toContain('Enhed PSYCHIATRY');
    expect(text).toContain('Forsøg afvist: åbnede planen');
    expect(text).toContain('Vikar i en uge');
    expect(text).toContain('Arbejdet med din plan');
    for (const { name } of [karla, jonas, milo, petra]) expect(text).not.toContain(name);
  });

  test('is an extract with its purpose in the log, in one statement beside the session check', async () => {
    const statements = await server.statementsOf(() =>
      insight(karla, 'oversigt.pdf', { purpose: 'Anmodning af 3. november' }),
    );
    expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql))).toHaveLength(2);
    const row = await server.db.auditEvent.findFirst({ orderBy: { id: 'desc' } });
    expect(row).toMatchObject({
      action: 'EXTRACT',
      outcome: 'ALLOWED',
      planId,
      citizenId,
      purpose: 'Anmodning af 3. november',
      criterion: { part: 'citizenReport', format: 'pdf' },
    });
  });
});

describe('the fence', () => {
  const FILES = ['oversigt.pdf', 'kopi.pdf', 'kopi.json'];

  test.each(FILES)('lets the lead and the coordinator have %s', async (file) => {
    for (const person of [karla, nora]) {
      expect((await insight(person, file)).response.status).toBe(200);
    }
  });

  test.each(FILES)('answers everybody else’s %s like a plan that is not there', async (file) => {
    await change(karla, 'addParticipant', {
      planId,
      id: newId(),
      kind: 'PROFESSIONAL',
      employeeId: jonas.employeeId,
    });
    await aGuest(karla, planId, milo, ['MASTER_DATA', 'GOALS']);
    const elsewhere = await server.aPerson('COORDINATOR', { municipalityCode: '330' });
    const chair = await server.aPerson('CLUSTER_CHAIR');
    for (const person of [jonas, milo, elsewhere, chair]) {
      const { response, bytes } = await insight(person, file);
      expect([response.status, codeOf(bytes)]).toEqual([404, 'NOT_FOUND']);
      const row = await server.db.auditEvent.findFirst({
        where: { employeeId: person.employeeId },
        orderBy: { id: 'desc' },
      });
      expect(row).toMatchObject({ outcome: 'REFUSED', planId });
    }
    for (const id of [newId(), 'no-id']) {
      expect(codeOf((await insight(karla, file, { id })).bytes)).toBe('NOT_FOUND');
    }
  });

  test.each([[''], ['   '], [null], [{ a: 1 }], ['x'.repeat(301)]])(
    'asks for a purpose, in a sentence (%#)',
    async (purpose) => {
      const { response, bytes } = await insight(karla, 'kopi.json', { purpose });
      expect([response.status, codeOf(bytes)]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );
});
