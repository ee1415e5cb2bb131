/** The letters to one participant: invitation and reply slip to print, and a message to copy. */
import { Link } from '@navikt/ds-react/Link';
import { T, useText } from '../../ui/text.tsx';
import { CopyMessage } from './CopyMessage.tsx';
import styles from './meetings.module.css';

type Props = {
  meetingId: string;
  /** Whoever has an account answers on the screen, and needs no slip. */
  participant: { id: string; name: string; hasAccount: boolean };
  /** Nobody consented: the letters say when and where, and nothing else. */
  isBare: boolean;
};

export function PaperLinks({ meetingId, participant, isBare }: Props) {
  const t = useText();
  const { id, name } = participant;
  const folder = `/dokumenter/moede/${meetingId}/${id}`;
  return (
    <div className={styles.papers}>
      <Link
        href={`${folder}/invitation.pdf`}
        download
        aria-label={t('plans.meetings.letterOf', { name })}
      >
        <T id="plans.meetings.letter" />
      </Link>
      {participant.hasAccount ? null : (
        <Link
          href={`${folder}/svarseddel.pdf`}
          download
          aria-label={t('plans.meetings.slipOf', { name })}
        >
          <T id="plans.meetings.slip" />
        </Link>
      )}
      <CopyMessage
        address={`${folder}/besked.txt`}
        label={t('plans.meetings.copy')}
        about={t('plans.meetings.copyOf', { name })}
        said={t('plans.meetings.copied', { name })}
      />
      {isBare ? (
        <span className={styles.quiet}>
          <T id="plans.meetings.noConsent" />
        </span>
      ) : null}
    </div>
  );
}
