// The dates that both targets are asked about.

import {
  addDays,
  type CalendarDate,
  startOfIsoWeek,
} from '@sammenhaeng/domain/calendar/calendar-date';

/** The Sunday of the week. */
export const isoWeekEnd = (today: CalendarDate): CalendarDate => addDays(startOfIsoWeek(today), 6);

/** The four quarters that were completed last, as the comparison counts twelve months. */
export function lastFourQuarters(today: CalendarDate): {
  fromOn: CalendarDate;
  toOn: CalendarDate;
} {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const firstMonth = Math.floor((month - 1) / 3) * 3 + 1;
  const start = (y: number) => `${y}-${String(firstMonth).padStart(2, '0')}-01`;
  return { fromOn: start(year - 1), toOn: addDays(start(year), -1) };
}
