/** Under a plan that is read: the others it overlaps with or contradicts. */
import type { ExistingPlanKind } from '@sammenhaeng/domain/plans/part-kinds';
import { planLinksDa } from '@sammenhaeng/texts/plan-links.da';
import { MoreTexts, useText } from '../../ui/text.tsx';
import { MarkLine } from './MarkLine.tsx';
import styles from './marks.module.css';
import { marksOf } from './marks-of.ts';
import type { ReadMark } from './plan-marks.ts';

export type MarkedPlan = { id?: string | null; kind: ExistingPlanKind; owner: string };

type Props = { plan: MarkedPlan; marks: readonly ReadMark[]; plans: readonly MarkedPlan[] };

export default function MarksReading(props: Props) {
  return (
    <MoreTexts danish={planLinksDa}>
      <Marks {...props} />
    </MoreTexts>
  );
}

function Marks({ plan, marks, plans }: Props) {
  const t = useText();
  const own = marksOf(plan, marks, plans);
  if (own.length === 0) return null;
  return (
    <ul className={styles.marks} aria-label={t('plans.marks.title')}>
      {own.map(({ mark, other }) => (
        <li key={mark.id}>
          <MarkLine kind={mark.kind} other={other} note={mark.note} />
        </li>
      ))}
    </ul>
  );
}
