/** Rows of the worklist under the day they are worked on. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';

export type DayGroup<Row> = { on: CalendarDate; rows: Row[] };

/** Keeps the order of the rows; a day that turns up twice, in another sort, gets two groups. */
export function groupByDay<Row extends { workOn: CalendarDate }>(
  rows: readonly Row[],
): DayGroup<Row>[] {
  const groups: DayGroup<Row>[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.on === row.workOn) last.rows.push(row);
    else groups.push({ on: row.workOn, rows: [row] });
  }
  return groups;
}
