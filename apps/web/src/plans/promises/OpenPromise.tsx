/** A promise that waits: what, who, when, and the three things that can have become of it. */
import { Button } from '@navikt/ds-react/Button';
import {
  PROMISE_OUTCOMES,
  type PromiseOutcome,
  promiseTiming,
} from '@sammenhaeng/domain/plans/promises';
import { daysBetween } from '@sammenhaeng/domain/calendar/calendar-date';
import { useState } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Overdue } from '../../ui/Overdue.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import type { ChangeResult } from '../saving/change-result.ts';
import type { Promised } from './promised.ts';
import styles from './promises.module.css';
import { SettleForm, settlingKey } from './SettleForm.tsx';
import type { Settling } from './use-settle-promise.ts';

type Props = {
  promise: Promised;
  canSettle: boolean;
  onSettle: (settling: Settling) => Promise<ChangeResult>;
};

export function OpenPromise({ promise, canSettle, onSettle }: Props) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const asked = useOpenForm({
    MOVED: settlingKey(promise.id, 'MOVED'),
    NOT_KEPT: settlingKey(promise.id, 'NOT_KEPT'),
  });
  const [trouble, setTrouble] = useState<string | null>(null);
  const { text, responsibleName, organisation, dueOn, interventionId } = promise;

  async function settle(settling: Settling) {
    setTrouble(null);
    const result = await onSettle(settling);
    if (result.kind === 'saved') return;
    setTrouble('message' in result ? result.message : t('plans.saved.notSaved'));
  }

  /** Kept needs no more words; a promise of its own that was not kept needs none either. */
  function choose(outcome: PromiseOutcome) {
    if (outcome === 'MOVED' || (outcome === 'NOT_KEPT' && interventionId)) asked.setOpen(outcome);
    else void settle({ outcome });
  }

  return (
    <li className={styles.promise}>
      <div className={styles.what}>
        <p className={styles.text}>{text}</p>
        <p className={styles.quiet}>
          {[responsibleName, organisation].filter((word) => word !== '').join(', ')}
        </p>
      </div>
      <p className={styles.when}>
        {dueOn ? (
          <T id="plans.promises.due" values={{ date: format.dayMonth(dueOn, today) }} />
        ) : (
          <T id="plans.promises.noDate" />
        )}
        <Timing dueOn={dueOn} />
      </p>
      {canSettle ? (
        <fieldset className={styles.outcomes}>
          <legend className={styles.hiddenWord}>
            <T id="plans.promises.outcomeOf" values={{ text }} />
          </legend>
          {PROMISE_OUTCOMES.map((outcome) => (
            <Button
              key={outcome}
              size="small"
              variant="secondary"
              aria-expanded={outcome === 'KEPT' ? undefined : asked.open === outcome}
              onClick={() => choose(outcome)}
            >
              {t(`plans.promises.set.${outcome}`)}
            </Button>
          ))}
        </fieldset>
      ) : null}
      {canSettle && asked.open ? (
        <SettleForm
          key={asked.open}
          promise={promise}
          outcome={asked.open}
          hasFocus={asked.isByHand}
          onCancel={() => asked.setOpen(null)}
          onSettle={onSettle}
        />
      ) : null}
      {trouble ? <Notice kind="error">{trouble}</Notice> : null}
    </li>
  );
}

function Timing({ dueOn }: { dueOn: string | null }) {
  const today = useToday();
  const timing = promiseTiming(dueOn, today);
  if (timing === 'LATER' || dueOn === null) return null;
  return timing === 'OVERDUE' ? (
    <Overdue days={daysBetween(dueOn, today)} />
  ) : (
    <Tag>
      <T id="plans.promises.soon" />
    </Tag>
  );
}
