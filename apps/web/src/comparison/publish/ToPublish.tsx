/** A calm line for the programme coordinator: a quarter has ended, and what can be done with it. */
import { Button } from '@navikt/ds-react/Button';
import { useRef, useState } from 'react';
import { useText } from '../../ui/text.tsx';
import { usePeriodLabel } from '../use-period-label.ts';
import { PublishForm } from './PublishForm.tsx';
import styles from './publish.module.css';
import type { Waiting } from './use-to-publish.ts';

type Props = {
  waiting: Waiting;
  isPreview: boolean;
  onShow: (isFirst: boolean) => void;
  onPublish: () => Promise<string | null>;
};

export function ToPublish({ waiting, isPreview, onShow, onPublish }: Props) {
  const t = useText();
  const quarter = usePeriodLabel()(waiting.quarter);
  const [isAsking, setIsAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);

  return (
    <section className={styles.waiting} aria-label={t('comparison.publish.label')}>
      <p className={styles.line}>
        {isPreview
          ? t('comparison.publish.looking', { quarter })
          : t('comparison.publish.waits', { quarter })}
        {waiting.laterCount > 0
          ? ` ${t('comparison.publish.later', { count: waiting.laterCount })}`
          : null}
      </p>
      {isAsking ? (
        <PublishForm
          waiting={waiting}
          quarter={quarter}
          onPublish={onPublish}
          onClose={() => {
            setIsAsking(false);
            requestAnimationFrame(() => start.current?.focus());
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" variant="secondary" onClick={() => onShow(!isPreview)}>
            {t(isPreview ? 'comparison.publish.lookBack' : 'comparison.publish.look')}
          </Button>
          <Button
            ref={start}
            size="small"
            variant={isPreview ? 'primary' : 'tertiary'}
            onClick={() => setIsAsking(true)}
          >
            {t('comparison.publish.start', { quarter })}
          </Button>
        </div>
      )}
    </section>
  );
}
