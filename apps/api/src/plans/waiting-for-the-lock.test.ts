// A command that waited for another on the same plan answers to what the other left, not to what stood before.

import { describe, expect, test } from '@jest/globals';
import { aConsent, addsColleague } from '../testing/a-consent.ts';
import { change, type ChangeAnswer, type PlanAnswer, readPlan } from '../testing/a-plan.ts';
import { eachOnAPlan } from '../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let milo: Person;
let plan: PlanAnswer;
let participantId: string;
let consentId: string;

eachOnAPlan(async (house) => {
  ({ server, karla, plan } = house);
  milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
  participantId = await addsColleague(karla, plan.id, milo);
  const consent = aConsent(plan.id, participantId);
  consentId = consent.id;
  await change(karla, 'giveConsent', consent);
});

/** Resolves once so many statements of this database wait for a lock. */
async function waiting(count: number): Promise<void> {
  const [row] = await server.db.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (row?.waiting !== count) await waiting(count);
}

/** Sends the calls while somebody else holds the plan, so that each has begun before any may work. */
async function queued(...calls: (() => Promise<ChangeAnswer>)[]): Promise<ChangeAnswer[]> {
  const answers: Promise<ChangeAnswer>[] = [];
  await server.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM plan WHERE id = ${plan.id}::uuid FOR UPDATE`;
    for (const call of calls) {
      answers.push(call());
      await waiting(answers.length);
    }
  });
  return Promise.all(answers);
}

const milosWords = () =>
  change(milo, 'changePlan', { id: plan.id, basis: { from: plan.basis, to: 'Milos ord' } });

describe('a change that waited for', () => {
  test('a withdrawal writes nothing and tells nothing', async () => {
    const [withdrawn, written] = await queued(
      () =>
        change(karla, 'withdrawConsent', { planId: plan.id, id: consentId, withdrawnBy: 'Alma' }),
      milosWords,
    );
    expect(withdrawn?.__typename).toBe('PlanChanged');
    expect(written?.__typename).toBe('NotFound');
    expect((await readPlan(karla, plan.id))?.basis).toBe(plan.basis);
    const refused = await server.db.auditEvent.findFirst({
      where: { employeeId: milo.employeeId, planId: plan.id, outcome: 'REFUSED' },
    });
    expect(refused?.action).toBe('CHANGE_PLAN');
  });

  test('a consent to less answers with no more than it covers', async () => {
    const [given, written] = await queued(
      () => change(karla, 'giveConsent', aConsent(plan.id, participantId, { sections: ['GOALS'] })),
      () =>
        change(milo, 'addGoal', {
          planId: plan.id,
          id: '00000000-0000-4000-8000-00000000a001',
          title: 'En hverdag',
        }),
    );
    expect(given?.__typename).toBe('PlanChanged');
    expect(written?.plan.goals.map(({ title }) => title)).toContain('En hverdag');
    expect(written?.plan).toMatchObject({ basis: '', challenges: [], participants: [] });
  });

  test('leaving the plan writes nothing', async () => {
    const [left, written] = await queued(
      () =>
        change(karla, 'changeParticipant', {
          planId: plan.id,
          id: participantId,
          leftOn: { from: null, to: '2026-11-20' },
        }),
      milosWords,
    );
    expect(left?.__typename).toBe('PlanChanged');
    expect(written?.__typename).toBe('NotFound');
  });
});
