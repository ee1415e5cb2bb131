// The real Region Sjælland with its clusters and programmes, and follow-ups counted into its days.

import { referenceRows } from '@sammenhaeng/fixtures/reference-data';
import { insertRows } from '../demo/insert-rows.ts';
import type { TestServer } from './test-server.ts';

/** Adds the rows every installation has, over the two municipalities that a test server starts with. */
export async function addReferenceData({ db }: Pick<TestServer, 'db'>): Promise<void> {
  const rows = referenceRows();
  await insertRows(db, rows, { skipExisting: Object.keys(rows) });
  for (const { code, clusterId } of rows.municipality) {
    if (clusterId) await db.municipality.update({ where: { code }, data: { clusterId } });
  }
}

/** The figures of Region Sjælland are published up to and including a day: the last of a quarter. */
export async function publishThrough(server: TestServer, throughOn: string): Promise<void> {
  const lauge = await server.aPerson('PROGRAMME_COORDINATOR', { regionCode: '1085' });
  await server.db.figuresPublication.create({
    data: {
      regionCode: '1085',
      throughOn: new Date(throughOn),
      publishedAt: server.clock.now,
      publishedById: lauge.employeeId,
    },
  });
}

export type DayCount = { code: string; on: string; onTime: number; late: number };

/** Adds follow-ups that were due on a day: some done on it, the others two days after. */
export async function addDoneFollowUps(
  { db }: Pick<TestServer, 'db'>,
  plan: { planId: string; citizenId: string },
  days: readonly DayCount[],
): Promise<void> {
  await db.$executeRaw`INSERT INTO follow_up
      (id, plan_id, citizen_id, municipality_code, kind, due_on, work_on, outcome, done_on)
    SELECT gen_random_uuid(), ${plan.planId}::uuid, ${plan.citizenId}::uuid, d.code, 'KI_MEETING',
      d."on", d."on", 'E1', d."on" + CASE WHEN n <= d."onTime" THEN 0 ELSE 2 END
    FROM json_to_recordset(${JSON.stringify(days)}::json)
      AS d(code text, "on" date, "onTime" int, late int)
    CROSS JOIN generate_series(1, d."onTime" + d.late) AS n`;
}
