/** What stands where something could not be fetched: what happened, that nothing is lost, what to do. */
import { LocalAlert } from '@navikt/ds-react/LocalAlert';
import { Button } from '@navikt/ds-react/Button';
import { BodyShort } from '@navikt/ds-react/Typography';
import { requestIdOf } from './request-id.ts';
import { useText } from './text.tsx';

type FailedProps = { error?: unknown; onRetry?: (() => unknown) | undefined; title?: string };

export function Failed({ error, onRetry, title }: FailedProps) {
  const t = useText();
  const id = requestIdOf(error);
  const isOffline = !navigator.onLine;
  return (
    <LocalAlert status="error">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{title ?? t('ui.failed.title')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <BodyShort spacing>{t(isOffline ? 'ui.failed.offline' : 'ui.failed.text')}</BodyShort>
        {id && (
          <BodyShort size="small" spacing>
            {t('ui.failed.reference', { id })}
          </BodyShort>
        )}
        {onRetry && (
          <Button size="small" variant="secondary" onClick={() => void onRetry()}>
            {t('ui.retry')}
          </Button>
        )}
      </LocalAlert.Content>
    </LocalAlert>
  );
}
