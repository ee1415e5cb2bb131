/** The one-time link, to be copied and handed on; it is shown this once. */
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { Invited } from './invited.ts';
import styles from './staff.module.css';

interface Props {
  invited: Invited;
  onDone: () => void;
}

export function InvitationLink({ invited: { name, token, endsAt }, onDone }: Props) {
  const t = useText();
  const format = useFormat();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const link = `${location.origin}/adgangskode#${token}`;
  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Browsers copy only for pages that came safely; marked, it can be copied by hand.
      field.current?.select();
    }
  }
  return (
    <div className={styles.form}>
      <TextField
        ref={field}
        label={t('organisation.staff.linkTitle', { name })}
        description={t('organisation.staff.linkText', { name, end: format.dateTime(endsAt) })}
        size="small"
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.buttons}>
        <Button type="button" size="small" onClick={copy}>
          <T id="organisation.staff.copy" />
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onDone}>
          <T id="organisation.staff.done" />
        </Button>
      </div>
      {isCopied && <Notice kind="success">{t('organisation.staff.copied')}</Notice>}
    </div>
  );
}
