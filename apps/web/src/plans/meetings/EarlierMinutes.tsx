/** One correction of a meeting: by whom and when, and what stood there before. */
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { Meeting } from './meetings.graph.ts';
import styles from './meetings.module.css';

export function EarlierMinutes({ correction }: { correction: Meeting['corrections'][number] }) {
  const t = useText();
  const format = useFormat();
  const { correctedAt, correctedByName: name } = correction;
  const { earlier, earlierDecisions, earlierAttendances } = correction;
  const date = format.date(todayInCopenhagen(new Date(correctedAt)));
  const nothing = t('plans.meetings.earlierNone');
  return (
    <details className={styles.correction}>
      <summary>
        {t('plans.meetings.corrected', { date, name })}
        {'. '}
        <span className={styles.more}>
          <T id="plans.meetings.earlier" />
        </span>
      </summary>
      {typeof earlier === 'string' ? <p className={styles.input}>{earlier || nothing}</p> : null}
      {earlierDecisions ? (
        <div className={styles.input}>
          <strong>
            <T id="plans.meetings.decisions" />
          </strong>
          <p>{earlierDecisions.map((text, at) => `${at + 1}. ${text}`).join('\n') || nothing}</p>
        </div>
      ) : null}
      {earlierAttendances?.map((one) => (
        <p key={one.name} className={styles.input}>
          <strong>{one.name}</strong>{' '}
          {[t(`plans.meetings.attendance.${one.attendance ?? 'none'}`), one.input, one.round]
            .filter(Boolean)
            .join('\n')}
        </p>
      ))}
    </details>
  );
}
