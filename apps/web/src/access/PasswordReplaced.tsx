/** Tells whoever signs in that their password was replaced lately, and by whose link. */
import { Button } from '@navikt/ds-react/Button';
import { passwordReplacedDa } from '@sammenhaeng/texts/password-replaced.da';
import { useState } from 'react';
import { MoreTexts, T } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import styles from './PasswordReplaced.module.css';
import type { Viewer } from './viewer.ts';

interface Props {
  replaced: NonNullable<Viewer['passwordReplaced']>;
}

/** Put away for this page alone: whoever replaced it must not be able to hide that for good. */
export default function PasswordReplaced({ replaced: { at, byName } }: Props) {
  const format = useFormat();
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  const when = format.dateTime(at);
  return (
    <MoreTexts danish={passwordReplacedDa}>
      <div className={styles.line} role="status">
        <p>
          {byName ? (
            <T id="access.replaced.by" values={{ when, name: byName }} />
          ) : (
            <T id="access.replaced.onServer" values={{ when }} />
          )}{' '}
          <T id="access.replaced.what" />
        </p>
        <Button size="xsmall" variant="secondary" onClick={() => setRead(true)}>
          <T id="access.replaced.read" />
        </Button>
      </div>
    </MoreTexts>
  );
}
