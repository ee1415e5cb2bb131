// The hooks of a file about documents: before each test a plan that was agreed, with a guest from psychiatry.

import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { aGuest, anAgreedPlan } from './a-document.ts';
import { type Person, startTestServer, type TestServer } from './test-server.ts';

const NOW = '2026-11-20T10:00:00Z';

export type AgreedHouse = {
  server: TestServer;
  /** The lead. */
  karla: Person;
  /** The guest: a consent gives him the goals and the follow-up. */
  milo: Person;
  guest: { participantId: string; consentId: string };
  planId: string;
  /** Ids of participants. */
  citizen: string;
  mother: string;
};

/** `prepare` is called before each test, with the clock back at ten and a plan that nobody touched. */
export function eachOnAnAgreedPlan(prepare: (house: AgreedHouse) => void): void {
  let server: TestServer;
  let karla: Person;
  let milo: Person;
  beforeAll(async () => {
    server = await startTestServer({ now: NOW });
    karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
    milo = await server.aPerson('PRACTITIONER', { name: 'Milo Demo-Skov', kind: 'PSYCHIATRY' });
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    server.clock.now = new Date(NOW);
    const { id: planId, participants } = await anAgreedPlan(server, karla);
    const of = (kind: string) => participants.find((one) => one.kind === kind)?.id ?? '';
    const guest = await aGuest(karla, planId, milo, ['GOALS', 'FOLLOW_UP']);
    const [citizen, mother] = [of('CITIZEN'), of('RELATIVE')];
    prepare({ server, karla, milo, guest, planId, citizen, mother });
  });
}
