// At the next meeting every line of an agreed plan is gone through, and nothing that was frozen moves.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openSession } from '../../access/session.ts';
import { newId } from '../../graph/ids.ts';
import { aReadyPlan, change, type PlanAnswer, readPlan } from '../../testing/a-plan.ts';
import { clientFor } from '../../testing/client.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let plan: PlanAnswer;

const AGREED_AT = new Date('2026-11-20T10:00:00Z');
const RENEWED_AT = new Date('2027-03-01T10:00:00Z');

beforeAll(async () => {
  server = await startTestServer({ now: AGREED_AT.toISOString() });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
});
afterAll(() => server.stop());
/** A session does not last from one meeting to the next. */
async function atTime(now: Date): Promise<void> {
  server.clock.now = now;
  const token = await openSession(server.db, karla.employeeId, now);
  karla = { ...karla, token, client: clientFor(server.url, token) };
}
beforeEach(async () => {
  await atTime(AGREED_AT);
  const ready = await aReadyPlan(server, karla);
  const input = { planId: ready.id, seenChangedAt: ready.changedAt };
  plan = (await change(karla, 'agreePlan', input)).plan;
  await atTime(RENEWED_AT);
});

const goal = () => plan.goals[0]?.id ?? '';
const intervention = () => plan.goals[0]?.interventions[0]?.id ?? '';
const challenge = () => plan.challenges[0]?.id ?? '';
const person = (kind: string) => plan.participants.find((one) => one.kind === kind)?.id ?? '';

type Line = { targetId: string; kind: string; choice: string; takenOverById?: string };
const line = (kind: string, targetId: string, choice: string, takenOverById?: string): Line => ({
  targetId,
  kind,
  choice,
  ...(takenOverById ? { takenOverById } : {}),
});
const review = (...lines: Line[]) =>
  change(karla, 'reviewLines', { planId: plan.id, version: 1, lines });
const start = (meetingOn = '2027-03-01', version = 1) =>
  change(karla, 'startRenewal', { planId: plan.id, version, meetingOn });

async function asked<Part>(who: Person, fields: string): Promise<Part | null> {
  const document = `query ($id: ID!) { plan(id: $id) { ${fields} } }`;
  const { data, errors } = await who.client.ask(document, { id: plan.id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['plan'] ?? null;
}
const reviewsOf = async (who = karla) =>
  (await asked<{ lineReviews: Line[] }>(who, 'lineReviews { targetId kind choice }'))?.lineReviews;

const SINCE = 'sinceLastTime { fromVersion toVersion changes { key what who toOn from to } }';
type Since = {
  fromVersion: number;
  toVersion: number | null;
  changes: { key: string; what: string }[];
};
const sinceOf = async (who = karla) =>
  (await asked<{ sinceLastTime: Since | null }>(who, SINCE))?.sinceLastTime;

const frozen = () =>
  server.db.planVersion.findMany({ where: { planId: plan.id }, orderBy: { number: 'asc' } });
const promise = () => server.db.promise.findFirstOrThrow({ where: { planId: plan.id } });

describe('beginning the next meeting', () => {
  test('asks the citizen anew, suggests the next follow-up and leaves lead and citizen be', async () => {
    const { plan: begun } = await start();
    expect(begun).toMatchObject({
      hasUnagreedChanges: true,
      meetingOn: '2027-03-01',
      // The 1st of September, six months on, is a Wednesday.
      nextFollowUpOn: '2027-09-01',
      citizenAcceptance: null,
    });
    expect(begun.missingBeforeAgreement.map(({ key }) => key)).toEqual(['CITIZEN_ACCEPTANCE']);
    const lead = plan.participants.find(({ isLead }) => isLead)?.id;
    expect((await reviewsOf())?.map(({ targetId }) => targetId)).toContain(lead);
  });

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
    expect(await reviewsOf()).toEqual([line('GOAL', goal(), 'STILL_TRUE')]);
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
    expect(await reviewsOf()).toEqual([line('CHALLENGE', id, 'DONE')]);
    const gone = await asked<{ lineReviews: { words: string }[] }>(karla, 'lineReviews { words }');
    expect(gone?.lineReviews).toEqual([{ words: 'Står uden bolig' }]);
    expect(JSON.stringify(await frozen())).toContain('Står uden bolig');
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
    expect(await reviewsOf()).toEqual([]);
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

describe('since last time', () => {
  test('tells what has changed since the version, and after the next what changed with it', async () => {
    expect(await sinceOf()).toEqual({ fromVersion: 1, toVersion: null, changes: [] });
    await start();
    await review(
      line('INTERVENTION', intervention(), 'DONE'),
      line('CHALLENGE', challenge(), 'DONE'),
    );
    const points = [
      { key: 'INTERVENTION_DONE', what: 'Søge bolig' },
      { key: 'CHALLENGE_NEW', what: 'Savner sin søster' },
      { key: 'CHALLENGE_GONE', what: 'Står uden bolig' },
    ];
    const id = newId();
    const added = { planId: plan.id, id, kind: 'PRIMARY', text: 'Savner sin søster' };
    await change(karla, 'addChallenge', added);
    expect(await sinceOf()).toMatchObject({ fromVersion: 1, toVersion: null, changes: points });
    await change(karla, 'changePlan', {
      id: plan.id,
      citizenAcceptance: { from: null, to: 'ACCEPTED' },
    });
    const now = await readPlan(karla, plan.id);
    const input = { planId: plan.id, seenChangedAt: now?.changedAt };
    const { plan: second } = await change(karla, 'agreePlan', input);
    expect(second.version).toBe(2);
    expect(await sinceOf()).toMatchObject({ fromVersion: 1, toVersion: 2, changes: points });
    expect(await reviewsOf()).toEqual([]);
  });

  test('is nothing before the first agreement', async () => {
    plan = await aReadyPlan(server, karla);
    expect(await sinceOf()).toBeNull();
  });
});

describe('the fences', () => {
  test('of another municipality hold for every way', async () => {
    const petra = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    const lines = [line('GOAL', goal(), 'DONE')];
    const input = { planId: plan.id, version: 1 };
    const reviewed = await change(petra, 'reviewLines', { ...input, lines });
    const begun = await change(petra, 'startRenewal', { ...input, meetingOn: '2027-03-01' });
    expect([reviewed.__typename, begun.__typename]).toEqual(['NotFound', 'NotFound']);
    expect(await reviewsOf(petra)).toBeUndefined();
    expect(await sinceOf(petra)).toBeUndefined();
  });

  test('of a row of another plan hold', async () => {
    const other = await aReadyPlan(server, karla);
    const answer = await review(line('GOAL', other.goals[0]?.id ?? '', 'DONE'));
    expect(answer.__typename).toBe('NotFound');
  });

  test('of a consent hide the lines and changes that it does not cover', async () => {
    const milo = await server.aPerson('PRACTITIONER', { regionCode: '1085', kind: 'PSYCHIATRY' });
    const participantId = newId();
    const added = { planId: plan.id, id: participantId, employeeId: milo.employeeId };
    await change(karla, 'addParticipant', { ...added, kind: 'PROFESSIONAL' });
    await change(karla, 'giveConsent', {
      planId: plan.id,
      id: newId(),
      participantId,
      partyKind: 'HEALTH_STAFF',
      purpose: 'Behandling',
      sections: ['CHALLENGES'],
      form: 'WRITTEN',
      fromOn: '2027-02-01',
      toOn: '2027-12-01',
    });
    await review(
      line('INTERVENTION', intervention(), 'DONE'),
      line('CHALLENGE', challenge(), 'DONE'),
    );
    expect((await reviewsOf(milo))?.map(({ kind }) => kind)).toEqual(['CHALLENGE']);
    expect((await sinceOf(milo))?.changes.map(({ key }) => key)).toEqual(['CHALLENGE_GONE']);
    const input = { planId: plan.id, version: 1, lines: [line('GOAL', goal(), 'DONE')] };
    expect((await change(milo, 'reviewLines', input)).__typename).toBe('NotFound');
  });
});
