/** Takes a goal out with its interventions, and can put all of it back as it was. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ChangeResult } from '../saving/change-result.ts';
import { useLastSeen } from '../saving/use-last-seen.ts';
import { useRemoveFromPlan } from '../saving/use-remove-from-plan.ts';
import { removableIntervention, useRestoreIntervention } from './use-restore-intervention.ts';
import { useAddGoal, useChangeGoal, usePrioritiseGoals } from './use-change-goals.ts';

const removableGoal = graphql(`
  fragment RemovableGoal on Goal {
    id
    title
    ownWords
    state
    attainment
    recommendation {
      id
    }
    interventions {
      id
      ...RemovableIntervention
    }
  }
`);

type Goals = readonly ({ id: string } & FragmentType<typeof removableGoal>)[];

export function useRemoveGoal(planId: string, goals: Goals) {
  const takeOut = useRemoveFromPlan(planId, 'GOAL');
  const lastSeen = useLastSeen('Goal', removableGoal, 'RemovableGoal');
  const add = useAddGoal(planId);
  const change = useChangeGoal(planId);
  const prioritise = usePrioritiseGoals(planId);
  const restoreIntervention = useRestoreIntervention(planId);

  const remove = (id: string) =>
    takeOut(id, () => {
      const goal = lastSeen(id);
      const under = (goal?.interventions ?? []).map(
        (intervention) => readFragment(removableIntervention, intervention).title,
      );
      return goal && [goal.title, goal.ownWords, ...under];
    });

  /** The function that puts the goal back; called before the goal is removed. */
  function restorerOf(id: string): () => Promise<ChangeResult> {
    const before = goals.map((goal) => goal.id);
    const masked = goals.find((goal) => goal.id === id);
    return async () => {
      const goal = lastSeen(id) ?? (masked && readFragment(removableGoal, masked));
      if (!goal) return { kind: 'failed' };
      const { title, ownWords, state, attainment, recommendation } = goal;
      const added = await add({ id, title, ownWords });
      if (added.kind !== 'saved') return added;
      for (const intervention of goal.interventions) await restoreIntervention(id, intervention);
      await change(id, {
        state: { from: 'ACTIVE', to: state },
        attainment: { from: null, to: attainment },
        recommendationId: { from: null, to: recommendation?.id ?? null },
      });
      return prioritise(before);
    };
  }

  return { remove, restorerOf };
}
