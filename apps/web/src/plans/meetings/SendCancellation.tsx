/** How those who were called are told that the meeting is cancelled: calendar file and message. */
import { Link } from '@navikt/ds-react/Link';
import { T, useText } from '../../ui/text.tsx';
import { CopyMessage } from './CopyMessage.tsx';
import styles from './meetings.module.css';

export function SendCancellation({ meetingId }: { meetingId: string }) {
  const t = useText();
  return (
    <>
      <h4 className={styles.small}>
        <T id="plans.meetings.sendCancelled" />
      </h4>
      <p className={styles.quiet}>
        <T id="plans.meetings.sendCancelledHow" />
      </p>
      <div className={styles.papers}>
        <Link href={`/dokumenter/moede/${meetingId}.ics`} download>
          <T id="plans.meetings.cancelledCalendar" />
        </Link>
        <CopyMessage
          address={`/dokumenter/moede/${meetingId}/aflysning.txt`}
          label={t('plans.meetings.copy')}
          about={t('plans.meetings.copyCancelled')}
          said={t('plans.meetings.copiedCancelled')}
        />
      </div>
    </>
  );
}
