/** One connection between two plans, by icon and word: overlaps with, or contradicts. */
import { ExclamationmarkTriangleIcon, LayersIcon } from '@navikt/aksel-icons';
import type { ExistingPlanKind, MarkKind } from '@sammenhaeng/domain/plans/part-kinds';
import { T } from '../../ui/text.tsx';
import styles from './marks.module.css';
import { usePlanName } from './use-plan-name.ts';

const ICONS = { OVERLAP: LayersIcon, CONTRADICTION: ExclamationmarkTriangleIcon };

type Props = { kind: MarkKind; other: { kind: ExistingPlanKind; owner: string }; note?: string };

export function MarkLine({ kind, other, note = '' }: Props) {
  const nameOf = usePlanName();
  const Icon = ICONS[kind];
  return (
    <span className={styles.mark} data-kind={kind}>
      <Icon aria-hidden className={styles.icon} />
      <span>
        <T id={`plans.marks.${kind}`} /> <strong>{nameOf(other)}</strong>
        {note ? <span className={styles.note}>{note}</span> : null}
      </span>
    </span>
  );
}
