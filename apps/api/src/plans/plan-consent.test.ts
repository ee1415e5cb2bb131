// What a participant from another unit sees: what the citizen's consent covers today, and no more.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aConsent, addsColleague } from '../testing/a-consent.ts';
import { change, type PlanAnswer, readPlan } from '../testing/a-plan.ts';
import { eachOnAPlan } from '../testing/each-on-a-plan.ts';
import type { Person, TestServer } from '../testing/test-server.ts';

let server: TestServer;
let lead: Person;
let milo: Person;
let plan: PlanAnswer;
let participantId: string;

eachOnAPlan(
  async (house) => {
    ({ server, karla: lead, plan } = house);
    milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', regionCode: '1085' });
    participantId = await addsColleague(lead, plan.id, milo);
  },
  { basis: 'Hemmelig baggrund' },
);

const give = (more?: Record<string, unknown>) =>
  change(lead, 'giveConsent', aConsent(plan.id, participantId, more));

test('a participant of another unit sees nothing before there is a consent', async () => {
  expect(await readPlan(milo, plan.id)).toBeNull();
  await give();
  expect(await readPlan(milo, plan.id)).toMatchObject({
    basis: 'Hemmelig baggrund',
    hiddenSections: [],
    viewerCanChange: true,
    viewerCanAgree: true,
  });
});

test('a consent is to the whole unit, and to nobody outside the plan', async () => {
  const { plan: answer } = await give();
  expect(answer.consents.some(({ unitId }) => unitId === milo.unitId)).toBe(true);
  const colleague = await server.aPerson('PRACTITIONER', { unitId: milo.unitId });
  expect(await readPlan(colleague, plan.id)).toBeNull();
});

describe('with a consent to the goals alone', () => {
  beforeEach(() => give({ sections: ['GOALS'] }));

  test('every other section comes back empty and is named', async () => {
    const seen = await readPlan(milo, plan.id);
    expect(seen).toMatchObject({
      hiddenSections: ['MASTER_DATA', 'MAPPING', 'CHALLENGES', 'FOLLOW_UP'],
      basis: '',
      targetGroup: null,
      meetingOn: null,
      participants: [],
      consents: [],
      challenges: [],
      citizenAcceptance: null,
      nextFollowUpOn: null,
      latestNextFollowUpOn: null,
      followUps: [],
      goals: [{ title: 'En fast bolig' }],
      viewerCanAgree: false,
    });
    expect(seen?.missingBeforeAgreement.every(({ section }) => section === 'GOALS')).toBe(true);
  });

  test('so do the sections of an agreed version', async () => {
    const now = await readPlan(lead, plan.id);
    await change(lead, 'agreePlan', { planId: plan.id, seenChangedAt: now?.changedAt });
    const answer = await milo.client.ask(
      `query ($id: ID!) { planVersion(planId: $id, number: 1) { isIntact hiddenSections content {
        basis participants { name } consents { partyName } challenges { text } citizenAcceptance
        goals { title } } } }`,
      { id: plan.id },
    );
    expect(answer.data?.['planVersion']).toEqual({
      isIntact: true,
      hiddenSections: ['MASTER_DATA', 'MAPPING', 'CHALLENGES', 'FOLLOW_UP'],
      content: {
        basis: '',
        participants: [],
        consents: [],
        challenges: [],
        citizenAcceptance: null,
        goals: [{ title: 'En fast bolig' }],
      },
    });
  });

  test('the list and the header leave the hidden dates out', async () => {
    const answer = await milo.client.ask(
      `query ($id: ID!) { planHeader(id: $id) { nextOn goalCount followUps { id } }
        myPlans(first: 100) { edges { node { id nextOn goalCount } } } }`,
      { id: plan.id },
    );
    expect(answer.data?.['planHeader']).toEqual({
      nextOn: null,
      goalCount: 1,
      followUps: [],
    });
    const list: unknown = answer.data?.['myPlans'];
    const { edges } = list as { edges: { node: { id: string; nextOn: string | null } }[] };
    expect(edges.find(({ node }) => node.id === plan.id)?.node.nextOn).toBeNull();
  });

  test('a goal may be changed, and nothing hidden can be, nor found out by trying', async () => {
    const goalId = plan.goals[0]?.id;
    const title = { from: 'En fast bolig', to: 'En bolig for sig selv' };
    const done = await change(milo, 'changeGoal', { planId: plan.id, id: goalId, title });
    expect(done.plan).toMatchObject({ basis: '', goals: [{ title: title.to }] });
    const guess = { id: plan.id, basis: { from: 'Et gæt', to: 'x' } };
    expect(await change(milo, 'changePlan', guess)).toMatchObject({ __typename: 'NotFound' });
    const challenge = { planId: plan.id, id: plan.challenges[0]?.id };
    const answer = await change(milo, 'changeChallenge', {
      ...challenge,
      text: { from: 'Et gæt', to: 'x' },
    });
    expect(answer.__typename).toBe('NotFound');
    const agreed = { planId: plan.id, seenChangedAt: done.plan.changedAt };
    expect((await change(milo, 'agreePlan', agreed)).__typename).toBe('NotFound');
  });
});

describe('why the plan is gone', () => {
  const why = async (person: Person, planId: string) => {
    const { data } = await person.client.ask(
      'query ($id: ID!) { endedConsent(planId: $id) { reason on } }',
      { id: planId },
    );
    return data?.['endedConsent'] ?? null;
  };

  test('is told to whoever takes part and had a consent, and to nobody else', async () => {
    const id = newId();
    await give({ id });
    expect(await why(milo, plan.id)).toBeNull();
    await change(lead, 'withdrawConsent', { planId: plan.id, id, withdrawnBy: 'Borgeren' });
    expect(await why(milo, plan.id)).toEqual({ reason: 'WITHDRAWN', on: '2026-11-20' });
    const colleague = await server.aPerson('PRACTITIONER', { unitId: milo.unitId });
    const outsider = await server.aPerson('PRACTITIONER', { municipalityCode: '330' });
    for (const person of [colleague, outsider, lead]) {
      expect(await why(person, plan.id)).toBeNull();
    }
    expect(await why(milo, newId())).toBeNull();
    expect(await why(milo, 'no id')).toBeNull();
    const row = await server.db.auditEvent.findFirst({
      where: { employeeId: milo.employeeId, planId: plan.id },
      orderBy: { id: 'desc' },
    });
    expect(row).toMatchObject({ action: 'READ_PLAN', outcome: 'REFUSED' });
  });

  test('asks whoever leads whether they are still to be with them, with the day', async () => {
    const id = newId();
    await give({ id });
    await change(lead, 'withdrawConsent', { planId: plan.id, id, withdrawnBy: 'Borgeren' });
    const { data } = await lead.client.ask(
      `query ($id: ID!) { plan(id: $id) {
        missingBeforeAgreement { key section targetId withdrawnOn }
        duties { duty missing { key targetId withdrawnOn } } } }`,
      { id: plan.id },
    );
    const asked = {
      key: 'CONSENT_WITHDRAWN',
      targetId: participantId,
      withdrawnOn: '2026-11-20',
    };
    expect(data?.['plan']).toMatchObject({
      missingBeforeAgreement: expect.arrayContaining([{ ...asked, section: 'MASTER_DATA' }]),
      duties: expect.arrayContaining([{ duty: 'CONSENT', missing: [asked] }]),
    });
  });

  test('is not told to somebody who has left', async () => {
    const id = newId();
    await give({ id });
    await change(lead, 'withdrawConsent', { planId: plan.id, id, withdrawnBy: 'Borgeren' });
    await change(lead, 'changeParticipant', {
      planId: plan.id,
      id: participantId,
      leftOn: { from: null, to: '2026-11-20' },
    });
    expect(await why(milo, plan.id)).toBeNull();
  });
});
