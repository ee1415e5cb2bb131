// Closed, archived, erased: only in that order, only by the coordinator, and with a proof.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RECORD } from '../../follow-ups/follow-up-documents.test-data.ts';
import { newId } from '../../graph/ids.ts';
import { aCitizen, aReadyPlan, change, readPlan } from '../../testing/a-plan.ts';
import { readPdf } from '../../testing/pdf-reading.ts';
import { type Person, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { TABLES_OF_PLAN } from './content-of-plan.ts';

let server: TestServer;
let karla: Person;
let nora: Person;
let officer: Person;
const REFERENCE = 'RA-2026-117';

beforeAll(async () => {
  server = await startTestServer({ now: '2026-11-20T10:00:00Z' });
  karla = await server.aPerson('PRACTITIONER', { name: 'Karla Demo-Vinter' });
  nora = await server.aPerson('COORDINATOR', {
    name: 'Nora Demo-Dahl',
    kind: 'MUNICIPAL_ADMINISTRATION',
  });
  officer = await server.aPerson('DATA_PROTECTION_OFFICER', { regionCode: '1085' });
});
afterAll(() => server.stop());

const ARCHIVE = `mutation ($input: ArchivePlanInput!) { archivePlan(input: $input) { __typename
  ... on PlanArchived { planId archivedAt reference } ... on Invalid { problems { field code } } } }`;
const ERASE = `mutation ($input: ErasePlanInput!) { erasePlan(input: $input) { __typename
  ... on PlanErased { erasureId } ... on Invalid { problems { field code } } } }`;
const ERASURES = `query { planErasures { edges { node { id planId archiveReference erasedByName
  contentHash closedOn counts { table rows } } } } }`;

type Answer = {
  __typename: string;
  problems: { field: string; code: string }[];
  erasureId: string;
};

async function ask(by: Person, document: string, planId: string, reference = REFERENCE) {
  const { data, errors } = await by.client.ask(document, { input: { planId, reference } });
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as unknown as Answer;
}
const archive = (planId: string, by = nora, reference = REFERENCE) =>
  ask(by, ARCHIVE, planId, reference);
const erase = (planId: string, by = nora, reference = REFERENCE) =>
  ask(by, ERASE, planId, reference);
const codes = ({ problems }: Answer) => problems.map(({ code }) => code);

async function anAgreedPlan(input: Record<string, unknown> = {}) {
  const ready = await aReadyPlan(server, karla, input);
  const asked = { planId: ready.id, seenChangedAt: ready.changedAt };
  const { plan } = await change(karla, 'agreePlan', asked);
  await change(karla, 'sendPlan', {
    planId: plan.id,
    version: 1,
    recipients: [
      {
        id: newId(),
        participantId: plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id,
        channel: 'PAPER',
        largePrint: false,
      },
    ],
  });
  return plan;
}

async function aClosedPlan(input: Record<string, unknown> = {}) {
  const plan = await anAgreedPlan(input);
  await change(karla, 'closePlan', { planId: plan.id, reason: 'CITIZEN_MOVED' });
  return plan;
}

async function anArchivedPlan(input: Record<string, unknown> = {}) {
  const plan = await aClosedPlan(input);
  await archive(plan.id);
  return plan;
}

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

describe('the order', () => {
  test('a draft or an agreed plan is neither archived nor erased', async () => {
    const plan = await anAgreedPlan();
    expect(codes(await archive(plan.id))).toEqual(['NOT_CLOSED']);
    expect(codes(await erase(plan.id))).toEqual(['NOT_ARCHIVED']);
  });

  test('a closed plan is not erased before it is archived', async () => {
    const plan = await aClosedPlan();
    expect(codes(await erase(plan.id))).toEqual(['NOT_ARCHIVED']);
    expect((await archive(plan.id)).__typename).toBe('PlanArchived');
    expect((await erase(plan.id)).__typename).toBe('PlanErased');
    expect((await erase(plan.id)).__typename).toBe('NotFound');
  });

  test('waits for the follow-ups that are open', async () => {
    const plan = await anAgreedPlan();
    const ending = { reason: 'COURSE_FINISHED', courseEndedOn: '2026-05-01' };
    await change(karla, 'closePlan', { planId: plan.id, ...ending });
    expect(codes(await archive(plan.id))).toEqual(['FOLLOW_UPS_OPEN']);
    const open = await server.db.followUp.findMany({ where: { planId: plan.id, doneOn: null } });
    for (const { id } of open) {
      const input = { id, revision: 1, outcome: 'E1', doneOn: '2026-11-20' };
      await nora.client.ask(RECORD, { input });
    }
    expect((await archive(plan.id)).__typename).toBe('PlanArchived');
  });

  test('asks for the reference, and for the same one again', async () => {
    const plan = await aClosedPlan();
    expect(codes(await archive(plan.id, nora, '  '))).toEqual(['ARCHIVE_REFERENCE_MISSING']);
    await archive(plan.id);
    expect((await archive(plan.id)).__typename).toBe('PlanArchived');
    expect(codes(await archive(plan.id, nora, 'RA-other'))).toEqual(['NOT_CLOSED']);
    expect(codes(await erase(plan.id, nora, 'RA-other'))).toEqual(['ARCHIVE_REFERENCE_DIFFERS']);
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
    const make = {
      DRAFT: aReadyPlan,
      AGREED: anAgreedPlan,
      CLOSED: aClosedPlan,
      ARCHIVED: anArchivedPlan,
    };
    const plan = from === 'DRAFT' ? await make.DRAFT(server, karla) : await make[from]();
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
    const [agreed, archived] = [await anAgreedPlan(), await anArchivedPlan()];
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
    const plan = verb === 'archive' ? await aClosedPlan() : await anArchivedPlan();
    const attempt = { archive, erase }[verb];
    const people = [
      karla,
      officer,
      await server.aPerson('COORDINATOR', { municipalityCode: '330' }),
      await server.aPerson('ADMINISTRATOR'),
      await server.aPerson('STEERING_GROUP', { regionCode: '1085' }),
    ];
    for (const person of people) {
      expect((await attempt(plan.id, person)).__typename).toBe('NotFound');
      const where = { employeeId: person.employeeId, planId: plan.id, outcome: 'REFUSED' } as const;
      expect(await server.db.auditEvent.count({ where })).toBe(1);
    }
    expect(await server.db.plan.count({ where: { id: plan.id } })).toBe(1);
  });

  test('what is archived is read by the coordinator with a purpose, and by nobody else', async () => {
    const plan = await anArchivedPlan();
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

describe('an erasure', () => {
  test('leaves nothing of the plan or the citizen in any table but the proof and the log', async () => {
    const citizen = await aCitizen(server, { name: 'Ella Demo-Sølv' });
    const { db } = server;
    const plan = await anAgreedPlan({ citizenId: citizen.id });
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
    await change(karla, 'closePlan', { planId: plan.id, reason: 'CITIZEN_MOVED' });
    await archive(plan.id);
    const { erasureId } = await erase(plan.id);
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
        plan_version: 1,
        plan_dispatch: 1,
        meeting: 1,
        meeting_attendance: 1,
        meeting_decision: 1,
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
    const first = await anArchivedPlan({ citizenId: citizen.id });
    const second = await anAgreedPlan({ citizenId: citizen.id });
    await erase(first.id);
    expect(await server.db.citizen.count({ where: { id: citizen.id } })).toBe(1);
    expect((await readPlan(karla, second.id))?.id).toBe(second.id);
  });

  test('knows every table that holds rows of a plan', async () => {
    const tables = Object.keys(await rowsNaming('plan_id', newId()));
    expect(tables).toEqual([...TABLES_OF_PLAN, 'audit_event', 'plan_erasure'].sort());
  });

  test('is seen by the coordinator and the data protection officer, and by nobody else', async () => {
    const plan = await anArchivedPlan();
    const { erasureId } = await erase(plan.id);
    const other = await server.aPerson('COORDINATOR', { municipalityCode: '330' });
    const seenBy = async (person: Person) =>
      JSON.stringify((await person.client.ask(ERASURES)).data).includes(erasureId);
    const seen = [nora, officer, other, karla].map(seenBy);
    expect(await Promise.all(seen)).toEqual([true, true, false, false]);
  });

  test('takes the same few statements however much there is, and the lists one', async () => {
    const sent = async (work: () => Promise<unknown>) =>
      (await server.statementsOf(work)).filter((sql) => !/^(BEGIN|COMMIT)/.test(sql)).length;
    const small = await anArchivedPlan();
    const goals = Array.from({ length: 12 }, (_, at) => ({
      id: newId(),
      title: `Mål ${at}`,
      interventions: [],
    }));
    const draft = await aReadyPlan(server, karla, { goals });
    await change(karla, 'closePlan', { planId: draft.id, reason: 'CITIZEN_MOVED' });
    await archive(draft.id);
    const counts = [await sent(() => erase(small.id)), await sent(() => erase(draft.id))];
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(9);
    const list = `query { endedPlans(status: ARCHIVED) { totalCount edges { node { id } } } }`;
    // One for the session, one for the list with its row in the log.
    expect(await sent(() => nora.client.ask(list))).toBe(2);
  });

  test('has a proof on paper that names no citizen', async () => {
    const citizen = await aCitizen(server, { name: 'Ella Demo-Guld' });
    const plan = await anArchivedPlan({ citizenId: citizen.id });
    const { erasureId } = await erase(plan.id);
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
