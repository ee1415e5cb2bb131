/** The citizen's consents, to read: to whom, what it covers, and for how long. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { ConsentForm } from '@sammenhaeng/domain/plans/consent';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { keyed } from './keyed.ts';
import styles from './reading.module.css';

export type ReadConsent = {
  partyName: string;
  /** Null in versions from before it was kept. */
  purpose: string | null;
  sections: readonly PlanSection[];
  form: ConsentForm;
  fromOn: CalendarDate;
  toOn: CalendarDate;
};

export function ConsentsReading({ consents }: { consents: readonly ReadConsent[] }) {
  const t = useText();
  const format = useFormat();
  return (
    <ul className={styles.people}>
      {keyed(consents).map(({ key, row: consent }) => (
        <li key={key}>
          <strong>{consent.partyName}</strong>
          <span className={styles.quiet}>
            {t('plans.consent.period', {
              form: t(`plans.consent.form.${consent.form}`),
              from: format.date(consent.fromOn),
              to: format.date(consent.toOn),
            })}
          </span>
          <span className={styles.quiet}>
            {t('plans.consent.covers', {
              sections: consent.sections.map((section) => t(`plans.section.${section}`)).join(', '),
            })}
          </span>
          {consent.purpose ? (
            <span className={styles.quiet}>
              {t('plans.consent.isFor', { purpose: consent.purpose })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
