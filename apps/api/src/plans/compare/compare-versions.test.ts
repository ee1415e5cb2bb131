// Two versions of a plan at the door: what differs, who may see it, and what the log keeps.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aGuest, anAgreedPlan } from '../../testing/a-document.ts';
import { change, type PlanAnswer, readPlan } from '../../testing/a-plan.ts';
import { agreesAnew } from '../../testing/agreeing-anew.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let milo: Person;
let plan: PlanAnswer;

type Field = { field: string; from: string | null; to: string | null };
type Line = { kind: string; change: string; fields: Field[]; lines: Line[] };
type Section = { section: string; fields: Field[]; lines: Line[] };
type Comparison = {
  from: number;
  to: number | null;
  isIntact: boolean;
  hiddenSections: string[];
  sections: Section[];
};

const COMPARISON = `query ($planId: ID!, $from: Int!, $to: Int, $purpose: String) {
  planVersionComparison(planId: $planId, from: $from, to: $to, purpose: $purpose) {
    from to fromAgreedOn toAgreedOn isIntact hiddenSections
    sections { section fields { field from to }
      lines { kind change before { word text } after { word text } fields { field from to }
        lines { kind change before { text } after { text } fields { field from to } } } } } }`;

async function compare(
  person: Pick<Person, 'client'>,
  from: number,
  to: number | null,
  { planId = plan.id, purpose = null }: { planId?: string; purpose?: string | null } = {},
): Promise<Comparison | null> {
  const answer = await person.client.ask(COMPARISON, { planId, from, to, purpose });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.['planVersionComparison'] ?? null;
}

const section = (comparison: Comparison | null, name: string) =>
  comparison?.sections.find((one) => one.section === name);

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  milo = await server.aPerson('PRACTITIONER', { kind: 'PSYCHIATRY', name: 'Milo Demo-Skov' });
  plan = await anAgreedPlan(server, karla);
  await aGuest(karla, plan.id, milo, ['GOALS']);
  const [goal] = plan.goals;
  const planId = plan.id;
  await change(karla, 'changePlan', {
    id: planId,
    basis: { from: 'Flere indsatser på én gang', to: 'Flere indsatser og en ny bolig' },
  });
  await change(karla, 'changeGoal', {
    planId,
    id: goal?.id,
    title: { from: 'En fast bolig', to: 'En fast bolig i Næstved' },
    attainment: { from: null, to: 6 },
  });
  await change(karla, 'addGoal', { planId, id: newId(), title: 'Se min søster' });
  const [intervention] = goal?.interventions ?? [];
  await change(karla, 'addIntervention', {
    planId,
    goalId: (await readPlan(karla, planId))?.goals[1]?.id,
    id: newId(),
    title: 'Skrive et brev',
    responsibleId: intervention?.responsible?.id,
    dueOn: '2026-12-24',
  });
  const agreed = await agreesAnew(karla, planId);
  if (agreed.__typename !== 'PlanChanged') throw new Error(JSON.stringify(agreed));
});
afterAll(() => server.stop());

describe('two versions', () => {
  test('differ in the fields that were changed, from what to what', async () => {
    const comparison = await compare(karla, 1, 2);
    expect(comparison).toMatchObject({ from: 1, to: 2, isIntact: true, hiddenSections: [] });
    expect(section(comparison, 'MASTER_DATA')?.fields).toEqual([
      {
        field: 'basis',
        from: 'Flere indsatser på én gang',
        to: 'Flere indsatser og en ny bolig',
      },
    ]);
    const goals = section(comparison, 'GOALS')?.lines;
    expect(goals?.map(({ change: how }) => how)).toEqual(['CHANGED', 'ADDED']);
    expect(goals?.[0]?.fields).toEqual([
      { field: 'goalTitle', from: 'En fast bolig', to: 'En fast bolig i Næstved' },
      { field: 'attainment', from: null, to: '6' },
    ]);
    expect(goals?.[1]?.lines.map(({ kind }) => kind)).toEqual(['INTERVENTION']);
  });

  test('a version and itself are the same', async () => {
    const comparison = await compare(karla, 2, 2);
    expect(comparison?.sections.flatMap(({ fields, lines }) => [...fields, ...lines])).toEqual([]);
  });

  test('the plan as it is now is compared with the version it came from', async () => {
    const before = await compare(karla, 2, null);
    expect(section(before, 'FOLLOW_UP')?.fields).toEqual([]);
    await change(karla, 'changePlan', {
      id: plan.id,
      citizenAcceptance: { from: 'ACCEPTED', to: 'NOT_ACCEPTED' },
    });
    const after = await compare(karla, 2, null);
    expect(after).toMatchObject({ from: 2, to: null, toAgreedOn: null });
    expect(section(after, 'FOLLOW_UP')?.fields).toEqual([
      { field: 'citizenAcceptance', from: 'ACCEPTED', to: 'NOT_ACCEPTED' },
    ]);
  });

  test('are read in one statement, with its row in the log', async () => {
    const sent = await server.statementsOf(() => compare(karla, 1, 2));
    expect(sent.filter((sql) => sql.includes('plan_version'))).toHaveLength(1);
    const withNow = await server.statementsOf(() => compare(karla, 1, null));
    expect(withNow).toHaveLength(sent.length);
    const [logged] = await server.db.auditEvent.findMany({
      where: { planId: plan.id, action: 'READ_PLAN_VERSION' },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(logged).toMatchObject({ outcome: 'ALLOWED' });
    expect(logged?.criterion).toEqual({ planId: plan.id, number: 1, comparedWith: 'now' });
  });
});

describe('whoever may not have it', () => {
  test('sees of a comparison what their consent covers today, in both versions', async () => {
    const comparison = await compare(milo, 1, 2);
    expect(comparison?.sections.map((one) => one.section)).toEqual(['GOALS']);
    expect(comparison?.hiddenSections).toEqual([
      'MASTER_DATA',
      'MAPPING',
      'CHALLENGES',
      'FOLLOW_UP',
    ]);
    expect(JSON.stringify(comparison)).not.toContain('ny bolig');
  });

  test.each([
    ['a version that is not there', 1, 9],
    ['a version under zero', -1, 2],
    ['no version to start from', 9, null],
  ])('gets nothing for %s', async (_, from, to) => {
    expect(await compare(karla, from, to)).toBeNull();
  });

  test('gets nothing for what is no id, or nobody’s', async () => {
    expect(await compare(karla, 1, 2, { planId: 'ingen' })).toBeNull();
    expect(await compare(karla, 1, 2, { planId: newId() })).toBeNull();
  });

  test('gets nothing without a purpose where one is asked for, and is logged', async () => {
    const colleague = await server.aPerson('PRACTITIONER', { unitId: karla.unitId });
    expect(await compare(colleague, 1, 2)).toBeNull();
    expect(await compare(colleague, 1, 2, { purpose: 'Vikar' })).toMatchObject({ to: 2 });
    const rows = await server.db.auditEvent.findMany({
      where: { employeeId: colleague.employeeId },
      orderBy: { id: 'asc' },
    });
    expect(rows.map(({ outcome, purpose }) => [outcome, purpose])).toEqual([
      ['REFUSED', null],
      ['ALLOWED', 'Vikar'],
    ]);
  });
});
