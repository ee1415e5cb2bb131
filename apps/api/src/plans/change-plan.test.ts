// Two people write in one plan: each field is settled on its own, and what is typed is kept as it should be.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aPlan, change, type PlanAnswer, readPlan } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let jonas: Person;
let plan: PlanAnswer;

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER');
  jonas = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
});
afterAll(() => server.stop());

beforeEach(async () => {
  plan = await aPlan(server, karla, {
    participants: [{ id: newId(), kind: 'PROFESSIONAL', employeeId: jonas.employeeId }],
  });
});

const save = (who: Person, fields: Record<string, unknown>) =>
  change(who, 'changePlan', { id: plan.id, ...fields });

describe('two people in the same plan', () => {
  test('the second keeps their text, sees the first’s, and their other field is saved', async () => {
    await save(karla, { basis: { from: '', to: 'Karlas ord' } });
    const answer = await save(jonas, {
      basis: { from: '', to: 'Jonas’ ord' },
      meetingPlace: { from: '', to: 'Lokale 2' },
    });
    expect(answer.__typename).toBe('Conflict');
    expect(answer.fields).toEqual([{ field: 'basis', mine: 'Jonas’ ord', theirs: 'Karlas ord' }]);
    expect(answer.plan).toMatchObject({ basis: 'Karlas ord', meetingPlace: 'Lokale 2' });
  });

  test('at the same moment in different fields, both are saved', async () => {
    const [one, two] = await Promise.all([
      save(karla, { basis: { from: '', to: 'Karlas ord' } }),
      save(jonas, { citizenRemarks: { from: '', to: 'Jonas’ ord' } }),
    ]);
    expect([one.__typename, two.__typename]).toEqual(['PlanChanged', 'PlanChanged']);
    const row = await server.db.plan.findUniqueOrThrow({ where: { id: plan.id } });
    expect(row).toMatchObject({ basis: 'Karlas ord', citizenRemarks: 'Jonas’ ord' });
  });

  test('at the same moment in one field, one is saved and the other told', async () => {
    const answers = await Promise.all([
      save(karla, { basis: { from: '', to: 'Karlas ord' } }),
      save(jonas, { basis: { from: '', to: 'Jonas’ ord' } }),
    ]);
    expect(answers.map((answer) => answer.__typename).toSorted()).toEqual([
      'Conflict',
      'PlanChanged',
    ]);
  });

  test('an answer tells whether the other was in between', async () => {
    const mine = await save(karla, { basis: { from: '', to: 'Karlas ord' } });
    expect(mine.changedAtBefore).toBe(plan.changedAt);
    expect(mine.changedAt).toBe(mine.plan.changedAt);
    await save(jonas, { citizenRemarks: { from: '', to: 'Jonas’ ord' } });
    const next = await save(karla, { meetingPlace: { from: '', to: 'Lokale 2' } });
    expect(next.changedAtBefore).not.toBe(mine.changedAt);
  });

  test('the same change sent twice is no conflict', async () => {
    const fields = { meetingOn: { from: null, to: '2026-12-01' } };
    await save(karla, fields);
    const again = await save(karla, fields);
    expect(again).toMatchObject({ __typename: 'PlanChanged', plan: { meetingOn: '2026-12-01' } });
  });

  test('a space at the end that was cleaned away is nobody’s change', async () => {
    await save(karla, { basis: { from: '', to: 'Et ord ' } });
    const answer = await save(karla, { basis: { from: 'Et ord ', to: 'Et ord til' } });
    expect(answer).toMatchObject({ __typename: 'PlanChanged', plan: { basis: 'Et ord til' } });
  });

  test('each change makes the plan newer, even when the clock stands still', async () => {
    const one = await save(karla, { basis: { from: '', to: 'a' } });
    const two = await save(karla, { basis: { from: 'a', to: 'b' } });
    expect(two.plan.changedAt > one.plan.changedAt).toBe(true);
  });
});

describe('who may change', () => {
  test('a participant no longer may when the lead says so, and only the lead can say so', async () => {
    const to = { participantsMayChange: { from: true, to: false } };
    expect((await save(jonas, to)).problems).toMatchObject([{ code: 'ONLY_LEAD' }]);
    await save(karla, to);
    expect(await readPlan(jonas, plan.id)).toMatchObject({
      viewerCanChange: false,
      viewerCanAgree: false,
    });
    const answer = await save(jonas, { basis: { from: '', to: 'x' } });
    expect(answer.problems).toMatchObject([{ field: 'planId', code: 'ONLY_LEAD' }]);
    const log = {
      employeeId: jonas.employeeId,
      action: 'CHANGE_PLAN',
      outcome: 'REFUSED',
    } as const;
    expect(await server.db.auditEvent.count({ where: log })).toBe(1);
  });

  test('the log has the names of the fields and none of their contents', async () => {
    await save(karla, { basis: { from: '', to: 'Hemmelig baggrund' } });
    const rows = await server.db.auditEvent.findMany({ where: { planId: plan.id } });
    expect(rows.map((row) => row.criterion)).toContainEqual({ fields: ['basis'] });
    const whole = JSON.stringify(rows, (_key, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    );
    expect(whole).not.toContain('Hemmelig');
  });

  test('a call that changes nothing still is a reading in the log', async () => {
    await save(karla, {});
    const newest = await server.db.auditEvent.findFirst({
      where: { planId: plan.id },
      orderBy: { id: 'desc' },
    });
    expect(newest).toMatchObject({ action: 'READ_PLAN', outcome: 'ALLOWED' });
  });
});

describe('the next follow-up', () => {
  const next = (to: string, more: Record<string, unknown> = {}) =>
    save(karla, { nextFollowUpOn: { from: null, to }, ...more });

  beforeEach(() => save(karla, { meetingOn: { from: null, to: '2026-11-20' } }));

  test('may lie on the last day of the six months', async () => {
    expect((await next('2027-05-20')).plan).toMatchObject({
      nextFollowUpOn: '2027-05-20',
      latestNextFollowUpOn: '2027-05-20',
    });
  });

  test('may be later only with a reason, which may come in the same call', async () => {
    const late = await next('2027-05-21');
    expect(late.problems).toMatchObject([{ field: 'nextFollowUpOn', code: 'NEXT_TOO_LATE' }]);
    const reason = { nextFollowUpReason: { from: '', to: 'Borgeren er udlandsrejst' } };
    expect((await next('2027-05-21', reason)).plan.nextFollowUpOn).toBe('2027-05-21');
  });

  test('may be later once the reason is there', async () => {
    await save(karla, { nextFollowUpReason: { from: '', to: 'Borgeren er udlandsrejst' } });
    expect((await next('2027-05-21')).plan.nextFollowUpOn).toBe('2027-05-21');
  });

  test('lies after the meeting', async () => {
    const answer = await next('2026-11-20');
    expect(answer.problems).toMatchObject([{ code: 'NEXT_BEFORE_MEETING' }]);
  });
});

describe('what is typed', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '20-11-2026', '', '2026-11-20T10:00'])(
    'the impossible date %j is refused before anything happens',
    async (to) => {
      const answer = await karla.client.ask(
        'mutation ($input: ChangePlanInput!) { changePlan(input: $input) { __typename } }',
        { input: { id: plan.id, meetingOn: { from: null, to } } },
      );
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  test.each(['1926-11-20', '2126-11-20', '9999-12-31'])('so is the year of %s', async (to) => {
    const answer = await save(karla, { meetingOn: { from: null, to } });
    expect(answer.problems).toMatchObject([{ field: 'meetingOn', code: 'DATE_OUT_OF_RANGE' }]);
  });

  test('emoji, right-to-left letters and quotes come back as they were', async () => {
    const to = `👩‍👧 "citat" 'it''s' \\ שלום مرحبا; DROP TABLE plan; --`;
    expect((await save(karla, { basis: { from: '', to } })).plan.basis).toBe(to.normalize('NFC'));
  });

  test('signs that turn the reading direction, and nulls, are taken out', async () => {
    const to = 'Aftalt\u202E ikke\u0000 noget\uD800';
    expect((await save(karla, { basis: { from: '', to } })).plan.basis).toBe('Aftalt ikke noget');
  });

  test('4000 characters are kept, 100 KB is refused by name, and nothing of the call is saved', async () => {
    const long = '👍'.repeat(4000);
    expect((await save(karla, { basis: { from: '', to: long } })).plan.basis).toBe(long);
    const answer = await save(karla, {
      citizenRemarks: { from: '', to: 'x'.repeat(100_000) },
      meetingPlace: { from: '', to: 'Lokale 2' },
    });
    expect(answer.problems).toMatchObject([{ field: 'citizenRemarks', code: 'TEXT_TOO_LONG' }]);
    expect(await readPlan(karla, plan.id)).toMatchObject({ meetingPlace: '', citizenRemarks: '' });
  });
});

describe('statements', () => {
  const withGoals = (count: number) =>
    aPlan(server, karla, {
      goals: Array.from({ length: count }, (_, number) => ({
        id: newId(),
        title: `Mål ${number}`,
        interventions: [{ id: newId(), title: 'Indsats' }],
      })),
    });

  test('a plan is read in two, with one goal and with twenty', async () => {
    const [small, large] = [await withGoals(1), await withGoals(20)];
    const few = await server.statementsOf(() => readPlan(karla, small.id));
    const many = await server.statementsOf(() => readPlan(karla, large.id));
    expect(few).toHaveLength(2);
    expect(many).toEqual(few);
    expect((await readPlan(karla, large.id))?.goals).toHaveLength(20);
  });

  test('a field is saved in five and the two ends of a transaction, however large the plan', async () => {
    const [small, large] = [await withGoals(1), await withGoals(20)];
    const saved = (id: string) => () =>
      change(karla, 'changePlan', { id, basis: { from: '', to: 'Karlas ord' } });
    const few = await server.statementsOf(saved(small.id));
    const many = await server.statementsOf(saved(large.id));
    expect(few.filter((sql) => !['BEGIN', 'COMMIT'].includes(sql))).toHaveLength(5);
    expect(many).toEqual(few);
  });
});
