/** Keeps the session of somebody who works, warns somebody who seems to have gone, and sees who signs in beside. */
import { Button } from '@navikt/ds-react/Button';
import { useEffect } from 'react';
import { onSignInElsewhere } from '../access/other-tabs.ts';
import { isSignedOut, noteSignedIn } from '../access/signed-out.ts';
import { useKeepSession } from '../access/use-session.ts';
import { useViewer } from '../access/viewer.ts';
import { useText } from '../ui/text.tsx';
import styles from './ConnectionNotice.module.css';
import { useSessionLeft } from './use-session-left.ts';

export function SessionKeeper() {
  const t = useText();
  const viewer = useViewer();
  const keep = useKeepSession();
  const left = useSessionLeft(viewer, keep);
  useEffect(
    // The server tells whether it was the viewer: what waits is tried again, or the session asked for.
    () => onSignInElsewhere(() => (isSignedOut() ? noteSignedIn() : void keep())),
    [keep],
  );
  return (
    <div role="status">
      {left.kind === 'idle' && (
        <div className={styles.notice}>
          <span>{t('app.idle.text', { minutes: left.minutes })}</span>
          <Button size="xsmall" onClick={() => void keep()}>
            {t('app.idle.stay')}
          </Button>
        </div>
      )}
      {left.kind === 'ending' && (
        <div className={styles.notice}>{t('app.ending.text', { minutes: left.minutes })}</div>
      )}
    </div>
  );
}
