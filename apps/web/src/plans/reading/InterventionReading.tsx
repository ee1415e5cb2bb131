/** One intervention to read: what, which way, a face and a date. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { InterventionState } from '@sammenhaeng/domain/plans/plan-facts';
import { Danish } from '../../ui/Danish.tsx';
import { useText } from '../../ui/text.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { InterventionDirection } from '../goals/intervention-words.ts';
import { Face } from './Face.tsx';
import styles from './reading.module.css';

export type ReadIntervention = {
  title: string;
  direction: InterventionDirection;
  /** Its name; null for free words. */
  method: string | null;
  responsibleName: string | null;
  dueOn: CalendarDate | null;
  state: InterventionState;
};

export function InterventionReading({ intervention }: { intervention: ReadIntervention }) {
  const t = useText();
  const format = useFormat();
  const { title, direction, method, responsibleName, dueOn, state } = intervention;
  return (
    <li className={styles.intervention}>
      <Face name={responsibleName ?? ''} />
      <span className={styles.interventionTitle}>
        {title || t('plans.interventions.untitled')}
        <span className={styles.quiet}>
          {responsibleName ?? t('plans.interventions.noResponsible')}
          {method && method !== title ? (
            <>
              {' · '}
              <Danish>{method}</Danish>
            </>
          ) : null}
        </span>
      </span>
      <span className={styles.marks}>
        <Tag>{t(`plans.direction.${direction}`)}</Tag>
        <Tag tone={state === 'DONE' ? 'success' : state === 'NOT_DONE' ? 'warning' : 'neutral'}>
          {t(`plans.interventionState.${state}`)}
        </Tag>
        <span className={styles.date}>
          {dueOn ? format.date(dueOn) : t('plans.interventions.noDate')}
        </span>
      </span>
    </li>
  );
}
