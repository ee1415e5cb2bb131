/** The next follow-up as people say it, and in words when it is past. */
import { type CalendarDate, daysBetween } from '@sammenhaeng/domain/calendar/calendar-date';
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
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
      {days < 0 ? <ExclamationmarkTriangleIcon aria-hidden className={styles.overdueIcon} /> : null}
      {format.dateLong(on)}
      <span className={days < 0 ? styles.overdue : styles.quiet}>
        {days < 0 ? <T id="plans.overdue" values={{ count: -days }} /> : format.inDays(days)}
      </span>
    </span>
  );
}
