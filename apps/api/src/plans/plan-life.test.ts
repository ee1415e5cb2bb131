// The life of a plan: from an empty draft to an agreed version that nothing changes any more.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aGuest, sendTo } from '../testing/a-document.ts';
import { aPlan, aReadyPlan, change, type PlanAnswer, readPlan } from '../testing/a-plan.ts';
import { agreesAnew } from '../testing/agreeing-anew.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
});
afterAll(() => server.stop());

const agree = (planId: string, seenChangedAt: string) =>
  change(karla, 'agreePlan', { planId, seenChangedAt });

const VERSION = `query ($planId: ID!, $number: Int!) {
  planVersion(planId: $planId, number: $number) {
    isIntact agreedOn agreedByName hiddenSections
    content { citizenName leadName basis cprMasked
      participants { name isLead } consents { partyName } challenges { text }
      goals { title interventions { title responsibleName dueOn } } } } }`;

describe('agreeing a plan', () => {
  test('says each thing that is missing, and freezes nothing', async () => {
    const plan = await aPlan(server, karla);
    const answer = await agree(plan.id, plan.changedAt);
    expect(answer.__typename).toBe('Invalid');
    expect(answer.problems.map(({ field, code }) => [field, code])).toEqual([
      ['MEETING_DATE', 'MISSING_MEETING_DATE'],
      ['PARTICIPANT', 'MISSING_PARTICIPANT'],
      ['TARGET_GROUP', 'MISSING_TARGET_GROUP'],
      ['EXISTING_PLAN_OR_NONE', 'MISSING_EXISTING_PLAN_OR_NONE'],
      ['CHALLENGE', 'MISSING_CHALLENGE'],
      ['GOAL', 'MISSING_GOAL'],
      ['CITIZEN_ACCEPTANCE', 'MISSING_CITIZEN_ACCEPTANCE'],
      ['NEXT_FOLLOW_UP', 'MISSING_NEXT_FOLLOW_UP'],
    ]);
    expect(await server.db.planVersion.count({ where: { planId: plan.id } })).toBe(0);
  });

  test('freezes version 1, sets the next KI meeting and logs it', async () => {
    const plan = await aReadyPlan(server, karla);
    expect(plan.missingBeforeAgreement).toEqual([]);
    const answer = await agree(plan.id, plan.changedAt);
    expect(answer.__typename).toBe('PlanChanged');
    expect(answer.plan).toMatchObject({
      status: 'AGREED',
      version: 1,
      hasUnagreedChanges: false,
      viewerCanSend: true,
      versions: [{ number: 1 }],
      followUps: [{ kind: 'KI_MEETING', dueOn: '2027-03-01', workOn: '2027-03-01' }],
    });
    const version = await server.db.planVersion.findFirstOrThrow({ where: { planId: plan.id } });
    expect(version).toMatchObject({ number: 1, agreedById: karla.employeeId });
    const logged = await server.db.auditEvent.findFirst({
      where: { planId: plan.id, action: 'AGREE_PLAN' },
    });
    expect(logged).toMatchObject({ outcome: 'ALLOWED', criterion: { version: 1 } });
  });

  test('keeps the words of the day while the plan goes on', async () => {
    const ready = await aReadyPlan(server, karla, { basis: 'Som det stod' });
    const { plan } = await agree(ready.id, ready.changedAt);
    const changed = await change(karla, 'changePlan', {
      id: plan.id,
      basis: { from: 'Som det stod', to: 'Nye ord' },
    });
    expect(changed.plan).toMatchObject({ basis: 'Nye ord', hasUnagreedChanges: true, version: 1 });
    const answer = await karla.client.ask(VERSION, { planId: plan.id, number: 1 });
    expect(answer.data?.['planVersion']).toMatchObject({
      isIntact: true,
      agreedOn: '2026-11-20',
      agreedByName: 'Karla Demo-Vinter',
      content: {
        basis: 'Som det stod',
        leadName: 'Karla Demo-Vinter',
        consents: [{ partyName: 'Bodil Demo-Kilde' }],
        challenges: [{ text: 'Står uden bolig' }],
        goals: [
          {
            title: 'En fast bolig',
            interventions: [{ responsibleName: 'Bodil Demo-Kilde', dueOn: '2027-01-15' }],
          },
        ],
      },
    });
  });

  test('cannot be undone in the database', async () => {
    const ready = await aReadyPlan(server, karla);
    await agree(ready.id, ready.changedAt);
    const update = server.db
      .$executeRaw`UPDATE plan_version SET content = '{}' WHERE plan_id = ${ready.id}::uuid`;
    await expect(update).rejects.toThrow(/append-only/);
    const remove = server.db
      .$executeRaw`DELETE FROM plan_version WHERE plan_id = ${ready.id}::uuid`;
    await expect(remove).rejects.toThrow(/append-only/);
  });

  test('shows when a version was changed behind the program’s back', async () => {
    const ready = await aReadyPlan(server, karla);
    await agree(ready.id, ready.changedAt);
    await server.db.$transaction([
      server.db.$executeRaw`ALTER TABLE plan_version DISABLE TRIGGER plan_version_is_frozen`,
      server.db
        .$executeRaw`UPDATE plan_version SET content = jsonb_set(content, '{basis}', '"Forfalsket"') WHERE plan_id = ${ready.id}::uuid`,
      server.db.$executeRaw`ALTER TABLE plan_version ENABLE TRIGGER plan_version_is_frozen`,
    ]);
    const answer = await karla.client.ask(VERSION, { planId: ready.id, number: 1 });
    expect(answer.data?.['planVersion']).toMatchObject({ isIntact: false });
  });

  test('is a conflict when somebody changed the plan after it was seen', async () => {
    const ready = await aReadyPlan(server, karla);
    await change(karla, 'changePlan', {
      id: ready.id,
      meetingPlace: { from: '', to: 'Lokale 2' },
    });
    const answer = await agree(ready.id, ready.changedAt);
    expect(answer.__typename).toBe('Conflict');
    expect(answer.fields).toMatchObject([{ field: 'seenChangedAt' }]);
    expect(answer.plan.version).toBe(0);
  });

  test('twice with nothing new is refused, and the next version moves the next meeting', async () => {
    const ready = await aReadyPlan(server, karla);
    const { plan: first } = await agree(ready.id, ready.changedAt);
    const again = await agree(ready.id, first.changedAt);
    expect(again.problems).toMatchObject([{ code: 'NOTHING_NEW' }]);
    const { plan: changed } = await change(karla, 'changePlan', {
      id: ready.id,
      nextFollowUpOn: { from: '2027-03-01', to: '2027-04-06' },
    });
    // What the citizen said was said of the first version.
    const unasked = await agree(ready.id, changed.changedAt);
    expect(unasked.problems).toMatchObject([{ code: 'MISSING_CITIZEN_ACCEPTANCE' }]);
    const { plan: second } = await agreesAnew(karla, ready.id);
    expect(second).toMatchObject({ version: 2, versions: [{ number: 2 }, { number: 1 }] });
    expect(second.followUps.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['KI_MEETING', '2027-04-06'],
    ]);
  });
});

test('a version that was sent stands on the plan, and the duty is done', async () => {
  const ready = await aReadyPlan(server, karla);
  const citizen = ready.participants.find(({ kind }) => kind === 'CITIZEN')?.id ?? '';
  const early = await sendTo(karla, ready.id, citizen);
  expect(early.answer.problems).toMatchObject([{ field: 'version', code: 'VERSION_NOT_AGREED' }]);
  await agree(ready.id, ready.changedAt);
  const { plan } = (await sendTo(karla, ready.id, citizen)).answer;
  expect(plan).toMatchObject({ sentVersion: 1, hasUnagreedChanges: false });
  expect(plan.duties.find(({ duty }) => duty === 'SENT')).toMatchObject({ state: 'DONE' });
});

test('the duty to follow up has its day once the plan is agreed, for those who may know it', async () => {
  const ready = await aReadyPlan(server, karla);
  const followingUp = ({ duties }: Pick<PlanAnswer, 'duties'>) =>
    duties.find(({ duty }) => duty === 'FOLLOWED_UP');
  expect(followingUp(ready)).toMatchObject({ state: 'MISSING', comesOn: null });
  const { plan } = await agree(ready.id, ready.changedAt);
  expect(followingUp(plan)).toMatchObject({ state: 'COMING', comesOn: '2027-03-01', missing: [] });
  const milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY' });
  await aGuest(karla, plan.id, milo, ['GOALS']);
  const seen = await readPlan(milo, plan.id);
  expect(seen && followingUp(seen)).toMatchObject({ state: 'COMING', comesOn: null });
});

test('a closed plan is read, and changed no more', async () => {
  const plan = await aPlan(server, karla);
  await server.db.plan.update({
    where: { id: plan.id },
    data: { status: 'CLOSED', closedAt: server.clock.now },
  });
  const answer = await change(karla, 'addGoal', { planId: plan.id, id: newId(), title: 'Nyt mål' });
  expect(answer.problems).toMatchObject([{ code: 'PLAN_CLOSED' }]);
  expect(await readPlan(karla, plan.id)).toMatchObject({ viewerCanChange: false, goals: [] });
});
