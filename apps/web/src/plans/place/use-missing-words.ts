/** What the participants, goals and interventions that lack something are called. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { isMissingKey, type Missing } from './place-of.ts';

export const missingNames = graphql(`
  fragment MissingNames on Plan {
    id
    participants {
      id
      name
    }
    goals {
      id
      interventions {
        id
      }
    }
  }
`);

/** Says a missing thing in one sentence that tells what to do. */
export function useMissingWords(
  plan: FragmentType<typeof missingNames>,
): (item: Missing) => string {
  const t = useText();
  const format = useFormat();
  const { participants, goals } = readFragment(missingNames, plan);
  const nameById = new Map<string, string>();
  for (const { id, name } of participants) nameById.set(id, name);
  goals.forEach((goal, goalIndex) => {
    const number = goalIndex + 1;
    nameById.set(goal.id, t('plans.missing.nameGoal', { number }));
    goal.interventions.forEach(({ id }, index) => {
      const values = { number: index + 1, goal: number };
      nameById.set(id, t('plans.missing.nameIntervention', values));
    });
  });

  return (item) => {
    const isOverdue = item.key === 'NEXT_FOLLOW_UP' && item.targetId !== null;
    if (isOverdue) return t('plans.missing.FOLLOW_UP_OVERDUE');
    if (!isMissingKey(item.key)) return t(`plans.section.${item.section}`);
    const name = item.targetId ? (nameById.get(item.targetId) ?? '') : '';
    const date = item.withdrawnOn ? format.date(item.withdrawnOn) : '';
    return t(`plans.missing.${item.key}`, { name, date });
  };
}
