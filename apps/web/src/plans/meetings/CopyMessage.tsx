/** A button that copies a message which the server writes: only it knows what a consent covers. */
import { FilesIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/text.tsx';
import styles from './meetings.module.css';

type Props = {
  address: string;
  label: string;
  /** What a screen reader is told of the button. */
  about: string;
  /** What is said once it is copied. */
  said: string;
};

type Copied = { kind: 'copied' } | { kind: 'failed' } | { kind: 'byHand'; text: string };

/** The server logs the extract. */
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

export function CopyMessage({ address, label, about, said }: Props) {
  const t = useText();
  const [copied, setCopied] = useState<Copied | null>(null);
  return (
    <>
      <Button
        size="xsmall"
        variant="tertiary"
        icon={<FilesIcon aria-hidden />}
        aria-label={about}
        onClick={async () =>
          setCopied(await copyMessage(address).catch((): Copied => ({ kind: 'failed' })))
        }
      >
        {label}
      </Button>
      {copied?.kind === 'copied' ? <Notice kind="success">{said}</Notice> : null}
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
    </>
  );
}
