// An erasure leaves nothing but its proof and the log, and the proof names nobody.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../graph/ids.ts';
import { aCitizen, aReadyPlan, change, readPlan } from '../../testing/a-plan.ts';
import {
  anAgreedPlan,
  anArchivedPlan,
  archive,
  endingPeople,
  erase,
  REFERENCE,
} from '../../testing/an-ended-plan.ts';
import { readPdf } from '../../testing/pdf-reading.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { TABLES_OF_CITIZEN, TABLES_OF_PLAN } from './content-of-plan.ts';

let server: TestServer;
let karla: Person;
let nora: Person;
let officer: Person;

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  ({ karla, nora, officer } = await endingPeople(server));
});
afterAll(() => server.stop());

const ERASURES = `query { planErasures { edges { node { id planId archiveReference erasedByName
  contentHash closedOn counts { table rows } } } } }`;

/** Every table of the database with such a column, and how many rows of it hold the id. */
async function rowsNaming(column: 'plan_id' | 'citizen_id', id: string) {
  const tables = await server.db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = ${column} ORDER BY table_name`;
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const sql = `SELECT count(*)::int AS rows FROM "${name}" WHERE ${column} = $1::uuid`;
      const [count] = await server.db.$queryRawUnsafe<{ rows: number }[]>(sql, id);
      return [name, count?.rows ?? -1] as const;
    }),
  );
  return Object.fromEntries(counts);
}

describe('an erasure', () => {
  test('leaves nothing of the plan or the citizen in any table but the proof and the log', async () => {
    const citizen = await aCitizen(server, { name: 'Ella Demo-Sølv' });
    const { db } = server;
    const plan = await anAgreedPlan(server, karla, { citizenId: citizen.id });
    const relative = plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id ?? '';
    const meetingId = newId();
    await db.meeting.create({
      data: {
        id: meetingId,
        planId: plan.id,
        meetingOn: new Date('2026-11-20'),
        state: 'HELD',
        attendances: { create: { participantId: relative } },
        decisions: { create: { id: newId(), text: 'Vi ringes ved', position: 1 } },
        corrections: {
          create: {
            id: newId(),
            earlier: 'Vi ringes',
            correctedAt: server.clock.now,
            correctedById: karla.employeeId,
          },
        },
        promises: {
          create: {
            id: newId(),
            text: 'Ringer til boligforeningen',
            responsibleId: relative,
            interventionId: plan.goals[0]?.interventions[0]?.id ?? null,
            madeOn: new Date('2026-11-20'),
            position: 1,
          },
        },
      },
    });
    await db.planNotNeeded.create({
      data: {
        id: newId(),
        citizenId: citizen.id,
        municipalityCode: '370',
        unitId: karla.unitId,
        decidedOn: new Date('2026-01-10'),
        decidedById: karla.employeeId,
        reason: 'Én indsats var nok',
      },
    });
    await karla.client.ask('query ($cpr: String!) { citizenByCpr(cpr: $cpr) { cprProblem } }', {
      cpr: citizen.cpr,
    });
    const name = { from: 'Ella Demo-Sølv', to: 'Ella Demo-Sølvsten' };
    await change(karla, 'correctCitizen', { planId: plan.id, name });
    await change(karla, 'closePlan', { planId: plan.id, reason: 'CITIZEN_MOVED' });
    await archive(nora, plan.id);
    const { erasureId } = await erase(nora, plan.id);
    const left = await rowsNaming('plan_id', plan.id);
    const named = Object.entries(left).filter(([, rows]) => rows > 0);
    expect(named.map(([table]) => table)).toEqual(['audit_event', 'plan_erasure']);
    expect(await db.plan.count({ where: { id: plan.id } })).toBe(0);
    const ofCitizen = Object.entries(await rowsNaming('citizen_id', citizen.id));
    expect(ofCitizen.filter(([, rows]) => rows > 0).map(([table]) => table)).toEqual([
      'audit_event',
    ]);
    expect(await db.citizen.count({ where: { id: citizen.id } })).toBe(0);
    const proof = await db.planErasure.findUniqueOrThrow({ where: { id: erasureId } });
    expect(proof).toMatchObject({
      planId: plan.id,
      archiveReference: REFERENCE,
      erasedById: nora.employeeId,
      counts: expect.objectContaining({
        plan: 1,
        citizen: 1,
        plan_not_needed: 1,
        citizen_correction: 1,
        citizen_found: 1,
        plan_version: 1,
        plan_dispatch: 1,
        meeting: 1,
        meeting_attendance: 1,
        meeting_decision: 1,
        minutes_correction: 1,
        // The agreement made one, the meeting the other.
        promise: 2,
        participant: 3,
      }),
    });
    expect(proof.contentHash).toHaveLength(32);
    expect(JSON.stringify(proof.counts)).not.toContain('Demo-Sølv');
  });

  test('keeps a citizen who has another plan', async () => {
    const citizen = await aCitizen(server);
    const first = await anArchivedPlan(server, karla, nora, { citizenId: citizen.id });
    const second = await anAgreedPlan(server, karla, { citizenId: citizen.id });
    await erase(nora, first.id);
    expect(await server.db.citizen.count({ where: { id: citizen.id } })).toBe(1);
    expect((await readPlan(karla, second.id))?.id).toBe(second.id);
  });

  test('knows every table that holds rows of a plan, or of a citizen alone', async () => {
    const tables = Object.keys(await rowsNaming('plan_id', newId()));
    expect(tables).toEqual([...TABLES_OF_PLAN, 'audit_event', 'plan_erasure'].toSorted());
    const ofCitizen = Object.keys(await rowsNaming('citizen_id', newId()));
    const alone = ofCitizen.filter(
      (table) => !['audit_event', 'plan', 'follow_up'].includes(table),
    );
    expect(alone).toEqual(TABLES_OF_CITIZEN.toSorted());
  });

  test('is seen by the coordinator and the data protection officer, and by nobody else', async () => {
    const plan = await anArchivedPlan(server, karla, nora);
    const { erasureId } = await erase(nora, plan.id);
    const other = await server.aPerson('COORDINATOR', { municipalityCode: '330' });
    const seenBy = async (person: Person) =>
      JSON.stringify((await person.client.ask(ERASURES)).data).includes(erasureId);
    const seen = [nora, officer, other, karla].map(seenBy);
    expect(await Promise.all(seen)).toEqual([true, true, false, false]);
  });

  test('takes the same few statements however much there is, and the lists one', async () => {
    const sent = async (work: () => Promise<unknown>) =>
      (await server.statementsOf(work)).filter((sql) => !/^(BEGIN|COMMIT)/.test(sql)).length;
    const small = await anArchivedPlan(server, karla, nora);
    const goals = Array.from({ length: 12 }, (_, at) => ({
      id: newId(),
      title: `Mål ${at}`,
      interventions: [],
    }));
    const draft = await aReadyPlan(server, karla, { goals });
    await change(karla, 'closePlan', { planId: draft.id, reason: 'CITIZEN_MOVED' });
    await archive(nora, draft.id);
    const counts = [
      await sent(() => erase(nora, small.id)),
      await sent(() => erase(nora, draft.id)),
    ];
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(10);
    const list = `query { endedPlans(status: ARCHIVED) { totalCount edges { node { id } } } }`;
    // One for the session, one for the list with its row in the log.
    expect(await sent(() => nora.client.ask(list))).toBe(2);
  });

  test('has a proof on paper that names no citizen', async () => {
    const citizen = await aCitizen(server, { name: 'Ella Demo-Guld' });
    const plan = await anArchivedPlan(server, karla, nora, { citizenId: citizen.id });
    const { erasureId } = await erase(nora, plan.id);
    const get = (person: Person) =>
      fetch(`${server.url}/dokumenter/slettebevis/${erasureId}.pdf`, {
        headers: { cookie: `sammenhaeng=${person.token}` },
      });
    const answer = await get(officer);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const { text, universalAccess } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(universalAccess).toBe('1');
    expect(text).toContain('Slettebevis');
    expect(text).toContain(REFERENCE);
    expect(text).toContain('Nora Demo-Dahl');
    expect(text).not.toContain('Demo-Guld');
    expect([(await get(karla)).status, (await get(nora)).status]).toEqual([404, 200]);
  });
});
