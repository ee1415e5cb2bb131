// Documents over HTTP: what is fetched, how they look, and what the log says of it.

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { fetchDocument, sendTo } from '../../testing/a-document.ts';
import { change } from '../../testing/a-plan.ts';
import { eachOnAnAgreedPlan } from '../../testing/each-on-an-agreed-plan.ts';
import { lastAuditRow } from '../../testing/last-audit-row.ts';
import { readPdf } from '../../testing/pdf-reading.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let milo: Person;
let planId: string;
let citizen: string;
let mother: string;

eachOnAnAgreedPlan((house) => {
  ({ server, karla, milo, planId, citizen, mother } = house);
});

const fetched = (person: Person | null, path: string) => fetchDocument(server, person, path);
const lastRow = (person: Person) => lastAuditRow(server, person);

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
