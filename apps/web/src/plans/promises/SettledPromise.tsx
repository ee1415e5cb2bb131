/** A promise that is settled: what became of it, and the way back. */
import { ArrowRightIcon, CheckmarkCircleFillIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import type { ChangeResult } from '../saving/change-result.ts';
import type { Promised } from './promised.ts';
import styles from './promises.module.css';

const LOOK = {
  KEPT: { tone: 'success', Icon: CheckmarkCircleFillIcon },
  MOVED: { tone: 'neutral', Icon: ArrowRightIcon },
  NOT_KEPT: { tone: 'warning', Icon: XMarkOctagonIcon },
} as const;

/** `onReopen` is null for who may not. */
type Props = { promise: Promised; onReopen: (() => Promise<ChangeResult>) | null };

export function SettledPromise({ promise, onReopen }: Props) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const [trouble, setTrouble] = useState<string | null>(null);
  const { text, responsibleName, organisation, outcome, movedTo, settledOn, note } = promise;
  if (outcome === null) return null;
  const { tone, Icon } = LOOK[outcome];

  async function reopen() {
    const result = await onReopen?.();
    if (!result || result.kind === 'saved') return;
    setTrouble('message' in result ? result.message : t('plans.saved.notSaved'));
  }

  return (
    <li className={styles.promise}>
      <div className={styles.what}>
        <p className={styles.text}>{text}</p>
        <p className={styles.quiet}>
          {[responsibleName, organisation].filter((word) => word !== '').join(', ')}
        </p>
        {note ? <p>{note}</p> : null}
      </div>
      <p className={styles.when}>
        <Tag tone={tone} icon={<Icon aria-hidden />}>
          {outcome === 'MOVED' && movedTo
            ? t('plans.promises.movedTo', { date: format.dayMonth(movedTo, today) })
            : t(`plans.promises.outcome.${outcome}`)}
        </Tag>
        {settledOn ? <span className={styles.quiet}>{format.date(settledOn)}</span> : null}
      </p>
      {onReopen ? (
        <Button
          className={styles.undo}
          size="small"
          variant="tertiary"
          aria-label={t('plans.promises.undoOf', { text })}
          onClick={reopen}
        >
          <T id="ui.undo" />
        </Button>
      ) : null}
      {trouble ? <Notice kind="error">{trouble}</Notice> : null}
    </li>
  );
}
