/** The ledger of one plan: shares by organisation, the open promises, then what became of the rest. */
import { ledgerOf } from '@sammenhaeng/domain/plans/promises';
import type { PromiseLedgerFragment } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import type { ChangeResult } from '../saving/change-result.ts';
import card from '../plan-card.module.css';
import { AddPromise } from './AddPromise.tsx';
import { OpenPromise } from './OpenPromise.tsx';
import { canReopen, type Promised } from './promised.ts';
import { PromiseShares } from './PromiseShares.tsx';
import styles from './promises.module.css';
import { SettledPromise } from './SettledPromise.tsx';
import { usePromiseChanges } from './use-settle-promise.ts';

type Props = { plan: PromiseLedgerFragment; promises: readonly Promised[] };

export function LedgerOf({ plan, promises }: Props) {
  const t = useText();
  const today = useToday();
  const { settle, reopen, add } = usePromiseChanges(plan.id);
  const [news, setNews] = useState('');
  const lastAgreedOn = plan.versions.find(({ number }) => number === plan.version)?.agreedOn;
  const ledger = ledgerOf(promises, lastAgreedOn ?? null);
  const present = plan.participants.filter(({ leftOn }) => leftOn === null);

  /** Says what was done, for those who do not see the row move. */
  async function tell(work: Promise<ChangeResult>, sentence: string): Promise<ChangeResult> {
    const result = await work;
    if (result.kind === 'saved') setNews(sentence);
    return result;
  }
  const settledRow = (promise: Promised) => (
    <SettledPromise
      key={promise.id}
      promise={promise}
      onReopen={
        plan.viewerCanChange && canReopen(promise, promises, today)
          ? () => tell(reopen(promise.id), t('plans.promises.told.OPEN', { text: promise.text }))
          : null
      }
    />
  );

  return (
    <div className={styles.ledger}>
      {promises.length === 0 ? (
        <p className={styles.quiet}>
          <T id="plans.promises.empty" />
        </p>
      ) : (
        <PromiseShares shares={ledger.shares} total={ledger.total} />
      )}
      {ledger.open.length > 0 ? (
        <div>
          <h3 className={card.subtitle}>
            <T id="plans.promises.open" />
          </h3>
          <ul className={styles.list}>
            {ledger.open.map((promise) => (
              <OpenPromise
                key={promise.id}
                promise={promise}
                canSettle={plan.viewerCanChange}
                onSettle={(settling) =>
                  tell(
                    settle(promise.id, settling),
                    t(`plans.promises.told.${settling.outcome}`, { text: promise.text }),
                  )
                }
              />
            ))}
          </ul>
        </div>
      ) : promises.length > 0 ? (
        <p className={styles.quiet}>
          <T id="plans.promises.allSettled" />
        </p>
      ) : null}
      <p role="status" className={styles.hiddenWord}>
        {news}
      </p>
      {ledger.settled.length > 0 ? (
        <div>
          <h3 className={card.subtitle}>
            <T id="plans.promises.settled" />
          </h3>
          <ul className={styles.list}>{ledger.settled.map(settledRow)}</ul>
        </div>
      ) : null}
      {plan.viewerCanChange ? <AddPromise planId={plan.id} people={present} onAdd={add} /> : null}
      {ledger.earlier.length > 0 ? (
        <details className={styles.earlier}>
          <summary>
            <T id="plans.promises.earlier" values={{ count: ledger.earlier.length }} />
          </summary>
          <ul className={styles.list}>{ledger.earlier.map(settledRow)}</ul>
        </details>
      ) : null}
    </div>
  );
}
