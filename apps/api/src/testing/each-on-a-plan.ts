// The hooks of a file about plans: a server of its own, one practitioner, and a new plan before each test.

import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { aReadyPlan, type PlanAnswer } from './a-plan.ts';
import { type Person, startTestServer, type TestServer } from './test-server.ts';

const NOW = '2026-11-20T10:00:00Z';

type House = { server: TestServer; karla: Person; plan: PlanAnswer };

/** `prepare` is called before each test, with the clock back at ten and a plan that nobody touched. */
export function eachOnAPlan(
  prepare: (house: House) => unknown,
  more: Record<string, unknown> = {},
): void {
  let server: TestServer;
  let karla: Person;
  beforeAll(async () => {
    server = await startTestServer({ now: NOW });
    karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    server.clock.now = new Date(NOW);
    await prepare({ server, karla, plan: await aReadyPlan(server, karla, more) });
  });
}
