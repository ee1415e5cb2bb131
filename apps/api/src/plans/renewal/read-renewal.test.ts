// What is read of a plan that is gone through again: what has changed since last time, and for whom.

import { describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest } from '../../testing/a-document.ts';
import { aReadyPlan, change, type PlanAnswer } from '../../testing/a-plan.ts';
import { agreesAnew } from '../../testing/agreeing-anew.ts';
import {
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
const review = (...lines: Line[]) =>
  change(karla, 'reviewLines', { planId: plan.id, version: 1, lines });

describe('since last time', () => {
  const told = async (who = karla) =>
    (await sinceOf(who, plan.id))?.changes.map(({ key, what, section, fields }) =>
      [key, what || section, ...fields].join(' '),
    );

  test('tells what has changed since the version, and of the next one nothing that it holds', async () => {
    expect(await sinceOf(karla, plan.id)).toEqual({ fromVersion: 1, changes: [] });
    await review(
      line('INTERVENTION', intervention(), 'DONE'),
      line('CHALLENGE', challenge(), 'DONE'),
    );
    const id = newId();
    const added = { planId: plan.id, id, kind: 'PRIMARY', text: 'Savner sin søster' };
    await change(karla, 'addChallenge', added);
    expect(await told()).toEqual([
      'INTERVENTION_DONE Søge bolig',
      'CHALLENGE_NEW Savner sin søster',
      'CHALLENGE_GONE Står uden bolig',
    ]);
    const { plan: second } = await agreesAnew(karla, plan.id);
    expect(second.version).toBe(2);
    expect(await sinceOf(karla, plan.id)).toEqual({ fromVersion: 2, changes: [] });
    expect(await reviewsOf(karla, plan.id)).toEqual([]);
  });

  test('tells what was reworded, dated, described and marked, which no list grew or shrank by', async () => {
    const planId = plan.id;
    await change(karla, 'changeGoal', {
      planId,
      id: goal(),
      ownWords: { from: plan.goals[0]?.ownWords ?? '', to: 'Min egen nøgle' },
    });
    const intent = { planId, id: intervention(), direction: { from: 'START', to: 'STRENGTHEN' } };
    await change(karla, 'changeIntervention', intent);
    const relative = plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id;
    const role = { planId, id: relative, function: { from: 'mor', to: 'storesøster' } };
    expect((await change(karla, 'changeParticipant', role)).__typename).toBe('PlanChanged');
    await change(karla, 'changePlan', { id: planId, followUpHow: { from: '', to: 'Et møde' } });
    expect(await told()).toEqual([
      'GOAL_CHANGED En fast bolig ownWords',
      'INTERVENTION_CHANGED Søge bolig direction',
      'PARTICIPANT_CHANGED Bodil Demo-Kilde function',
      'SECTION_CHANGED FOLLOW_UP followUpHow',
    ]);
  });

  test('tells of a mark between two plans, which is not read with every plan', async () => {
    const planId = plan.id;
    const [one, other] = [newId(), newId()];
    await change(karla, 'addExistingPlan', { planId, id: one, kind: 'JOB_PLAN', owner: 'Job' });
    await change(karla, 'addExistingPlan', { planId, id: other, kind: 'OTHER', owner: 'Andre' });
    const mark = { existingPlanId: one, otherPlanId: other, kind: 'OVERLAP', note: '' };
    await change(karla, 'addExistingPlanMark', { planId, id: newId(), ...mark });
    expect((await agreesAnew(karla, planId)).plan.version).toBe(2);
    expect(await told()).toEqual([]);
    await change(karla, 'addExistingPlanMark', {
      planId,
      id: newId(),
      ...mark,
      kind: 'CONTRADICTION',
    });
    expect(await told()).toEqual(['EXISTING_PLAN_CHANGED JOB_PLAN markKind']);
  });

  test('is nothing before the first agreement', async () => {
    plan = await aReadyPlan(server, karla);
    expect(await sinceOf(karla, plan.id)).toBeNull();
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
    expect(await reviewsOf(petra, plan.id)).toBeUndefined();
    expect(await sinceOf(petra, plan.id)).toBeUndefined();
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
    expect((await reviewsOf(milo, plan.id))?.map(({ kind }) => kind)).toEqual(['CHALLENGE']);
    expect((await sinceOf(milo, plan.id))?.changes.map(({ key }) => key)).toEqual([
      'CHALLENGE_GONE',
    ]);
    const input = { planId: plan.id, version: 1, lines: [line('GOAL', goal(), 'DONE')] };
    expect((await change(milo, 'reviewLines', input)).__typename).toBe('NotFound');
  });

  test('of a consent to the goals alone make no news of names that stand outside them', async () => {
    const milo = await server.aPerson('PRACTITIONER', { regionCode: '1085', kind: 'PSYCHIATRY' });
    await aGuest(karla, plan.id, milo, ['GOALS']);
    expect(await sinceOf(milo, plan.id)).toEqual({ fromVersion: 1, changes: [] });
    expect((await sinceOf(karla, plan.id))?.changes.map(({ key }) => key)).toEqual([
      'PARTICIPANT_NEW',
      'CONSENT_NEW',
    ]);
  });
});
