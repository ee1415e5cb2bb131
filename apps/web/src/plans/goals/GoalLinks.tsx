/** How near a goal is, as the citizen says; how much of what was agreed is done; and what it serves. */
import { LEAST_ATTAINMENT, MOST_ATTAINMENT } from '@sammenhaeng/domain/plans/part-kinds';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { saveOf } from '../saving/change-result.ts';
import { SavedSelect } from '../saving/SavedSelect.tsx';
import styles from './goals.module.css';
import { RecommendationChoice } from './RecommendationChoice.tsx';
import { useChangeGoal } from './use-change-goals.ts';

const goalLinks = graphql(`
  fragment GoalLinks on Goal {
    id
    attainment
    interventions {
      id
      state
    }
    ...RecommendationChoice
  }
`);

const SCALE = Array.from({ length: MOST_ATTAINMENT - LEAST_ATTAINMENT + 1 }, (_, index) =>
  String(LEAST_ATTAINMENT + index),
);

const asNumber = (value: string | null): number | null => (value === null ? null : Number(value));

type Props = { planId: string; municipalityCode: string; goal: FragmentType<typeof goalLinks> };

/** The two are kept apart: everything may be done and the goal far away, or the other way round. */
export function GoalLinks({ planId, municipalityCode, ...props }: Props) {
  const t = useText();
  const goal = readFragment(goalLinks, props.goal);
  const change = useChangeGoal(planId);
  const { id, attainment, interventions } = goal;
  const done = interventions.filter(({ state }) => state === 'DONE').length;

  function inWords(value: string): string {
    if (value === String(LEAST_ATTAINMENT)) return t('plans.goals.attainmentNone');
    return value === String(MOST_ATTAINMENT) ? t('plans.goals.attainmentAll') : value;
  }

  return (
    <>
      <SavedSelect<string | null>
        label={t('plans.goals.attainment')}
        value={attainment === null ? null : String(attainment)}
        options={[
          { value: null, label: t('plans.goals.attainmentUnknown') },
          ...SCALE.map((value) => ({ value, label: inWords(value) })),
        ]}
        onSave={saveOf<string | null>(`${id}.attainment`, (from, to) =>
          change(id, { attainment: { from: asNumber(from), to: asNumber(to) } }),
        )}
      />
      {interventions.length > 0 ? (
        <p className={styles.done}>
          <T id="plans.goals.done" values={{ done, count: interventions.length }} />
        </p>
      ) : null}
      <RecommendationChoice planId={planId} municipalityCode={municipalityCode} goal={goal} />
    </>
  );
}
