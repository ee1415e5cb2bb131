/** Section 4 to write in: goal cards in priority order. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { PLACE, rowPlace } from '../place/place-of.ts';
import { UndoLine } from '../saving/UndoLine.tsx';
import { useUndo } from '../saving/use-undo.ts';
import { GoalCard } from './GoalCard.tsx';
import styles from './goals.module.css';
import { useAddGoal } from './use-change-goals.ts';
import { useGoalOrder } from './use-goal-order.ts';
import { useRemoveGoal } from './use-remove-goal.ts';

export const goalsEditor = graphql(`
  fragment GoalsEditor on Plan {
    id
    goals {
      id
      ...GoalCard
      ...RemovableGoal
    }
    participants {
      id
      name
      leftOn
    }
  }
`);

export function GoalsEditor(props: { plan: FragmentType<typeof goalsEditor> }) {
  const t = useText();
  const plan = readFragment(goalsEditor, props.plan);
  const add = useAddGoal(plan.id);
  const { inOrder, move, news } = useGoalOrder(plan.id, plan.goals);
  const { remove, restorerOf } = useRemoveGoal(plan.id, plan.goals);
  const undo = useUndo();
  const present = plan.participants.filter((participant) => participant.leftOn === null);

  async function addEmpty() {
    const id = crypto.randomUUID();
    const result = await add({ id });
    if (result.kind === 'saved') focusPlace(rowPlace.title(id));
  }

  return (
    <div className={styles.editor}>
      <p className={styles.hint}>
        <T id="plans.goals.hint" />
      </p>
      <ol className={styles.goals}>
        {inOrder.map((goal, index) => (
          <GoalCard
            key={goal.id}
            planId={plan.id}
            goal={goal}
            number={index + 1}
            isLast={index === inOrder.length - 1}
            participants={present}
            onMove={(step) => move(goal.id, step)}
            onRemove={(count) =>
              undo.remove(
                t('plans.goals.removed', { count }),
                () => remove(goal.id),
                restorerOf(goal.id),
              )
            }
          />
        ))}
      </ol>
      <p role="status" className={styles.hiddenWord}>
        {news ? t('plans.goals.moved', news) : null}
      </p>
      <UndoLine undo={undo} onUndone={() => focusPlace(PLACE.addGoal)} />
      <Place id={PLACE.addGoal}>
        <Button variant="secondary" icon={<PlusIcon aria-hidden />} onClick={addEmpty}>
          <T id="plans.goals.add" />
        </Button>
      </Place>
    </div>
  );
}
