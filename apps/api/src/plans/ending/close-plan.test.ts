// Ending a plan: what it asks for, which dates live on, and that there is no way back.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FOLLOW_UP_RULES } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import { RECORD, UNDO } from '../../follow-ups/follow-up-documents.test-data.ts';
import { newId } from '../../graph/ids.ts';
import { aPlan, aReadyPlan, CHANGE_ANSWER, change, readPlan } from '../../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let nora: Person;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  nora = await server.aPerson('COORDINATOR', {
    name: 'Nora Demo-Dahl',
    kind: 'MUNICIPAL_ADMINISTRATION',
  });
});
afterAll(() => server.stop());

async function anAgreedPlan(input: Record<string, unknown> = {}) {
  const ready = await aReadyPlan(server, karla, input);
  const asked = { planId: ready.id, seenChangedAt: ready.changedAt };
  return (await change(karla, 'agreePlan', asked)).plan;
}

const close = (planId: string, input: Record<string, unknown>, by = karla) =>
  change(by, 'closePlan', { planId, ...input });

const followUpsOf = (planId: string) =>
  server.db.followUp.findMany({ where: { planId }, orderBy: [{ dueOn: 'asc' }] });

const ENDING = `query ($id: ID!) { plan(id: $id) { status closedAt endReason endNote courseEndedOn
  courseFollowUpDeclined referredOn nextFollowUpOn viewerCanChange viewerCoordinates } }`;

const WORKLIST = `query { worklist(first: 100) { edges { node { id planId kind dueOn workOn movedBecause
  ruleKey responsibleName leadName viewerCanRecord revision } } } }`;

type Line = { id: string; planId: string; kind: string; revision: number };
async function worklistOf(person: Person, planId: string): Promise<Line[]> {
  const { data } = await person.client.ask(WORKLIST);
  const list = data?.['worklist'] as unknown as { edges: { node: Line }[] } | undefined;
  return (list?.edges ?? []).map(({ node }) => node).filter((line) => line.planId === planId);
}

describe('a finished course', () => {
  test('is followed up after 1 and after 6 months, with the lead in charge', async () => {
    const plan = await anAgreedPlan();
    const answer = await close(plan.id, { reason: 'COURSE_FINISHED', courseEndedOn: '2026-11-13' });
    expect(answer).toMatchObject({ __typename: 'PlanChanged', plan: { status: 'CLOSED' } });
    const { data } = await karla.client.ask(ENDING, { id: plan.id });
    expect(data?.['plan']).toEqual({
      status: 'CLOSED',
      closedAt: '2026-11-20T10:00:00.000Z',
      endReason: 'COURSE_FINISHED',
      endNote: '',
      courseEndedOn: '2026-11-13',
      courseFollowUpDeclined: false,
      referredOn: null,
      nextFollowUpOn: null,
      viewerCanChange: false,
      viewerCoordinates: false,
    });
    expect(await worklistOf(nora, plan.id)).toEqual([
      expect.objectContaining({
        kind: 'COURSE_END_1_MONTH',
        dueOn: '2026-12-13',
        // The 13th of December 2026 is a Sunday.
        workOn: '2026-12-14',
        movedBecause: 'WEEKEND',
        ruleKey: FOLLOW_UP_RULES.COURSE_END_1_MONTH.key,
        responsibleName: 'Karla Demo-Vinter',
        viewerCanRecord: true,
      }),
      expect.objectContaining({ kind: 'COURSE_END_6_MONTHS', dueOn: '2027-05-13' }),
    ]);
  });

  test('settles the open meeting for good', async () => {
    const plan = await anAgreedPlan();
    await close(plan.id, { reason: 'COURSE_FINISHED', courseEndedOn: '2026-11-13' });
    const meeting = (await followUpsOf(plan.id)).find(({ kind }) => kind === 'KI_MEETING');
    expect(meeting).toMatchObject({ outcome: 'E3', recordedById: karla.employeeId });
    const input = { id: meeting?.id, revision: meeting?.revision };
    const { data } = await nora.client.ask(UNDO, { input });
    expect(data?.['undoFollowUp']).toMatchObject({
      __typename: 'Invalid',
      problems: [{ code: 'PLAN_CLOSED' }],
    });
  });

  test('is followed up on the closed plan, by the coordinator too, and that is taken back', async () => {
    const plan = await anAgreedPlan();
    await close(plan.id, { reason: 'COURSE_FINISHED', courseEndedOn: '2026-10-13' });
    server.clock.now = new Date('2026-11-20T10:05:00Z');
    const [line] = await worklistOf(nora, plan.id);
    const input = { id: line?.id, revision: 1, outcome: 'E1', doneOn: '2026-11-20' };
    const recorded = await nora.client.ask(RECORD, { input });
    expect(recorded.data?.['recordFollowUp']).toMatchObject({
      __typename: 'FollowUpRecorded',
      next: null,
      followUp: { outcome: 'E1', viewerCanUndo: true },
    });
    const undone = await nora.client.ask(UNDO, { input: { id: line?.id, revision: 2 } });
    expect(undone.data?.['undoFollowUp']).toMatchObject({ __typename: 'FollowUpUndone' });
    expect((await readPlan(karla, plan.id))?.status).toBe('CLOSED');
    server.clock.now = new Date('2026-11-20T10:00:00Z');
  });

  test('is not followed up where the citizen said no', async () => {
    const plan = await anAgreedPlan();
    const reason = 'COURSE_FINISHED';
    await close(plan.id, { reason, courseEndedOn: '2026-11-13', followUpDeclined: true });
    expect((await followUpsOf(plan.id)).map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['KI_MEETING', 'E3'],
    ]);
    const row = await server.db.plan.findUniqueOrThrow({ where: { id: plan.id } });
    expect(row.courseFollowUpDeclined).toBe(true);
  });
});

test('after a death nobody is followed up, and no date stays open', async () => {
  const plan = await anAgreedPlan({
    followUps: [{ id: newId(), kind: 'TREATMENT_START', dueOn: '2026-12-01' }],
  });
  await close(plan.id, { reason: 'CITIZEN_DIED', courseEndedOn: '2026-11-13' });
  const open = (await followUpsOf(plan.id)).filter(({ doneOn }) => doneOn === null);
  expect(open).toEqual([]);
  const row = await server.db.plan.findUniqueOrThrow({ where: { id: plan.id } });
  expect([row.endReason, row.courseEndedOn]).toEqual(['CITIZEN_DIED', null]);
});

test('a meeting to come is called off, and a hand-over that waits is withdrawn', async () => {
  const plan = await anAgreedPlan();
  const { db } = server;
  await db.meeting.create({
    data: { id: newId(), planId: plan.id, meetingOn: new Date('2026-12-01'), state: 'CALLED' },
  });
  await db.handOver.create({
    data: {
      id: newId(),
      planId: plan.id,
      fromLeadId: karla.employeeId,
      toEmployeeId: nora.employeeId,
      proposedById: karla.employeeId,
      proposedAt: server.clock.now,
      knowThis: 'Ring helst om formiddagen',
    },
  });
  await close(plan.id, { reason: 'CITIZEN_MOVED' });
  const meeting = await db.meeting.findFirstOrThrow({ where: { planId: plan.id } });
  const handOver = await db.handOver.findFirstOrThrow({ where: { planId: plan.id } });
  expect([meeting.state, handOver.state]).toEqual(['CANCELLED', 'WITHDRAWN']);
});

describe('what is refused', () => {
  test.each([
    ['no day of the end', { reason: 'COURSE_FINISHED' }, 'courseEndedOn', 'COURSE_END_MISSING'],
    [
      'an end tomorrow',
      { reason: 'COURSE_FINISHED', courseEndedOn: '2026-11-21' },
      'courseEndedOn',
      'DATE_IN_FUTURE',
    ],
    [
      'an end before our time',
      { reason: 'COURSE_FINISHED', courseEndedOn: '1926-11-21' },
      'courseEndedOn',
      'DATE_OUT_OF_RANGE',
    ],
    ['no day of referral', { reason: 'REFERRED_TO_REGION' }, 'referredOn', 'REFERRAL_MISSING'],
    ['no words', { reason: 'OTHER', note: '   ' }, 'note', 'END_WORDS_MISSING'],
    ['a book', { reason: 'OTHER', note: 'å'.repeat(100_000) }, 'note', 'TEXT_TOO_LONG'],
  ])('%s', async (_, input, field, code) => {
    const plan = await anAgreedPlan();
    const answer = await close(plan.id, input);
    expect(answer.__typename).toBe('Invalid');
    expect(answer.problems.map((one) => [one.field, one.code])).toContainEqual([field, code]);
    expect((await readPlan(karla, plan.id))?.status).toBe('AGREED');
  });

  test('a second end', async () => {
    const plan = await anAgreedPlan();
    await close(plan.id, { reason: 'CITIZEN_DECLINED' });
    const again = await close(plan.id, { reason: 'CITIZEN_MOVED' });
    expect(again.problems.map(({ code }) => code)).toEqual(['PLAN_CLOSED']);
    const row = await server.db.plan.findUniqueOrThrow({ where: { id: plan.id } });
    expect(row.endReason).toBe('CITIZEN_DECLINED');
  });

  test('an end by somebody who takes part and does not lead', async () => {
    const colleague = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
    const participants = [
      { id: newId(), kind: 'PROFESSIONAL', employeeId: colleague.employeeId, name: '' },
    ];
    const plan = await aPlan(server, karla, { participants });
    const answer = await close(plan.id, { reason: 'CITIZEN_MOVED' }, colleague);
    expect(answer.problems.map(({ code }) => code)).toEqual(['ONLY_LEAD']);
  });

  test('an end by whoever has nothing to do with the plan, in the log', async () => {
    const plan = await anAgreedPlan();
    for (const role of ['STEERING_GROUP', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER'] as const) {
      const stranger = await server.aPerson(role, { regionCode: '1085' });
      expect((await close(plan.id, { reason: 'CITIZEN_MOVED' }, stranger)).__typename).toBe(
        'NotFound',
      );
      const where = {
        employeeId: stranger.employeeId,
        outcome: 'REFUSED',
        planId: plan.id,
      } as const;
      expect(await server.db.auditEvent.count({ where })).toBe(1);
    }
    expect((await close(plan.id, { reason: 'CITIZEN_MOVED' }, nora)).__typename).toBe('NotFound');
    expect((await readPlan(karla, plan.id))?.status).toBe('AGREED');
  });
});

test('a plan is closed with the same few statements however much is in it', async () => {
  const DOCUMENT = `mutation ($input: ClosePlanInput!) { closePlan(input: $input) { ${CHANGE_ANSWER} } }`;
  const measure = async (planId: string) => {
    const input = { planId, reason: 'COURSE_FINISHED', courseEndedOn: '2026-11-13' };
    const sent = await server.statementsOf(() => karla.client.ask(DOCUMENT, { input }));
    return sent.filter((sql) => !/^(BEGIN|COMMIT)/.test(sql)).length;
  };
  const small = await measure((await aPlan(server, karla)).id);
  const large = await measure((await anAgreedPlan()).id);
  expect([small, large]).toEqual([5, 5]);
});
