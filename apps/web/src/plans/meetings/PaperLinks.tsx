/** The letters to one participant: invitation and reply slip to print, and a message to copy. */
import { FilesIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import styles from './meetings.module.css';

type Props = {
  meetingId: string;
  /** Whoever has an account answers on the screen, and needs no slip. */
  participant: { id: string; name: string; hasAccount: boolean };
  /** Nobody consented: the letters say when and where, and nothing else. */
  isBare: boolean;
};

type Copied = { kind: 'copied' } | { kind: 'failed' } | { kind: 'byHand'; text: string };

/** The server writes the message, because only it knows what a consent covers; it logs the extract. */
async function copyMessage(address: string): Promise<Copied> {
  const response = await fetch(address);
  if (!response.ok) return { kind: 'failed' };
  const text = await response.text();
  try {
    await navigator.clipboard.writeText(text);
    return { kind: 'copied' };
  } catch {
    // Not every browser lets a page write there.
    return { kind: 'byHand', text };
  }
}

export function PaperLinks({ meetingId, participant, isBare }: Props) {
  const t = useText();
  const [copied, setCopied] = useState<Copied | null>(null);
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
      <Button
        size="xsmall"
        variant="tertiary"
        icon={<FilesIcon aria-hidden />}
        aria-label={t('plans.meetings.copyOf', { name })}
        onClick={async () =>
          setCopied(
            await copyMessage(`${folder}/besked.txt`).catch((): Copied => ({ kind: 'failed' })),
          )
        }
      >
        <T id="plans.meetings.copy" />
      </Button>
      {isBare ? (
        <span className={styles.quiet}>
          <T id="plans.meetings.noConsent" />
        </span>
      ) : null}
      {copied?.kind === 'copied' ? (
        <Notice kind="success">{t('plans.meetings.copied', { name })}</Notice>
      ) : null}
      {copied?.kind === 'failed' ? (
        <Notice kind="error">{t('plans.meetings.copyFailed')}</Notice>
      ) : null}
      {copied?.kind === 'byHand' ? (
        <div className={styles.wide}>
          <Textarea
            size="small"
            readOnly
            label={t('plans.meetings.copyByHand')}
            value={copied.text}
            onFocus={(event) => event.target.select()}
          />
        </div>
      ) : null}
    </div>
  );
}
