// At the next meeting every line of an agreed plan is gone through, and nothing that was frozen moves.

import { describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aReadyPlan, change, type PlanAnswer, readPlan } from '../../testing/a-plan.ts';
import {
  asked,
  eachAtARenewal,
  type Line,
  line,
  reviewsOf,
  sinceOf,
} from '../../testing/each-at-a-renewal.ts';
import type { Person, TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;

eachAtARenewal((house) => {
  ({ server, karla, plan } = house);
});

const goal = () => plan.goals[0]?.id ?? '';
const intervention = () => plan.goals[0]?.interventions[0]?.id ?? '';
const challenge = () => plan.challenges[0]?.id ?? '';
const person = (kind: string) => plan.participants.find((one) => one.kind === kind)?.id ?? '';
const review = (...lines: Line[]) =>
  change(karla, 'reviewLines', { planId: plan.id, version: 1, lines });
const start = (meetingOn = '2027-03-01', version = 1) =>
  change(karla, 'startRenewal', { planId: plan.id, version, meetingOn });
const frozen = () =>
  server.db.planVersion.findMany({ where: { planId: plan.id }, orderBy: { number: 'asc' } });
const answerOf = () => asked(karla, plan.id, 'citizenAcceptance isCitizenAskedAnew');
const promise = () => server.db.promise.findFirstOrThrow({ where: { planId: plan.id } });

describe('beginning the next meeting', () => {
  test('suggests the next follow-up and leaves lead and citizen be', async () => {
    const { plan: begun } = await start();
    expect(begun).toMatchObject({
      hasUnagreedChanges: true,
      meetingOn: '2027-03-01',
      // The 1st of September, six months on, is a Wednesday.
      nextFollowUpOn: '2027-09-01',
    });
    expect(begun.missingBeforeAgreement.map(({ key }) => key)).toEqual(['CITIZEN_ACCEPTANCE']);
    const lead = plan.participants.find(({ isLead }) => isLead)?.id;
    expect((await reviewsOf(karla, plan.id))?.map(({ targetId }) => targetId)).toContain(lead);
  });

  test('asks the citizen anew, and keeps what they said of the version that holds', async () => {
    await start();
    expect(await answerOf()).toEqual({ citizenAcceptance: 'ACCEPTED', isCitizenAskedAnew: true });
    expect((await sinceOf(karla, plan.id))?.changes.map(({ key }) => key)).toEqual([
      'MEETING_ON',
      'NEXT_FOLLOW_UP_ON',
    ]);
    const agreed = await change(karla, 'agreePlan', {
      planId: plan.id,
      seenChangedAt: (await readPlan(karla, plan.id))?.changedAt,
    });
    expect(agreed.problems).toMatchObject([{ code: 'MISSING_CITIZEN_ACCEPTANCE' }]);
  });

  test.each(['ACCEPTED', 'NOT_ACCEPTED'])(
    'is answered by %s, said where nothing stood',
    async (to) => {
      await start();
      const said = { id: plan.id, citizenAcceptance: { from: null, to } };
      const { plan: answered, __typename } = await change(karla, 'changePlan', said);
      expect(__typename).toBe('PlanChanged');
      expect(answered.missingBeforeAgreement).toEqual([]);
      expect(await answerOf()).toEqual({ citizenAcceptance: to, isCitizenAskedAnew: false });
      const again = { id: plan.id, citizenAcceptance: { from: null, to: 'COULD_NOT_BE_ASKED' } };
      expect((await change(karla, 'changePlan', again)).__typename).toBe('Conflict');
    },
  );

  test('again changes nothing, and another day keeps what was said since', async () => {
    const { plan: begun } = await start();
    const { plan: again } = await start();
    expect(again.changedAt).toBe(begun.changedAt);
    const said = { citizenAcceptance: { from: null, to: 'ACCEPTED' } };
    await change(karla, 'changePlan', { id: plan.id, ...said });
    const { plan: later } = await start('2027-03-08');
    expect(later).toMatchObject({ citizenAcceptance: 'ACCEPTED', nextFollowUpOn: '2027-09-01' });
  });

  test('moves the meeting that was planned along', async () => {
    const id = newId();
    await change(karla, 'planMeeting', { planId: plan.id, id, meetingOn: '2027-03-02' });
    await start('2027-03-04');
    const meeting = await server.db.meeting.findUniqueOrThrow({ where: { id } });
    expect(meeting.meetingOn.toISOString()).toContain('2027-03-04');
  });

  test.each([
    { meetingOn: '2026-11-20', version: 1, code: 'MEETING_BEFORE_AGREED' },
    { meetingOn: '3027-03-01', version: 1, code: 'DATE_OUT_OF_RANGE' },
    { meetingOn: '2027-03-01', version: 2, code: 'RENEWAL_OVER' },
  ])('is refused with a sentence: $code', async ({ meetingOn, version, code }) => {
    expect((await start(meetingOn, version)).problems).toMatchObject([{ code }]);
  });

  test('needs an agreed plan', async () => {
    plan = await aReadyPlan(server, karla);
    expect((await start('2027-03-01', 0)).problems).toMatchObject([
      { code: 'RENEWAL_BEFORE_AGREED' },
    ]);
  });
});

describe('a line', () => {
  test('that still holds changes nothing but the count, however often it is said', async () => {
    const { plan: said } = await review(line('GOAL', goal(), 'STILL_TRUE'));
    expect(said.hasUnagreedChanges).toBe(false);
    const { plan: again } = await review(line('GOAL', goal(), 'STILL_TRUE'));
    expect(again.changedAt).toBe(said.changedAt);
    expect(await reviewsOf(karla, plan.id)).toEqual([line('GOAL', goal(), 'STILL_TRUE')]);
  });

  test('of an intervention that is done keeps its promise, and opens it when taken back', async () => {
    const { plan: done } = await review(line('INTERVENTION', intervention(), 'DONE'));
    expect(done.hasUnagreedChanges).toBe(true);
    expect(done.goals).toMatchObject([{ interventions: [{ state: 'DONE' }] }]);
    expect(await promise()).toMatchObject({ outcome: 'KEPT' });
    const { plan: back } = await review(line('INTERVENTION', intervention(), 'STILL_TRUE'));
    expect(back.goals).toMatchObject([{ interventions: [{ state: 'IN_PROGRESS' }] }]);
    expect(await promise()).toMatchObject({ outcome: null });
  });

  test('of a goal that is done is achieved', async () => {
    const { plan: done } = await review(line('GOAL', goal(), 'DONE'));
    expect(done.goals).toMatchObject([{ state: 'ACHIEVED' }]);
    const { plan: back } = await review(line('GOAL', goal(), 'CHANGED'));
    expect(back.goals).toMatchObject([{ state: 'ACTIVE' }]);
  });

  test('of a challenge that is done leaves the working copy and stays counted', async () => {
    const id = challenge();
    const { plan: done } = await review(line('CHALLENGE', id, 'DONE'));
    expect(done.challenges).toEqual([]);
    const again = await review(line('CHALLENGE', id, 'DONE'));
    expect(again.__typename).toBe('PlanChanged');
    expect(await reviewsOf(karla, plan.id)).toEqual([line('CHALLENGE', id, 'DONE')]);
    const gone = await asked<{ lineReviews: { words: string }[] }>(
      karla,
      plan.id,
      'lineReviews { words }',
    );
    expect(gone?.lineReviews).toEqual([{ words: 'Står uden bolig' }]);
    expect(JSON.stringify(await frozen())).toContain('Står uden bolig');
  });

  test('of a challenge that a colleague has written in meanwhile is not done with unread', async () => {
    const id = challenge();
    const from = 'Står uden bolig';
    const text = { from, to: 'Har fået en bolig' };
    await change(karla, 'changeChallenge', { planId: plan.id, id, text });
    const done = (...seen: string[]) => review({ ...line('CHALLENGE', id, 'DONE'), seen });
    expect((await done(from)).problems).toMatchObject([{ field: id, code: 'WRITTEN_MEANWHILE' }]);
    expect((await readPlan(karla, plan.id))?.challenges).toHaveLength(1);
    expect(await reviewsOf(karla, plan.id)).toEqual([]);
    expect((await done(text.to)).plan.challenges).toEqual([]);
  });

  test('never changes what was frozen', async () => {
    const before = await frozen();
    await start();
    await review(
      line('GOAL', goal(), 'DONE'),
      line('INTERVENTION', intervention(), 'DONE'),
      line('CHALLENGE', challenge(), 'DONE'),
    );
    expect(await frozen()).toEqual(before);
  });
});

describe('somebody who is with it no more', () => {
  const leave = (kind: string, heir?: string) =>
    review(line('PARTICIPANT', person(kind), 'DONE', heir));
  const lead = () => plan.participants.find(({ isLead }) => isLead)?.id ?? '';

  test('and answers for something names who takes over', async () => {
    const refused = await leave('RELATIVE');
    expect(refused.problems).toMatchObject([
      { field: person('RELATIVE'), code: 'PARTICIPANT_IS_RESPONSIBLE' },
    ]);
    const { plan: left } = await leave('RELATIVE', lead());
    expect(left.participants.find(({ kind }) => kind === 'RELATIVE')).toMatchObject({
      leftOn: '2027-03-01',
    });
    expect(left.goals[0]?.interventions[0]?.responsible).toMatchObject({ id: lead() });
  });

  test('gives promises and dates on with the rest, and what was handed on to whom has it', async () => {
    const helper = person('RELATIVE');
    const own = newId();
    await change(karla, 'addPromise', {
      planId: plan.id,
      id: own,
      text: 'Ringe hver søndag',
      dueOn: '2027-04-01',
      responsibleId: helper,
    });
    await server.db.followUp.updateMany({
      where: { planId: plan.id },
      data: { responsibleId: helper },
    });
    const citizen = person('CITIZEN');
    await change(karla, 'changeIntervention', {
      planId: plan.id,
      id: intervention(),
      responsibleId: { from: helper, to: citizen },
    });
    expect((await leave('RELATIVE')).problems).toMatchObject([
      { code: 'PARTICIPANT_IS_RESPONSIBLE' },
    ]);
    expect((await leave('RELATIVE', lead())).__typename).toBe('PlanChanged');
    const [dates, promises] = await Promise.all([
      server.db.followUp.findMany({ where: { planId: plan.id } }),
      server.db.promise.findMany({ where: { planId: plan.id } }),
    ]);
    expect(new Set(dates.map(({ responsibleId }) => responsibleId))).toEqual(new Set([lead()]));
    expect(promises.find(({ id }) => id === own)?.responsibleId).toBe(lead());
    expect(promises.find(({ interventionId }) => interventionId)?.responsibleId).toBe(citizen);
  });

  test('needs nobody when all they had is done in the same call', async () => {
    const answer = await review(
      line('INTERVENTION', intervention(), 'DONE'),
      line('PARTICIPANT', person('RELATIVE'), 'DONE'),
    );
    expect(answer.__typename).toBe('PlanChanged');
  });

  test('is never the lead, the citizen, or followed by one who leaves as well', async () => {
    const citizen = person('CITIZEN');
    const answer = await review(
      line('PARTICIPANT', lead(), 'DONE'),
      line('PARTICIPANT', citizen, 'DONE'),
      line('PARTICIPANT', person('RELATIVE'), 'DONE', citizen),
    );
    expect(answer.problems.map(({ code }) => code)).toEqual([
      'LEAD_CANNOT_LEAVE',
      'CITIZEN_CANNOT_LEAVE',
      'RESPONSIBLE_LEFT',
    ]);
    expect(await reviewsOf(karla, plan.id)).toEqual([]);
  });
});

test('all lines in one go take as many statements as few', async () => {
  const more = Array.from({ length: 12 }, () => newId());
  for (const id of more) {
    await change(karla, 'addChallenge', { planId: plan.id, id, kind: 'PRIMARY', text: 'Mere' });
  }
  const count = async (ids: string[]) => {
    const lines = ids.map((id) => line('CHALLENGE', id, 'STILL_TRUE'));
    return (await server.statementsOf(() => review(...lines))).length;
  };
  expect(await count(more.slice(1))).toBe(await count(more.slice(0, 1)));
});
