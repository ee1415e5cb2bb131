// A plan that is ready to be sent, and the people who may have it: what the tests of sending begin with.

import { afterAll, beforeAll } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aGuest, anAgreedPlan } from './a-document.ts';
import { change } from './a-plan.ts';
import { type Person, startTestServer, type TestServer } from './test-server.ts';

/** Karla leads, Jonas works beside her, Milo is a guest from psychiatry. */
export type SendingHouse = { server: TestServer; karla: Person; jonas: Person; milo: Person };

/** A server for the whole file; `prepare` is called once, before the first test. */
export function inASendingHouse(prepare: (house: SendingHouse) => void): void {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
    const karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
    const beside = { name: 'Jonas Demo-Berg', unitId: karla.unitId };
    const jonas = await server.aPerson('PRACTITIONER', beside);
    const psychiatry = { name: 'Milo Demo-Skov', kind: 'PSYCHIATRY' } as const;
    const milo = await server.aPerson('PRACTITIONER', psychiatry);
    prepare({ server, karla, jonas, milo });
  });
  afterAll(() => server.stop());
}

/** An agreed plan with the citizen, a mother and a contact person with consent, a doctor without. */
export async function aPlanToSend({ server, karla, jonas, milo }: SendingHouse) {
  const { id: planId, participants } = await anAgreedPlan(server, karla);
  const guest = await aGuest(karla, planId, milo, ['GOALS', 'FOLLOW_UP']);
  const doctor = newId();
  const gp = { planId, id: doctor, kind: 'GP', name: 'Grethe Demo-Lyng' };
  await change(karla, 'addParticipant', gp);
  await change(karla, 'addParticipant', {
    planId,
    id: newId(),
    kind: 'PROFESSIONAL',
    employeeId: jonas.employeeId,
  });
  const of = (kind: string) => participants.find((one) => one.kind === kind)?.id ?? '';
  return { planId, citizen: of('CITIZEN'), mother: of('RELATIVE'), doctor, guest };
}

const RECEIPTS = `sentVersion
  recipients { participant { name } sections legalGrounds refusal { code message } }
  dispatches { id version recipientName channel isLargePrint sections sectionsToday sentByName
    legalGround reason }`;

/** What a plan tells this person of those it can be sent to, and of those it was sent to. */
export async function receiptsOf(person: Person, id: string, purpose?: string) {
  const { data } = await person.client.ask(
    `query ($id: ID!, $purpose: String) { plan(id: $id, purpose: $purpose) { ${RECEIPTS} } }`,
    { id, purpose },
  );
  return data?.['plan'] as unknown as Record<string, Record<string, unknown>[]>;
}
