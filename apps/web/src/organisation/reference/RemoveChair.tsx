/** Asks once more before a chair's period is taken away. */
import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from '../staff/staff.module.css';
import { periodWords } from './chairs-on.ts';
import type { Chair } from './places.graph.ts';

interface Props {
  chair: Chair;
  isSaving: boolean;
  onRemove: () => void;
  onKeep: () => void;
}

export function RemoveChair({ chair, isSaving, onRemove, onKeep }: Props) {
  const t = useText();
  const format = useFormat();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className={styles.question}>
      <Notice kind="warning">
        {t('organisation.places.removeAsk', { period: periodWords(chair, t, format) })}
      </Notice>
      <div className={styles.buttons}>
        <Button type="button" size="small" variant="danger" loading={isSaving} onClick={onRemove}>
          <T id="organisation.places.removeYes" />
        </Button>
        <Button ref={keep} type="button" size="small" variant="secondary" onClick={onKeep}>
          <T id="organisation.places.removeNo" />
        </Button>
      </div>
    </div>
  );
}
