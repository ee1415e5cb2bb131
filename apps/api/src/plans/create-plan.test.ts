// Starting a plan: all of it at once, or nothing.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../graph/ids.ts';
import { aCitizen, aPlan, change } from '../testing/a-plan.ts';
import { type Person, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let karla: Person;

beforeAll(async () => {
  server = await startTestServer();
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
});
afterAll(() => server.stop());

describe('creating a plan', () => {
  test('writes the lead, the citizen, the participants, goals, interventions and follow-ups', async () => {
    const { id: citizenId, name } = await aCitizen(server);
    const [jonas, relative] = [await server.aPerson('PRACTITIONER'), newId()];
    const intervention = (responsibleId: string) => ({
      id: newId(),
      title: 'Indsats',
      responsibleId,
    });
    const plan = await aPlan(server, karla, {
      citizenId,
      participants: [
        { id: newId(), kind: 'PROFESSIONAL', employeeId: jonas.employeeId },
        { id: relative, kind: 'RELATIVE', name: 'Bodil Demo-Kilde', function: 'mor' },
      ],
      goals: [1, 2, 3].map((number) => ({
        id: newId(),
        title: `Mål ${number}`,
        interventions: [intervention(relative), intervention(relative)],
      })),
      followUps: [
        { id: newId(), kind: 'TREATMENT_START', dueOn: '2026-12-05' },
        { id: newId(), kind: 'COURSE_END_1_MONTH', dueOn: '2026-12-21' },
      ],
    });
    const row = await server.db.plan.findUniqueOrThrow({
      where: { id: plan.id },
      include: { participants: true, goals: true, interventions: true, followUps: true },
    });
    expect(row).toMatchObject({
      citizenId,
      leadId: karla.employeeId,
      unitId: karla.unitId,
      municipalityCode: '370',
      status: 'DRAFT',
    });
    const people = plan.participants.map((p) => [p.kind, p.name, p.isLead]);
    expect(people).toEqual([
      ['PROFESSIONAL', 'Karla Demo-Vinter', true],
      ['PROFESSIONAL', jonas.name, false],
      ['RELATIVE', 'Bodil Demo-Kilde', false],
      ['CITIZEN', name, false],
    ]);
    expect([row.goals.length, row.interventions.length]).toEqual([3, 6]);
    // 5 December 2026 is a Saturday.
    expect(plan.followUps.map((f) => [f.kind, f.dueOn, f.workOn])).toEqual([
      ['TREATMENT_START', '2026-12-05', '2026-12-07'],
      ['COURSE_END_1_MONTH', '2026-12-21', '2026-12-21'],
    ]);
  });

  test('is one statement of its own, whatever comes with the plan', async () => {
    const { id: citizenId } = await aCitizen(server);
    const statements = await server.statementsOf(() => aPlan(server, karla, { citizenId }));
    expect(statements.filter((sql) => sql.includes('INSERT INTO plan'))).toHaveLength(1);
    // The session, the insert with its row in the log, and the plan as it now is.
    expect(statements).toHaveLength(3);
  });

  test('sent twice, creates once and answers the same', async () => {
    const { id: citizenId } = await aCitizen(server);
    const input = { id: newId(), citizenId, basis: 'Samme kald' };
    const answers = [
      await change(karla, 'createPlan', input),
      await change(karla, 'createPlan', input),
    ];
    expect(answers.map((answer) => answer.plan.id)).toEqual([input.id, input.id]);
    expect(await server.db.participant.count({ where: { planId: input.id } })).toBe(2);
  });

  test('writes nothing at all when an id in it is taken', async () => {
    const taken = newId();
    await aPlan(server, karla, { goals: [{ id: taken, title: 'Mål' }] });
    const { id: citizenId } = await aCitizen(server);
    const id = newId();
    const answer = await change(karla, 'createPlan', {
      id,
      citizenId,
      goals: [{ id: taken, title: 'Et andet mål' }],
    });
    expect(answer.problems).toMatchObject([{ field: 'id', code: 'ID_TAKEN' }]);
    expect(await server.db.plan.count({ where: { citizenId } })).toBe(0);
  });

  test('refuses a responsible who is not on the plan, and a colleague who is not there', async () => {
    const { id: citizenId } = await aCitizen(server);
    const goals = [
      {
        id: newId(),
        title: 'M',
        interventions: [{ id: newId(), title: 'I', responsibleId: newId() }],
      },
    ];
    const first = await change(karla, 'createPlan', { id: newId(), citizenId, goals });
    expect(first.problems).toMatchObject([{ field: 'goals', code: 'RESPONSIBLE_LEFT' }]);
    const participants = [{ id: newId(), kind: 'PROFESSIONAL', employeeId: newId() }];
    const second = await change(karla, 'createPlan', { id: newId(), citizenId, participants });
    expect(second.problems).toMatchObject([{ code: 'PARTICIPANT_UNKNOWN' }]);
  });
});
