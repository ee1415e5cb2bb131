// Documents over HTTP: what is fetched, by whom, and what the log says of it.

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest, anAgreedPlan, fetchDocument, sendTo } from '../../testing/a-document.ts';
import { change } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { readPdf } from '../../testing/pdf-reading.ts';

let server: TestServer;
let karla: Person;
let milo: Person;
let planId: string;
let citizen: string;
let mother: string;
let guest: { participantId: string; consentId: string };

const fetched = (person: Person | null, path: string) => fetchDocument(server, person, path);
const lastRow = (person: Person) =>
  server.db.auditEvent.findFirst({
    where: { employeeId: person.employeeId },
    orderBy: { id: 'desc' },
  });

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  milo = await server.aPerson('PRACTITIONER', { name: 'Milo Demo-Skov', kind: 'PSYCHIATRY' });
});
beforeEach(async () => {
  server.clock.now = new Date('2026-11-20T10:00:00Z');
  const plan = await anAgreedPlan(server, karla);
  const of = (kind: string) => plan.participants.find((one) => one.kind === kind)?.id ?? '';
  [planId, citizen, mother] = [plan.id, of('CITIZEN'), of('RELATIVE')];
  guest = await aGuest(karla, planId, milo, ['GOALS', 'FOLLOW_UP']);
});
afterAll(() => server.stop());

describe('a document of a receipt', () => {
  test('is a PDF of what its recipient may have, with a neutral name and no trace in a cache', async () => {
    const { id } = await sendTo(karla, planId, mother);
    const answer = await fetched(karla, `${id}.pdf`);
    expect(answer.status).toBe(200);
    expect(answer.type).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="koordinerende-indsatsplan-version-1.pdf"',
    );
    const { text } = await readPdf(answer.bytes);
    expect(text).toContain('Bodil Demo-Kilde');
    expect(text).toContain('En fast bolig');
    expect(text).toContain('Afdækning, Udfordringer og Opfølgning er udeladt');
    expect(text).not.toContain('Står uden bolig');
  });

  test('is a calendar file and a FHIR bundle as well, of the same sections', async () => {
    const { id } = await sendTo(karla, planId, mother);
    const calendar = await fetched(karla, `${id}.ics`);
    expect(calendar.type).toBe('text/calendar; charset=utf-8');
    expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270115');
    expect(calendar.text).not.toContain('20270301');
    const bundle = await fetched(karla, `${id}.json`);
    expect(bundle.type).toBe('application/fhir+json; charset=utf-8');
    expect(JSON.parse(bundle.text)).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    expect(bundle.text).not.toMatch(/Står uden bolig|1\.2\.208/);
  });

  test('is logged as an extract in the same statement as it is read', async () => {
    const { id } = await sendTo(karla, planId, citizen);
    const statements = await server.statementsOf(() => fetched(karla, `${id}.ics`));
    expect(statements.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql))).toHaveLength(2);
    expect(await lastRow(karla)).toMatchObject({
      action: 'EXTRACT',
      outcome: 'ALLOWED',
      planId,
      criterion: { dispatchId: id, format: 'ics' },
    });
  });

  test('has the CPR number only in the citizen’s FHIR copy, fetched by the lead, logged as shown', async () => {
    const { id } = await sendTo(karla, planId, citizen);
    const bundle = await fetched(karla, `${id}.json`);
    expect(bundle.text).toMatch(/"urn:oid:1\.2\.208\.176\.1\.2","value":"7103850\d{3}"/);
    expect(await lastRow(karla)).toMatchObject({ action: 'SHOW_CPR', planId });
    const colleague = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
    await change(karla, 'addParticipant', {
      planId,
      id: newId(),
      kind: 'PROFESSIONAL',
      employeeId: colleague.employeeId,
    });
    expect((await fetched(colleague, `${id}.json`)).text).not.toContain('1.2.208');
    expect((await readPdf((await fetched(karla, `${id}.pdf`)).bytes)).text).not.toMatch(
      /710385-?0/,
    );
  });
});

describe('the fence round documents', () => {
  test('lets the recipient fetch their own, and nobody else’s', async () => {
    const [own, other] = [
      await sendTo(karla, planId, guest.participantId),
      await sendTo(karla, planId, citizen),
    ];
    expect((await fetched(milo, `${own.id}.pdf`)).status).toBe(200);
    expect((await fetched(milo, `${other.id}.pdf`)).code).toBe('NOT_FOUND');
  });

  test.each(['pdf', 'ics', 'json'])(
    'answers a neighbour’s %s like one that is not there, and logs who tried what',
    async (format) => {
      const { id } = await sendTo(karla, planId, citizen);
      const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
      const hidden = await fetched(petra, `${id}.${format}`);
      expect(hidden.code).toBe('NOT_FOUND');
      expect(await lastRow(petra)).toMatchObject({ action: 'EXTRACT', outcome: 'REFUSED', planId });
      const missing = await fetched(petra, `${newId()}.${format}`);
      const said = (text: string) => text.replace(/"requestId":"[^"]+"/, '');
      expect(said(hidden.text)).toBe(said(missing.text));
      expect([hidden.status, hidden.type]).toEqual([missing.status, missing.type]);
      expect(await lastRow(petra)).toMatchObject({ outcome: 'REFUSED', planId: null });
    },
  );

  test.each([
    'STEERING_GROUP',
    'CLUSTER_CHAIR',
    'ADMINISTRATOR',
    'DATA_PROTECTION_OFFICER',
  ] as const)('holds against %s, who never sees a person, and logs it', async (role) => {
    const { id } = await sendTo(karla, planId, citizen);
    const person = await server.aPerson(role, { unitId: karla.unitId });
    expect((await fetched(person, `${id}.pdf`)).code).toBe('NOT_FOUND');
    const refused = { action: 'REFUSED', outcome: 'REFUSED', planId };
    expect(await lastRow(person)).toMatchObject(refused);
    expect((await fetched(person, `version/${planId}/1.pdf`)).code).toBe('NOT_FOUND');
    expect(await lastRow(person)).toMatchObject(refused);
    expect((await fetched(person, 'version/1/1.pdf')).code).toBe('NOT_FOUND');
    expect(await lastRow(person)).toMatchObject({ outcome: 'REFUSED', planId: null });
  });

  test('asks who is not signed in to sign in', async () => {
    const { id } = await sendTo(karla, planId, citizen);
    const answer = await fetched(null, `${id}.pdf`);
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test.each(['hemmeligt.pdf', '7103850001.pdf', 'version/1/1.pdf', '%00.pdf', 'nothing/at/all'])(
    'answers %s like what is not there',
    async (path) => {
      expect((await fetched(karla, path)).code).toBe('NOT_FOUND');
    },
  );

  test('a withdrawn consent takes the document back on the next request, from sender and recipient', async () => {
    const { id } = await sendTo(karla, planId, guest.participantId);
    expect((await fetched(milo, `${id}.pdf`)).status).toBe(200);
    await change(karla, 'withdrawConsent', {
      planId,
      id: guest.consentId,
      withdrawnBy: 'Borgeren',
    });
    const recipient = await fetched(milo, `${id}.pdf`);
    expect(recipient.code).toBe('NOT_FOUND');
    const sender = await fetched(karla, `${id}.pdf`);
    expect([sender.status, sender.code]).toEqual([403, 'CONSENT_ENDED']);
    expect(sender.text).toContain('samtykke');
    expect(await lastRow(karla)).toMatchObject({ action: 'EXTRACT', outcome: 'REFUSED', planId });
  });

  test('what was sent under a consent goes when a newer one replaces it', async () => {
    const { id } = await sendTo(karla, planId, mother);
    server.clock.now = new Date('2026-11-20T10:05:00Z');
    const consent = {
      planId,
      id: newId(),
      participantId: mother,
      partyKind: 'RELATIVE',
      purpose: 'Mødet',
      sections: ['FOLLOW_UP'],
      form: 'WRITTEN',
      fromOn: '2026-11-20',
      toOn: '2026-11-20',
    };
    await change(karla, 'giveConsent', consent);
    const { id: second } = await sendTo(karla, planId, mother);
    expect((await fetched(karla, `${second}.ics`)).text).toContain('20270301');
    expect((await fetched(karla, `${id}.ics`)).code).toBe('CONSENT_ENDED');
    await server.db.session.updateMany({
      data: { lastSeenAt: new Date('2026-11-21T09:00:00Z'), endsAt: new Date('2026-11-22') },
    });
    server.clock.now = new Date('2026-11-21T09:01:00Z');
    expect((await fetched(karla, `${second}.ics`)).code).toBe('CONSENT_ENDED');
  });

  test('whoever has left gets nothing printed any more', async () => {
    const { id } = await sendTo(karla, planId, guest.participantId);
    await change(karla, 'changeParticipant', {
      planId,
      id: guest.participantId,
      leftOn: { from: null, to: '2026-11-20' },
    });
    expect((await fetched(karla, `${id}.pdf`)).code).toBe('CONSENT_ENDED');
    expect((await fetched(milo, `${id}.pdf`)).code).toBe('NOT_FOUND');
  });

  test('what a legal ground opened can still be printed by the lead', async () => {
    const doctor = newId();
    const gp = { planId, id: doctor, kind: 'GP', name: 'Grethe Demo-Lyng' };
    await change(karla, 'addParticipant', gp);
    const { id } = await sendTo(karla, planId, doctor, {
      legalGround: 'CURRENT_TREATMENT',
      sections: ['CHALLENGES'],
      reason: 'Skal kende risikoen',
    });
    const { text } = await readPdf((await fetched(karla, `${id}.pdf`)).bytes);
    expect(text).toContain('Står uden bolig');
    expect(text).toContain('delt uden samtykke efter sundhedsloven § 41, stk. 2, nr. 1');
    expect(text).not.toContain('En fast bolig');
  });
});

describe('a look at a version before it is sent', () => {
  test('is all of it for the lead, in large print where that is asked for', async () => {
    const usual = await readPdf((await fetched(karla, `version/${planId}/1.pdf`)).bytes);
    expect(usual.text).toContain('Til gennemsyn. Ikke sendt til nogen.');
    expect(usual.text).not.toContain('udeladt');
    const large = await readPdf((await fetched(karla, `version/${planId}/1.pdf?stor=1`)).bytes);
    expect(Math.max(...large.sizes)).toBeGreaterThan(Math.max(...usual.sizes));
    expect(await lastRow(karla)).toMatchObject({ action: 'EXTRACT', criterion: { number: 1 } });
  });

  test('is for a guest what their consent covers', async () => {
    const { text } = await readPdf((await fetched(milo, `version/${planId}/1.pdf`)).bytes);
    expect(text).toContain('Stamoplysninger, Afdækning og Udfordringer er udeladt');
  });

  test.each(['0', '2', '-1', '99999999999999', '1e3'])('there is no version %s', async (number) => {
    expect((await fetched(karla, `version/${planId}/${number}.pdf`)).code).toBe('NOT_FOUND');
  });
});

test('words that were changed behind the program’s back leave the house no more', async () => {
  const { id } = await sendTo(karla, planId, citizen);
  await server.db.$executeRawUnsafe('ALTER TABLE plan_version DISABLE TRIGGER USER');
  await server.db.planVersion.update({
    where: { planId_number: { planId, number: 1 } },
    data: { contentHash: new Uint8Array(createHash('sha256').update('noget andet').digest()) },
  });
  await server.db.$executeRawUnsafe('ALTER TABLE plan_version ENABLE TRIGGER USER');
  const answer = await fetched(karla, `${id}.pdf`);
  expect([answer.status, answer.code]).toEqual([500, 'INTERNAL']);
});

test('other requests are answered while a document is set', async () => {
  const { id } = await sendTo(karla, planId, citizen);
  await fetched(karla, `${id}.pdf`);
  const many = Array.from({ length: 40 }, () => fetched(karla, `${id}.pdf`));
  let areAllThere = false;
  void Promise.all(many).then(() => {
    areAllThere = true;
  });
  const health = await fetch(`${server.url}/healthz`);
  expect(health.status).toBe(200);
  expect(areAllThere).toBe(false);
  expect((await Promise.all(many)).every(({ status }) => status === 200)).toBe(true);
});
