// The recommendations a goal may serve: those of the programmes of the municipality's region.

import { Prisma, type Tx } from '../db.ts';
import type { RecommendationOfGoal } from './plan-document.ts';

/** What the state is to do, no plan of a citizen serves. */
const offeredIn = (municipalityCode: string): Prisma.Sql => Prisma.sql`
  recommendation k JOIN programme g ON g.key = k.programme_key
    JOIN municipality m ON m.region_code = g.region_code
  WHERE m.code = ${municipalityCode} AND k.responsible <> 'STATE'`;

export const recommendationChoices = (
  tx: Tx,
  municipalityCode: string,
): Promise<RecommendationOfGoal[]> =>
  tx.$queryRaw<RecommendationOfGoal[]>`
    SELECT k.id, k.number, k.title FROM ${offeredIn(municipalityCode)}
    ORDER BY g.position, k.number`;

export async function isOffered(tx: Tx, municipalityCode: string, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT k.id FROM ${offeredIn(municipalityCode)} AND k.id = ${id}::uuid`;
  return rows.length > 0;
}
