// The hooks of a file about rounds of assessment: before each test a round of KL's programme that just began.

import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { addReferenceData } from './a-region.ts';
import { run } from './a-round.ts';
import { type Person, startTestServer, type TestServer } from './test-server.ts';

type House = { server: TestServer; lauge: Person; nora: Person };

/** `lauge` runs the round, and `nora`, a coordinator, is named for Næstved. */
export function eachInARound(prepare: (house: House) => void): void {
  let server: TestServer;
  let lauge: Person;
  beforeAll(async () => {
    server = await startTestServer();
    await addReferenceData(server);
    lauge = await server.aPerson('PROGRAMME_COORDINATOR', {
      regionCode: '1085',
      name: 'Lauge Demo-Friis',
    });
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    // What is locked stays, so that each test has a round of its own beside those of the tests before.
    await server.db
      .$executeRaw`UPDATE assessment_round SET key = id::text, locked_at = coalesce(locked_at, now())
      WHERE key LIKE '2026%'`;
    const nora = await server.aPerson('COORDINATOR', {
      kind: 'MUNICIPAL_ADMINISTRATION',
      name: 'Nora Demo-Dahl',
    });
    await run(lauge, 'openRound', { title: 'Status 2026', answerBy: '2026-12-11' });
    await names(lauge, nora);
    prepare({ server, lauge, nora });
  });
}

/** Names somebody, for Næstved unless another municipality is told. */
export const names = (coordinator: Person, named: Person, municipalityCode = '370') =>
  run(coordinator, 'nameAssessor', { municipalityCode, employeeId: named.employeeId });
