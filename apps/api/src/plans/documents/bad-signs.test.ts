// What was typed leaves the house as the words they are: nothing in a document is run or set as markup.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '@medplum/fhirtypes';
import { newId } from '../../graph/ids.ts';
import { fetchDocument, sendTo } from '../../testing/a-document.ts';
import { aReadyPlan, change, type PlanAnswer } from '../../testing/a-plan.ts';
import { complaintsAbout } from '../../testing/fhir-checking.ts';
import { readPdf } from '../../testing/pdf-reading.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

/** Signs that mean something to a spreadsheet, a browser, a typesetter or a calendar. */
const SIGNS = {
  goal: '=HYPERLINK("http://evil.example")',
  intervention: '#eval("1+1") $x^2$ *fed* [a]',
  challenge: '<script>alert(1)</script>&amp;',
  basis: 'BEGIN:VEVENT SUMMARY:Fremmed; 👩‍👩‍👧 {{7*7}}',
};

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;
let dispatchId: string;

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  const colleague = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
  const [leadId, citizenId] = [newId(), newId()];
  const { id: planId } = await aReadyPlan(server, karla, {
    basis: SIGNS.basis,
    participants: [
      { id: leadId, kind: 'PROFESSIONAL', employeeId: karla.employeeId },
      { id: citizenId, kind: 'CITIZEN' },
      { id: newId(), kind: 'PROFESSIONAL', employeeId: colleague.employeeId },
    ],
    goals: [
      {
        id: newId(),
        title: SIGNS.goal,
        interventions: [
          { id: newId(), title: SIGNS.intervention, responsibleId: leadId, dueOn: '2027-01-15' },
        ],
      },
    ],
  });
  const challenge = { planId, id: newId(), kind: 'ACUTE', text: SIGNS.challenge };
  const { plan: ready } = await change(karla, 'addChallenge', challenge);
  const agreed = await change(karla, 'agreePlan', { planId, seenChangedAt: ready.changedAt });
  plan = agreed.plan;
  ({ id: dispatchId } = await sendTo(karla, planId, citizenId));
});
afterAll(() => server.stop());

test('the PDF prints them', async () => {
  const { bytes } = await fetchDocument(server, karla, `${dispatchId}.pdf`);
  const { text } = await readPdf(bytes);
  const close = (words: string) => words.replace(/\s/g, '');
  for (const signs of [SIGNS.goal, SIGNS.intervention, SIGNS.challenge]) {
    expect(close(text)).toContain(close(signs));
  }
  // No link was made of an address, and no script or form is in the file.
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(
    /\/(JavaScript|JS|Launch|AcroForm|URI)\b/,
  );
});

test('the calendar has none of them', async () => {
  const { text } = await fetchDocument(server, karla, `${dispatchId}.ics`);
  expect(text).not.toMatch(/HYPERLINK|Fremmed|eval|script/);
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(text.match(/END:VEVENT/g)?.length);
});

test('the FHIR bundle holds them as texts, and is accepted', async () => {
  const { text } = await fetchDocument(server, karla, `${dispatchId}.json`);
  const bundle = JSON.parse(text) as Bundle;
  expect(complaintsAbout(bundle)).toEqual([]);
  expect(text).toContain(JSON.stringify(SIGNS.goal).slice(1, -1));
  // A narrative is a page to be shown: there, markup must be written as words.
  const narratives = bundle.entry?.map(({ resource }) =>
    resource && 'text' in resource ? resource.text : null,
  );
  expect(JSON.stringify(narratives)).not.toContain('<script');
});

test('the plan keeps them word for word', () => {
  expect(plan.goals[0]?.title).toBe(SIGNS.goal);
  expect(plan.challenges.at(-1)?.text).toBe(SIGNS.challenge);
  expect(plan.basis).toBe(SIGNS.basis);
});
