// The municipality's clock at the door: it follows the day the citizen asked for treatment.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aGuest, anAgreedPlan } from '../testing/a-document.ts';
import { change, type PlanAnswer } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER');
});
afterAll(() => server.stop());
beforeEach(async () => {
  plan = await anAgreedPlan(server, karla);
});

const write = (from: string | null, to: string | null, who = karla) =>
  change(who, 'changePlan', { id: plan.id, contactOn: { from, to } });
const clock = ({ followUps }: PlanAnswer) =>
  followUps
    .filter(({ kind }) => kind === 'TREATMENT_START')
    .map(({ dueOn, workOn }) => [dueOn, workOn]);

describe('the day of the request', () => {
  test('starts the clock, moves it and takes it away, and is no change of what was agreed', async () => {
    const { plan: begun } = await write(null, '2026-11-07');
    // Fourteen days on is a Saturday: it is worked on the Monday after.
    expect(clock(begun)).toEqual([['2026-11-21', '2026-11-23']]);
    expect(begun.hasUnagreedChanges).toBe(false);
    const { plan: moved } = await write('2026-11-07', '2026-11-10');
    expect(clock(moved)).toEqual([['2026-11-24', '2026-11-24']]);
    const { plan: gone } = await write('2026-11-10', null);
    expect(clock(gone)).toEqual([]);
  });

  test('put right after the treatment began leaves what was recorded', async () => {
    await write(null, '2026-11-07');
    await server.db.followUp.updateMany({
      where: { planId: plan.id, kind: 'TREATMENT_START' },
      data: { outcome: 'E1', doneOn: new Date('2026-11-18') },
    });
    const { plan: later } = await write('2026-11-07', '2026-11-09');
    expect(clock(later)).toEqual([['2026-11-21', '2026-11-23']]);
  });

  test('stops with a referral to the region', async () => {
    await write(null, '2026-11-07');
    const referral = { planId: plan.id, referredOn: '2026-11-19' };
    expect((await change(karla, 'referPlan', referral)).__typename).toBe('PlanChanged');
    const settled = await server.db.followUp.findFirst({
      where: { planId: plan.id, kind: 'TREATMENT_START' },
    });
    expect(settled?.outcome).toBe('E3');
  });

  test.each([
    ['2026-11-21', 'DATE_IN_FUTURE'],
    ['1026-11-20', 'DATE_OUT_OF_RANGE'],
  ])('%s is refused: %s', async (day, code) => {
    expect((await write(null, day)).problems).toMatchObject([{ field: 'contactOn', code }]);
  });

  test('is master data: hidden where no consent covers that', async () => {
    await write(null, '2026-11-07');
    const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY' });
    await aGuest(karla, plan.id, milo, ['GOALS']);
    const { data } = await milo.client.ask('query ($id: ID!) { plan(id: $id) { contactOn } }', {
      id: plan.id,
    });
    expect(data?.['plan']).toEqual({ contactOn: null });
    expect((await write('2026-11-07', '2026-11-08', milo)).__typename).toBe('NotFound');
  });
});
