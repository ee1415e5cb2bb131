/** Keeps the session of somebody who works, and warns somebody who seems to have gone. */
import { Button } from '@navikt/ds-react/Button';
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
