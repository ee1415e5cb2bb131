/** Which day it is, so that a test can choose one. */
import { type CalendarDate, todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { createContext, useContext } from 'react';

/** The present instant; the browser's clock unless a test says otherwise. */
export const ClockContext = createContext<() => Date>(() => new Date());

/** Today in Copenhagen, whatever zone the machine is set to. */
export function useToday(): CalendarDate {
  return todayInCopenhagen(useContext(ClockContext)());
}
