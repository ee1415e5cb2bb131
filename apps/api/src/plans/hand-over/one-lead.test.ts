// Whatever people do, and in whatever order: an open plan has exactly one lead, who takes part in it.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { newId } from '../../graph/ids.ts';
import { answerTo, propose } from '../../testing/a-hand-over.ts';
import { aPlan, change } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let people: Person[];

beforeAll(async () => {
  server = await startTestServer();
  const unitId = await server.aUnit('SUBSTANCE_USE_TREATMENT');
  people = [
    await server.aPerson('PRACTITIONER', { unitId, name: 'Jonas Demo-Berg' }),
    await server.aPerson('PRACTITIONER', { unitId, name: 'Karla Demo-Vinter' }),
    await server.aPerson('PRACTITIONER', { name: 'Asta Demo-Lund' }),
    await server.aPerson('COORDINATOR', { name: 'Nora Demo-Dahl' }),
    await server.aPerson('PRACTITIONER', { municipalityCode: '330', name: 'Petra Demo-Holm' }),
  ];
});
afterAll(() => server.stop());

const person = fc.nat({ max: 4 });
const command = fc.oneof(
  fc.record({
    kind: fc.constant('propose' as const),
    who: person,
    to: person,
    leadLeaves: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('accept' as const, 'decline' as const, 'withdraw' as const),
    who: person,
    /** Counted from the newest: an old one is answered now and then too. */
    back: fc.nat({ max: 2 }),
  }),
  fc.record({ kind: fc.constant('leave' as const), who: person, whom: person }),
  fc.record({ kind: fc.constant('together' as const), who: person, other: person }),
);
type Command = typeof command extends fc.Arbitrary<infer Kind> ? Kind : never;

async function run(planId: string, made: string[], step: Command): Promise<void> {
  const at = (index: number): Person => {
    const found = people[index];
    if (!found) throw new Error(`Nobody has the number ${index}`);
    return found;
  };
  if (step.kind === 'propose') {
    const { leadLeaves } = step;
    const { id, handOver } = await propose(at(step.who), planId, at(step.to), { leadLeaves });
    if (handOver) made.push(id);
  } else if (step.kind === 'leave') {
    const { employeeId } = at(step.whom);
    const row = await server.db.participant.findFirst({ where: { planId, employeeId } });
    const leftOn = { from: null, to: '2026-11-20' };
    await change(at(step.who), 'changeParticipant', { planId, id: row?.id ?? newId(), leftOn });
  } else if (step.kind === 'together') {
    const id = made.at(-1) ?? newId();
    await Promise.all([
      answerTo(at(step.who), 'accept', id),
      answerTo(at(step.other), 'withdraw', id),
      propose(at(step.other), planId, at(step.who)),
    ]);
  } else {
    await answerTo(at(step.who), step.kind, made.at(-1 - step.back) ?? newId());
  }
}

async function expectOneLead(planId: string): Promise<void> {
  const plan = await server.db.plan.findUniqueOrThrow({
    where: { id: planId },
    include: { leads: { orderBy: { fromAt: 'asc' } }, participants: true, handOvers: true },
  });
  const now = plan.leads.filter(({ toAt }) => toAt === null);
  expect(now.map(({ employeeId }) => employeeId)).toEqual([plan.leadId]);
  const present = plan.participants.filter(
    ({ employeeId, leftOn }) => employeeId === plan.leadId && leftOn === null,
  );
  expect(present).toHaveLength(1);
  // One follows the other without a gap: at every moment somebody led.
  const ends = plan.leads.slice(0, -1).map(({ toAt }) => toAt?.getTime());
  expect(ends).toEqual(plan.leads.slice(1).map(({ fromAt }) => fromAt.getTime()));
  expect(plan.leads).toHaveLength(
    1 + plan.handOvers.filter(({ state }) => state === 'ACCEPTED').length,
  );
  expect(plan.handOvers.filter(({ state }) => state === 'PROPOSED').length).toBeLessThan(2);
}

test('no sequence of commands leaves a plan without exactly one lead', async () => {
  let moves = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { minLength: 3, maxLength: 12 }),
      fc.boolean(),
      async (steps, isHelped) => {
        const plan = await aPlan(server, people[0] as Person);
        const made: string[] = [];
        // Chance alone seldom lets the right person answer: half of the plans begin with a move.
        if (isHelped) {
          const { id } = await propose(people[0] as Person, plan.id, people[1] as Person);
          await answerTo(people[1] as Person, 'accept', id);
          made.push(id);
        }
        for (const step of steps) {
          await run(plan.id, made, step);
          await expectOneLead(plan.id);
        }
        moves += (await server.db.planLead.count({ where: { planId: plan.id } })) - 1;
      },
    ),
    { numRuns: 25 },
  );
  expect(moves).toBeGreaterThan(0);
});
