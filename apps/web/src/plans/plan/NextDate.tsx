/** The next follow-up as people say it, and in words when it is past. */
import { type CalendarDate, daysBetween } from '@sammenhaeng/domain/calendar/calendar-date';
import { Overdue } from '../../ui/Overdue.tsx';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import styles from './plan.module.css';

export function NextDate({ on }: { on: CalendarDate | null }) {
  const format = useFormat();
  const today = useToday();
  if (on === null) {
    return (
      <span className={styles.quiet}>
        <T id="plans.plan.notSet" />
      </span>
    );
  }
  const days = daysBetween(today, on);
  return (
    <span className={styles.nextDate}>
      {format.dateLong(on)}
      {days < 0 ? (
        <Overdue days={-days} />
      ) : (
        <span className={styles.quiet}>{format.inDays(days)}</span>
      )}
    </span>
  );
}
