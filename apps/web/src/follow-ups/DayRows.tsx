/** The rows of one day, under its name. */
import { daysBetween } from '@sammenhaeng/domain/calendar/calendar-date';
import { Heading } from '@navikt/ds-react/Typography';
import { Overdue } from '../ui/Overdue.tsx';
import { useFormat } from '../ui/use-format.ts';
import { useToday } from '../ui/use-today.ts';
import styles from './DayRows.module.css';
import type { DayGroup } from './group-by-day.ts';
import { PlanPanel } from './PlanPanel.tsx';
import type { WorklistEntry } from './use-worklist.ts';
import { WorklistRow } from './WorklistRow.tsx';
import type { OpenPlan } from './WorklistResult.tsx';

type DayRowsProps = {
  group: DayGroup<WorklistEntry>;
  openPlan: OpenPlan | null;
  isPanelInRow: boolean;
  onOpenPlan: (plan: OpenPlan) => void;
  onClosePlan: () => void;
  onReload: () => unknown;
};

export function DayRows(props: DayRowsProps) {
  const { group, openPlan, isPanelInRow, onOpenPlan, onClosePlan, onReload } = props;
  const format = useFormat();
  const today = useToday();
  const days = daysBetween(today, group.on);
  return (
    <section className={styles.day}>
      <Heading level="2" size="xsmall" className={styles.heading}>
        <span>{format.dayMonth(group.on, today)}</span>
        {days < 0 ? (
          <Overdue days={-days} />
        ) : (
          <span className={styles.relative}>
            {`${format.inDays(days)} · ${format.week(group.on)}`}
          </span>
        )}
      </Heading>
      <ul className={styles.rows}>
        {group.rows.map((row) => {
          const isOpen = openPlan?.rowId === row.id;
          return (
            <li key={row.id} className={`${styles.row} ${isOpen ? styles.open : ''}`}>
              <WorklistRow
                followUp={row}
                isPlanOpen={isOpen}
                onOpenPlan={onOpenPlan}
                onClosePlan={onClosePlan}
                onReload={onReload}
              />
              {openPlan && isOpen && isPanelInRow && (
                <PlanPanel openPlan={openPlan} onClose={onClosePlan} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
