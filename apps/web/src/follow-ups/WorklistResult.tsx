/** What the filters found: the rows, the plan beside them, the way to the next page, or why it is empty. */
import { Button } from '@navikt/ds-react/Button';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useState } from 'react';
import { useText } from '../ui/text.tsx';
import { DayRows } from './DayRows.tsx';
import { groupByDay } from './group-by-day.ts';
import { PlanPanel } from './PlanPanel.tsx';
import { useIsWide } from '../ui/use-width.ts';
import type { Worklist } from './use-worklist.ts';
import type { WorklistState } from './worklist-address.ts';
import { WorklistEmpty } from './WorklistEmpty.tsx';
import styles from './WorklistResult.module.css';

type WorklistResultProps = {
  worklist: Worklist;
  state: WorklistState;
  isSearching: boolean;
  change: (changes: Partial<WorklistState>) => void;
  onClear: () => void;
  onReload: () => unknown;
};

/** Which plan is shown beside the list, and under which row on a phone. */
export type OpenPlan = { rowId: string; planId: string; initials: string };

export function WorklistResult(props: WorklistResultProps) {
  const { worklist, state, change, onReload } = props;
  const t = useText();
  const isWide = useIsWide();
  const [openPlan, setOpenPlan] = useState<OpenPlan | null>(null);
  const { edges, pageInfo, totalCount } = worklist;
  const rows = edges.map((edge) => edge.node);
  const close = () => {
    // The focus goes back to where the panel was opened from.
    document.getElementById(`plan-of-${openPlan?.rowId}`)?.focus();
    setOpenPlan(null);
  };

  return (
    <>
      <BodyShort role="status" className={styles.count}>
        {t('followUps.count', { count: totalCount })}
      </BodyShort>
      {edges.length === 0 && <WorklistEmpty {...props} />}
      <div className={openPlan && isWide ? styles.beside : undefined}>
        <section aria-label={t('followUps.list')} className={styles.list}>
          {groupByDay(rows).map((group) => (
            <DayRows
              key={`${group.on} ${group.rows[0]?.id}`}
              group={group}
              openPlan={openPlan}
              isPanelInRow={!isWide}
              onOpenPlan={setOpenPlan}
              onClosePlan={close}
              onReload={onReload}
            />
          ))}
          {(pageInfo.hasNextPage || state.after) && (
            <div className={styles.pages}>
              {state.after && (
                <Button variant="tertiary" size="small" onClick={() => change({})}>
                  {t('ui.page.first')}
                </Button>
              )}
              {pageInfo.hasNextPage && (
                <Button
                  variant="secondary"
                  size="small"
                  onClick={() => change({ after: pageInfo.endCursor })}
                >
                  {t('ui.page.next')}
                </Button>
              )}
            </div>
          )}
        </section>
        {openPlan && isWide && (
          <PlanPanel key={openPlan.rowId} openPlan={openPlan} onClose={close} />
        )}
      </div>
    </>
  );
}
