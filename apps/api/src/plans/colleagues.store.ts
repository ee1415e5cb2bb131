// Finds colleagues by part of their name, job title or unit.

import { type Tx } from '../db.ts';
import type { UnitRow } from '../organisation/unit.graph.ts';
import { MUNICIPALITY_JSON } from '../sql/municipality-json.ts';
import type { Reader } from './plan-document.store.ts';
import { visibleColleagues } from './visible-colleagues.ts';

export type ColleagueRow = { id: string; name: string; jobTitle: string; unit: UnitRow };

/** The first `size` of them by name. */
export async function findColleagues(
  tx: Tx,
  { viewer, today }: Reader,
  search: string,
  size: number,
): Promise<ColleagueRow[]> {
  const rows = await tx.$queryRaw<{ colleague: ColleagueRow }[]>`
    SELECT json_build_object('id', e.id, 'name', e.name, 'jobTitle', e.job_title,
      'unit', json_build_object('id', u.id, 'name', u.name, 'kind', u.kind, 'municipality',
        CASE WHEN m.code IS NULL THEN NULL ELSE ${MUNICIPALITY_JSON} END)) AS colleague
    FROM employee e JOIN unit u ON u.id = e.unit_id
    LEFT JOIN municipality m ON m.code = u.municipality_code
    WHERE strpos(lower(concat_ws(' ', e.name, e.job_title, u.name)), lower(${search}::text)) > 0
      AND ${visibleColleagues(viewer, today)}
    ORDER BY e.name, e.id LIMIT ${size}`;
  return rows.map(({ colleague }) => colleague);
}
