/** Says calmly that the server does not answer, and that nothing is lost. */
import { useApolloClient } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { useIsConnected } from '../ui/connection.ts';
import { useText } from '../ui/text.tsx';
import styles from './ConnectionNotice.module.css';

export function ConnectionNotice() {
  const t = useText();
  const client = useApolloClient();
  const isConnected = useIsConnected();
  const retry = () => client.refetchQueries({ include: 'active' });
  return (
    <div role="status">
      {!isConnected && (
        <div className={styles.notice}>
          <span>{t('app.offline')}</span>
          <Button size="xsmall" variant="secondary" onClick={() => void retry()}>
            {t('app.offline.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}
