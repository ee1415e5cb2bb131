// Closed, archived, erased: only in that order, only by the coordinator, and with a proof.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RECORD } from '../../follow-ups/follow-up-documents.test-data.ts';
import { newId } from '../../graph/ids.ts';
import { aReadyPlan, change, readPlan } from '../../testing/a-plan.ts';
import {
  aClosedPlan,
  anAgreedPlan,
  anArchivedPlan,
  archive,
  endingPeople,
  erase,
} from '../../testing/an-ended-plan.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let karla: Person;
let nora: Person;
let officer: Person;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  ({ karla, nora, officer } = await endingPeople(server));
});
afterAll(() => server.stop());

const codes = ({ problems }: Awaited<ReturnType<typeof archive>>) =>
  problems.map(({ code }) => code);

describe('the order', () => {
  test('a draft or an agreed plan is neither archived nor erased', async () => {
    const plan = await anAgreedPlan(server, karla);
    expect(codes(await archive(nora, plan.id))).toEqual(['NOT_CLOSED']);
    expect(codes(await erase(nora, plan.id))).toEqual(['NOT_ARCHIVED']);
  });

  test('a closed plan is not erased before it is archived', async () => {
    const plan = await aClosedPlan(server, karla);
    expect(codes(await erase(nora, plan.id))).toEqual(['NOT_ARCHIVED']);
    expect((await archive(nora, plan.id)).__typename).toBe('PlanArchived');
    expect((await erase(nora, plan.id)).__typename).toBe('PlanErased');
    expect((await erase(nora, plan.id)).__typename).toBe('NotFound');
  });

  test('waits for the follow-ups that are open', async () => {
    const plan = await anAgreedPlan(server, karla);
    const ending = { reason: 'COURSE_FINISHED', courseEndedOn: '2026-05-01' };
    await change(karla, 'closePlan', { planId: plan.id, ...ending });
    expect(codes(await archive(nora, plan.id))).toEqual(['FOLLOW_UPS_OPEN']);
    const open = await server.db.followUp.findMany({ where: { planId: plan.id, doneOn: null } });
    for (const { id } of open) {
      const input = { id, revision: 1, outcome: 'E1', doneOn: '2026-11-20' };
      await nora.client.ask(RECORD, { input });
    }
    expect((await archive(nora, plan.id)).__typename).toBe('PlanArchived');
  });

  test('asks for the reference, and for the same one again', async () => {
    const plan = await aClosedPlan(server, karla);
    expect(codes(await archive(nora, plan.id, '  '))).toEqual(['ARCHIVE_REFERENCE_MISSING']);
    await archive(nora, plan.id);
    expect((await archive(nora, plan.id)).__typename).toBe('PlanArchived');
    expect(codes(await archive(nora, plan.id, 'RA-other'))).toEqual(['NOT_CLOSED']);
    expect(codes(await erase(nora, plan.id, 'RA-other'))).toEqual(['ARCHIVE_REFERENCE_DIFFERS']);
  });

  test.each([
    ['DRAFT', 'ARCHIVED'],
    ['AGREED', 'ARCHIVED'],
    ['AGREED', 'DRAFT'],
    ['CLOSED', 'AGREED'],
    ['CLOSED', 'DRAFT'],
    ['ARCHIVED', 'CLOSED'],
    ['ARCHIVED', 'AGREED'],
  ] as const)('cannot be turned in the database: from %s to %s', async (from, to) => {
    const make = { DRAFT: aReadyPlan, AGREED: anAgreedPlan, CLOSED: aClosedPlan };
    const plan =
      from === 'ARCHIVED'
        ? await anArchivedPlan(server, karla, nora)
        : await make[from](server, karla);
    const archived = to === 'ARCHIVED';
    await expect(
      server.db.$executeRaw`UPDATE plan SET status = ${to}::plan_status,
        archived_at = CASE WHEN ${archived} THEN now() END,
        archive_reference = CASE WHEN ${archived} THEN 'x' END WHERE id = ${plan.id}::uuid`,
    ).rejects.toThrow();
    expect((await server.db.plan.findUniqueOrThrow({ where: { id: plan.id } })).status).toBe(from);
  });

  test('cannot be cut short in the database: no plan goes without a proof, no proof without it', async () => {
    const { db } = server;
    const [agreed, archived] = [
      await anAgreedPlan(server, karla),
      await anArchivedPlan(server, karla, nora),
    ];
    const proofOf = (planId: string) => db.$executeRaw`
      INSERT INTO plan_erasure (id, plan_id, municipality_code, closed_on, archived_at,
        archive_reference, erased_at, erased_by_id, counts, content_hash)
      VALUES (${newId()}::uuid, ${planId}::uuid, '370', now(), now(), 'x', now(),
        ${nora.employeeId}::uuid, '{}', '\\x00')`;
    await expect(db.$executeRaw`DELETE FROM plan WHERE id = ${agreed.id}::uuid`).rejects.toThrow(
      'with its proof',
    );
    await expect(db.$executeRaw`DELETE FROM plan WHERE id = ${archived.id}::uuid`).rejects.toThrow(
      'with its proof',
    );
    await expect(proofOf(agreed.id)).rejects.toThrow('only an archived plan is erased');
    await expect(proofOf(archived.id)).rejects.toThrow('still there');
    await expect(
      db.$executeRaw`UPDATE plan SET basis = 'x' WHERE id = ${archived.id}::uuid`,
    ).rejects.toThrow('kept as it is');
    await expect(db.$executeRaw`TRUNCATE plan CASCADE`).rejects.toThrow('append-only');
    const left = await db.plan.count({ where: { id: { in: [agreed.id, archived.id] } } });
    expect(left).toBe(2);
  });
});

describe('who may', () => {
  test.each(['archive', 'erase'] as const)('nobody but the coordinator may %s', async (verb) => {
    const plan =
      verb === 'archive'
        ? await aClosedPlan(server, karla)
        : await anArchivedPlan(server, karla, nora);
    const attempt = { archive, erase }[verb];
    const people = [
      karla,
      officer,
      await server.aPerson('COORDINATOR', { municipalityCode: '330' }),
      await server.aPerson('ADMINISTRATOR'),
      await server.aPerson('STEERING_GROUP', { regionCode: '1085' }),
    ];
    for (const person of people) {
      expect((await attempt(person, plan.id)).__typename).toBe('NotFound');
      const where = { employeeId: person.employeeId, planId: plan.id, outcome: 'REFUSED' } as const;
      expect(await server.db.auditEvent.count({ where })).toBe(1);
    }
    expect(await server.db.plan.count({ where: { id: plan.id } })).toBe(1);
  });

  test('what is archived is read by the coordinator with a purpose, and by nobody else', async () => {
    const plan = await anArchivedPlan(server, karla, nora);
    expect(await readPlan(nora, plan.id)).toBeNull();
    expect(await readPlan(nora, plan.id, 'Indsigt efter borgerens ønske')).toMatchObject({
      status: 'ARCHIVED',
      viewerCanChange: false,
    });
    expect(await readPlan(karla, plan.id)).toBeNull();
    expect(await readPlan(karla, plan.id, 'Mit eget arbejde')).toBeNull();
    const list = `query ($scope: PlanListScope!) { myPlans(scope: $scope, first: 100) { edges { node { id } } } }`;
    for (const scope of ['MINE', 'UNIT']) {
      const { data } = await karla.client.ask(list, { scope });
      expect(JSON.stringify(data)).not.toContain(plan.id);
    }
  });
});
