/** What one of the citizen's other plans is called: its kind, and whose it is. */
import type { ExistingPlanKind } from '@sammenhaeng/domain/plans/part-kinds';
import { useText } from '../../ui/text.tsx';

export function usePlanName() {
  const t = useText();
  return ({ kind, owner }: { kind: ExistingPlanKind; owner: string }): string =>
    [t(`plans.existing.${kind}`), owner].filter(Boolean).join(', ');
}
