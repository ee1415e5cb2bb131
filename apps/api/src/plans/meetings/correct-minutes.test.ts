// Minutes are put right after the meeting: what stood there first stays readable, and the log knows.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest } from '../../testing/a-document.ts';
import { aMeeting, readMeetings } from '../../testing/a-meeting.ts';
import { aReadyPlan, change, type PlanAnswer, readPlan } from '../../testing/a-plan.ts';
import { agree } from '../../testing/a-promise.ts';
import { eachOnAPlan } from '../../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;
let meetingId: string;

eachOnAPlan((house) => {
  ({ server, karla, plan } = house);
});

const FIRST = 'Vi talte om boligen.';
const SECOND = 'Vi talte om boligen og økonomien.';

beforeEach(async () => {
  meetingId = (await aMeeting(karla, plan.id, { meetingOn: '2026-11-20' })).id;
  const minutes = { from: '', to: FIRST };
  await change(karla, 'changeMeeting', { planId: plan.id, id: meetingId, minutes });
});

const hold = () =>
  change(karla, 'holdMeeting', { planId: plan.id, id: meetingId, heldOn: '2026-11-20' });
const correct = (to: string, more: Record<string, unknown> = {}, from = FIRST) =>
  change(karla, 'correctMinutes', {
    planId: plan.id,
    meetingId,
    id: newId(),
    minutes: { from, to },
    ...more,
  });
const newest = async () => (await readMeetings(karla, plan.id))?.[0];
const codesOf = ({ problems }: Awaited<ReturnType<typeof change>>) =>
  problems?.map(({ field, code }) => [field, code]);

describe('a correction', () => {
  test('says who and when, keeps what stood there, and the newest comes first', async () => {
    await hold();
    await correct(SECOND);
    server.clock.now = new Date(server.clock.now.getTime() + 60_000);
    await correct('Tredje ordlyd 🙂', {}, SECOND);
    expect(await newest()).toMatchObject({
      minutes: 'Tredje ordlyd 🙂',
      corrections: [
        { correctedByName: karla.name, correctedAt: '2026-11-20T10:01:00.000Z', earlier: SECOND },
        { correctedByName: karla.name, correctedAt: '2026-11-20T10:00:00.000Z', earlier: FIRST },
      ],
    });
  });

  test('sent twice corrects once, and one that changes nothing leaves no trace', async () => {
    await hold();
    const id = newId();
    await correct(SECOND, { id });
    expect((await correct(SECOND, { id })).__typename).toBe('PlanChanged');
    expect((await correct(SECOND, {}, SECOND)).__typename).toBe('PlanChanged');
    expect((await newest())?.corrections).toHaveLength(1);
  });

  test('of minutes that a colleague corrected meanwhile shows theirs, and writes nothing', async () => {
    await hold();
    await correct(SECOND);
    expect(await correct('Min ordlyd')).toMatchObject({
      __typename: 'Conflict',
      fields: [{ field: 'minutes', mine: 'Min ordlyd', theirs: SECOND }],
    });
    expect(await newest()).toMatchObject({ minutes: SECOND, corrections: [{}] });
  });

  test.each([
    ['', 'MINUTES_EMPTY'],
    [' \n ', 'MINUTES_EMPTY'],
    ['x'.repeat(4001), 'TEXT_TOO_LONG'],
  ])('to %j is refused in Danish: %s', async (to, code) => {
    await hold();
    const answer = await correct(to);
    expect(codesOf(answer)).toEqual([['minutes', code]]);
    expect(answer.problems[0]?.message).toMatch(/\.$/);
    expect(await newest()).toMatchObject({ minutes: FIRST, corrections: [] });
  });

  test('waits until the meeting is held, and there is none of a cancelled one', async () => {
    expect(codesOf(await correct(SECOND))).toEqual([['minutes', 'MINUTES_NOT_OVER']]);
    await change(karla, 'cancelMeeting', { planId: plan.id, id: meetingId });
    expect(codesOf(await correct(SECOND))).toEqual([['minutes', 'MEETING_IS_OVER']]);
  });

  test('of an agreed plan asks for no new version; of a closed one it is refused', async () => {
    await hold();
    await agree(karla, plan.id);
    await correct(SECOND);
    expect(await readPlan(karla, plan.id)).toMatchObject({ version: 1, hasUnagreedChanges: false });
    await server.db.plan.update({
      where: { id: plan.id },
      data: { status: 'CLOSED', closedAt: server.clock.now },
    });
    expect(codesOf(await correct('For sent', {}, SECOND))).toEqual([['planId', 'PLAN_CLOSED']]);
  });

  test('is in the log, without a word of it', async () => {
    await hold();
    await correct(SECOND);
    const row = await server.db.auditEvent.findFirst({
      where: { planId: plan.id, action: 'CORRECT_MINUTES' },
    });
    expect(row).toMatchObject({ outcome: 'ALLOWED', employeeId: karla.employeeId });
    expect(row?.criterion).toEqual({ meetingId, fields: ['minutes'] });
  });
});

describe('the fences', () => {
  test('a meeting of another plan, or an id that is taken elsewhere, is not found', async () => {
    await hold();
    const other = await aReadyPlan(server, karla);
    expect((await correct(SECOND, { planId: other.id })).__typename).toBe('NotFound');
    expect((await correct(SECOND, { meetingId: newId() })).__typename).toBe('NotFound');
    const id = newId();
    await correct(SECOND, { id });
    const there = (await aMeeting(karla, other.id, { meetingOn: '2026-11-20' })).id;
    const held = { planId: other.id, id: there, heldOn: '2026-11-20' };
    await change(karla, 'holdMeeting', held);
    const taken = await correct('x', { planId: other.id, meetingId: there, id }, '');
    expect(taken.__typename).toBe('NotFound');
  });

  test('whoever sees a part of the plan reads neither the minutes nor what stood there', async () => {
    await hold();
    await correct(SECOND);
    const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY' });
    await aGuest(karla, plan.id, milo, ['MASTER_DATA', 'GOALS']);
    const meeting = (await readMeetings(milo, plan.id))?.[0];
    expect(meeting).toMatchObject({ minutes: '', corrections: [], isPartlyHidden: true });
  });

  test('the database keeps a correction as it was written', async () => {
    await hold();
    await correct(SECOND);
    const rows = { where: { planId: plan.id } };
    await expect(
      server.db.minutesCorrection.updateMany({ ...rows, data: { earlier: 'Omskrevet' } }),
    ).rejects.toThrow(/append-only/);
    await expect(server.db.minutesCorrection.deleteMany(rows)).rejects.toThrow(/append-only/);
  });
});
