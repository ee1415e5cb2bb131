/** What stands where something could not be fetched: what happened, that nothing is lost, what to do. */
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { ReactNode } from 'react';
import { Link, useInRouterContext, useLocation } from 'react-router';
import styles from './Failed.module.css';
import { errorCodeOf, requestIdOf } from './request-id.ts';
import { useText } from './text.tsx';

type FailedProps = { error?: unknown; onRetry?: (() => unknown) | undefined; title?: string };

export function Failed(props: FailedProps) {
  const isRefused = errorCodeOf(props.error) === 'BAD_USER_INPUT';
  return useInRouterContext() && isRefused ? <Refused {...props} /> : <NotFetched {...props} />;
}

/**
 * What the address asked for is refused: a link that was kept may name a place in a list or a period
 * that is shown no more, and trying again would never help.
 */
function Refused(props: FailedProps) {
  const t = useText();
  const { pathname, search } = useLocation();
  if (search === '') return <NotFetched {...props} />;
  const tab = new URLSearchParams(search).get('fane');
  const start = tab ? `${pathname}?${new URLSearchParams({ fane: tab })}` : pathname;
  return (
    <Told title={t('ui.failed.address.title')}>
      <p>{t('ui.failed.address.text')}</p>
      <Button as={Link} role="link" to={start} size="small" variant="secondary">
        {t('ui.failed.address.start')}
      </Button>
    </Told>
  );
}

function NotFetched({ error, onRetry, title }: FailedProps) {
  const t = useText();
  const id = requestIdOf(error);
  const isOffline = !navigator.onLine;
  return (
    <Told title={title ?? t('ui.failed.title')}>
      <p>{t(isOffline ? 'ui.failed.offline' : 'ui.failed.text')}</p>
      {id && <p className={styles.reference}>{t('ui.failed.reference', { id })}</p>}
      {onRetry && (
        <Button size="small" variant="secondary" onClick={() => void onRetry()}>
          {t('ui.retry')}
        </Button>
      )}
    </Told>
  );
}

function Told({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="alert" className={styles.failed}>
      <ExclamationmarkTriangleFillIcon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </div>
  );
}
