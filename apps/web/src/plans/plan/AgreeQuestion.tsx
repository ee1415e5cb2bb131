/** The short question before a version is frozen, in the page and not over it. */
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { usePlanSaving } from '../saving/PlanSaving.tsx';
import type { ChangeResult } from '../saving/change-result.ts';
import styles from './plan.module.css';
import { useAgreePlan } from './use-agree-plan.ts';

type Props = { planId: string; version: number; seenChangedAt: string; onClose: () => void };

export function AgreeQuestion({ planId, version, seenChangedAt, onClose }: Props) {
  const t = useText();
  const agree = useAgreePlan(planId);
  const { state } = usePlanSaving();
  const [result, setResult] = useState<ChangeResult | null>(null);

  function sentence(change: ChangeResult): string {
    if (change.kind === 'conflict') return t('plans.agree.changed');
    return change.kind === 'refused' ? change.message : t('plans.saved.notSaved');
  }

  return (
    <>
      <h2 className={styles.panelTitle}>
        <T id="plans.agree.confirmTitle" values={{ version }} />
      </h2>
      <p>
        <T id="plans.agree.confirmText" />
      </p>
      {result && result.kind !== 'saved' ? <Notice kind="error">{sentence(result)}</Notice> : null}
      <div className={styles.buttons}>
        <Button
          size="small"
          loading={state === 'saving'}
          onClick={async () => setResult(await agree(seenChangedAt))}
        >
          <T id="plans.agree.yes" />
        </Button>
        <Button size="small" variant="tertiary" onClick={onClose}>
          <T id="plans.agree.no" />
        </Button>
      </div>
    </>
  );
}
