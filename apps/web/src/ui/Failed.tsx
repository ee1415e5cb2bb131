/** What stands where something could not be fetched: what happened, that nothing is lost, what to do. */
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import styles from './Failed.module.css';
import { requestIdOf } from './request-id.ts';
import { useText } from './text.tsx';

type FailedProps = { error?: unknown; onRetry?: (() => unknown) | undefined; title?: string };

export function Failed({ error, onRetry, title }: FailedProps) {
  const t = useText();
  const id = requestIdOf(error);
  const isOffline = !navigator.onLine;
  return (
    <div role="alert" className={styles.failed}>
      <ExclamationmarkTriangleFillIcon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <h2 className={styles.title}>{title ?? t('ui.failed.title')}</h2>
        <p>{t(isOffline ? 'ui.failed.offline' : 'ui.failed.text')}</p>
        {id && <p className={styles.reference}>{t('ui.failed.reference', { id })}</p>}
        {onRetry && (
          <Button size="small" variant="secondary" onClick={() => void onRetry()}>
            {t('ui.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
