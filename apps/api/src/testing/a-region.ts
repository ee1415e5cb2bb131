// The real Region Sjælland with its clusters and programmes, and follow-ups counted into its days.

import { referenceRows } from '@sammenhaeng/fixtures/reference-data';
import { insertRows } from '../demo/insert-rows.ts';
import { newId } from '../graph/ids.ts';
import type { TestServer } from './test-server.ts';

/** Adds the rows every installation has, over the two municipalities that a test server starts with. */
export async function addReferenceData({ db }: Pick<TestServer, 'db'>): Promise<void> {
  const rows = referenceRows();
  await insertRows(db, rows, { skipExisting: true });
  for (const { code, clusterId } of rows.municipality) {
    if (clusterId) await db.municipality.update({ where: { code }, data: { clusterId } });
  }
}

export type DayCount = { code: string; on: string; onTime: number; late: number };

/** Adds follow-ups that were due on a day: some done on it, the others two days after. */
export async function addDoneFollowUps(
  { db }: Pick<TestServer, 'db'>,
  plan: { planId: string; citizenId: string },
  days: readonly DayCount[],
): Promise<void> {
  const data = days.flatMap(({ code, on, onTime, late }) =>
    Array.from({ length: onTime + late }, (_, at) => ({
      id: newId(),
      ...plan,
      municipalityCode: code,
      kind: 'KI_MEETING' as const,
      dueOn: new Date(on),
      workOn: new Date(on),
      outcome: 'E1' as const,
      doneOn: new Date(new Date(on).getTime() + (at < onTime ? 0 : 2 * 86_400_000)),
    })),
  );
  await db.followUp.createMany({ data });
}
