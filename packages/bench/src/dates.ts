// The dates that both targets are asked about.

import {
  addDays,
  type CalendarDate,
  startOfIsoWeek,
} from '@sammenhaeng/domain/calendar/calendar-date';

/** The Sunday of the week. */
export const isoWeekEnd = (today: CalendarDate): CalendarDate => addDays(startOfIsoWeek(today), 6);
