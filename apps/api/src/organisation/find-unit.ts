// A unit inside a command.

import type { Tx } from '../db.ts';
import { isId } from '../graph/ids.ts';
import { UNIT_JSON } from './unit-json.ts';
import type { UnitRow } from './unit.graph.ts';

/** Reads one unit. Null where there is none. */
export async function findUnit(tx: Tx, id: string): Promise<UnitRow | null> {
  if (!isId(id)) return null;
  const rows = await tx.$queryRaw<{ unit: UnitRow }[]>`
    SELECT ${UNIT_JSON} AS unit FROM unit u LEFT JOIN municipality m ON m.code = u.municipality_code
    WHERE u.id = ${id}::uuid`;
  return rows[0]?.unit ?? null;
}
