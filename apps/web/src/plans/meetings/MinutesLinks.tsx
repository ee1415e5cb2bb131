/** The minutes of a meeting for one who was asked to it, to print: in the usual size or in large print. */
import { Link } from '@navikt/ds-react/Link';
import { T, useText } from '../../ui/text.tsx';
import { isWithoutConsent } from './meeting-words.ts';
import type { Attendance } from './meetings.graph.ts';
import styles from './meetings.module.css';

type Props = { meetingId: string; attendance: Attendance };

export function MinutesLinks({ meetingId, attendance }: Props) {
  const t = useText();
  const { id, name, receivesPlan, leftOn } = attendance.participant;
  // Nothing goes to whoever has left, nor to whom the plan is not to be sent.
  if (!receivesPlan || leftOn) return null;
  if (isWithoutConsent(attendance)) {
    return (
      <p className={styles.quiet}>
        <T id="plans.meetings.minutesNoConsent" />
      </p>
    );
  }
  const address = `/dokumenter/moede/${meetingId}/${id}/referat.pdf`;
  return (
    <div className={styles.papers}>
      <Link href={address} download aria-label={t('plans.meetings.minutesOf', { name })}>
        <T id="plans.meetings.minutesPaper" />
      </Link>
      <Link
        href={`${address}?stor=1`}
        download
        aria-label={t('plans.meetings.minutesLargeOf', { name })}
      >
        <T id="plans.meetings.minutesLarge" />
      </Link>
    </div>
  );
}
