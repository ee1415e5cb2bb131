/** Puts an intervention back that was removed, as it was. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ChangeResult } from '../saving/change-result.ts';
import { useLastSeen } from '../saving/use-last-seen.ts';
import { useAddIntervention, useChangeIntervention } from './use-change-interventions.ts';

export const removableIntervention = graphql(`
  fragment RemovableIntervention on Intervention {
    id
    title
    direction
    methodKey
    dueOn
    state
    responsible {
      id
    }
  }
`);

export function useRestoreIntervention(planId: string) {
  const add = useAddIntervention(planId);
  const change = useChangeIntervention(planId);
  const lastSeen = useLastSeen('Intervention', removableIntervention, 'RemovableIntervention');
  return async (
    goalId: string,
    masked: FragmentType<typeof removableIntervention>,
  ): Promise<ChangeResult> => {
    const drawn = readFragment(removableIntervention, masked);
    const { id, title, direction, methodKey, dueOn, state, responsible } =
      lastSeen(drawn.id) ?? drawn;
    const responsibleId = responsible?.id ?? null;
    const added = await add({
      goalId,
      id,
      title,
      direction,
      methodKey,
      dueOn,
      responsibleId,
    });
    if (added.kind !== 'saved' || state === 'PLANNED') return added;
    const changed = await change(id, { state: { from: 'PLANNED', to: state } });
    // Its promise was settled meanwhile: what was said then stands.
    return changed.kind === 'conflict' ? added : changed;
  };
}
