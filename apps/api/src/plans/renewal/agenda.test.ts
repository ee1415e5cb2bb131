// The agenda as a PDF: what the viewer may see, logged as an extract, and nothing for anybody else.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aReadyPlan, change, type PlanAnswer } from '../../testing/a-plan.ts';
import { readPdf } from '../../testing/pdf-reading.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  const ready = await aReadyPlan(server, karla);
  const input = { planId: ready.id, seenChangedAt: ready.changedAt };
  plan = (await change(karla, 'agreePlan', input)).plan;
  await change(karla, 'changeIntervention', {
    planId: plan.id,
    id: plan.goals[0]?.interventions[0]?.id,
    state: { from: 'PLANNED', to: 'DONE' },
  });
  await change(karla, 'changeGoal', {
    planId: plan.id,
    id: plan.goals[0]?.id,
    ownWords: { from: plan.goals[0]?.ownWords, to: 'Min egen nøgle' },
  });
});
afterAll(() => server.stop());

const fetched = (person: Person | null, id: string) =>
  fetch(`${server.url}/dokumenter/dagsorden/${id}.pdf`, {
    headers: person ? { cookie: `sammenhaeng=${person.token}` } : {},
  });
const extracts = (person: Person) =>
  server.db.auditEvent.findMany({ where: { employeeId: person.employeeId, action: 'EXTRACT' } });

describe('the agenda', () => {
  test('tells what has changed, what was promised and what is left, and is logged', async () => {
    const response = await fetched(karla, plan.id);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="dagsorden.pdf"',
    );
    const { text } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(text).toContain('Udført: Søge bolig');
    expect(text).toContain('Målet er ændret (borgerens egne ord): En fast bolig');
    expect(text).toContain('Pårørende: 1 af 1 løfte holdt');
    expect(text).toContain('En fast bolig');
    expect(await extracts(karla)).toMatchObject([
      { outcome: 'ALLOWED', planId: plan.id, criterion: { format: 'dagsorden.pdf' } },
    ]);
  });

  test('leaves out what a consent does not cover, and says so', async () => {
    const milo = await server.aPerson('PRACTITIONER', { regionCode: '1085', kind: 'PSYCHIATRY' });
    const participantId = newId();
    const added = { planId: plan.id, id: participantId, employeeId: milo.employeeId };
    await change(karla, 'addParticipant', { ...added, kind: 'PROFESSIONAL' });
    await change(karla, 'giveConsent', {
      planId: plan.id,
      id: newId(),
      participantId,
      partyKind: 'HEALTH_STAFF',
      purpose: 'Behandling',
      sections: ['CHALLENGES'],
      form: 'WRITTEN',
      fromOn: '2026-11-01',
      toOn: '2027-11-01',
    });
    const response = await fetched(milo, plan.id);
    const { text } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(text).not.toContain('Søge bolig');
    expect(text).not.toContain('En fast bolig');
    expect(text).toContain('Dagsordenen viser ikke alt.');
    expect(text).toContain('Der er ikke ændret noget i det, som dagsordenen viser');
  });
});

test('nobody else gets it, and what does not exist answers the same', async () => {
  const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
  const theirs = await fetched(petra, plan.id);
  const nothing = await fetched(petra, newId());
  const noId = await fetched(petra, 'ikke-et-id');
  expect([theirs.status, nothing.status, noId.status]).toEqual([404, 404, 404]);
  expect((await fetched(null, plan.id)).status).toBe(401);
  expect((await extracts(petra)).map(({ outcome }) => outcome)).toEqual([
    'REFUSED',
    'REFUSED',
    'REFUSED',
  ]);
});
