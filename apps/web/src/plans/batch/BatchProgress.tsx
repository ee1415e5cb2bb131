/** A batch that is made or ready: how far, what is left out, and the file. */
import { Button } from '@navikt/ds-react/Button';
import { ProgressBar } from '@navikt/ds-react/ProgressBar';
import { useId } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from './batch.module.css';
import { BATCH_FILE, type BatchStatus } from './batch-status.ts';

type Props = { batch: BatchStatus; onCancel: () => void };

export function BatchProgress({ batch, onCancel }: Props) {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const { state, done, total, documents, leftOut, failed, readyUntil } = batch;
  if (state === 'RUNNING') {
    return (
      <section className={styles.card} aria-labelledby={id}>
        <p id={id}>
          <T id="plans.batch.working" />
        </p>
        <ProgressBar size="small" value={done} valueMax={total} aria-labelledby={id} />
        <div className={styles.line}>
          <p role="status">
            <T id="plans.batch.progress" values={{ done, total }} />
          </p>
          <Button size="small" variant="tertiary" onClick={onCancel}>
            <T id="plans.batch.stop" />
          </Button>
        </div>
      </section>
    );
  }
  if (state !== 'READY') return <Notice kind="error">{t('plans.batch.broken')}</Notice>;
  const time = readyUntil ? format.time(readyUntil) : '';
  return (
    <section className={styles.card} aria-labelledby={id}>
      <p id={id} role="status">
        {documents > 0
          ? t('plans.batch.ready', { count: documents, time })
          : t('plans.batch.nothing')}
      </p>
      {leftOut > 0 ? (
        <p>
          <T id="plans.batch.leftOut" values={{ count: leftOut }} />
        </p>
      ) : null}
      {failed > 0 ? (
        <p>
          <T id="plans.batch.failed" values={{ count: failed }} />
        </p>
      ) : null}
      {documents > 0 ? (
        <p className={styles.quiet}>
          <T id="plans.batch.care" />
        </p>
      ) : null}
      <div className={styles.line}>
        {documents > 0 ? (
          <Button as="a" role="link" size="small" href={BATCH_FILE} download>
            <T id="plans.batch.fetch" />
          </Button>
        ) : null}
        <Button size="small" variant="tertiary" onClick={onCancel}>
          <T id="plans.batch.forget" />
        </Button>
      </div>
    </section>
  );
}
