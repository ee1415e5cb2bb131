/** Section 4 to write in: goal cards in priority order. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { suggestedDueDate } from '@sammenhaeng/domain/plans/suggested-due-date';
import {
  type FragmentType,
  makeFragmentData,
  readFragment,
} from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { PLACE, rowPlace } from '../place/place-of.ts';
import { UndoLine } from '../saving/UndoLine.tsx';
import { useFirstRow } from '../saving/use-first-row.ts';
import { useUndo } from '../saving/use-undo.ts';
import { GoalCard, goalCard } from './GoalCard.tsx';
import styles from './goals.module.css';
import { useAddGoal } from './use-change-goals.ts';
import { useGoalOrder } from './use-goal-order.ts';
import { useRemoveGoal } from './use-remove-goal.ts';

export const goalsEditor = graphql(`
  fragment GoalsEditor on Plan {
    id
    meetingOn
    nextFollowUpOn
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

  const suggestedDueOn = suggestedDueDate(plan, useToday());
  const first = useFirstRow(plan.goals.length === 0, (id) => add({ id }));
  const cards = first ? [{ id: first.id, ...firstGoal(first.id) }] : inOrder;

  async function addEmpty() {
    // An empty card is there already, and only wants to be written in.
    if (first) return focusPlace(rowPlace.title(first.id));
    const id = crypto.randomUUID();
    const result = await add({ id });
    if (result.kind === 'saved') focusPlace(rowPlace.title(id));
  }

  return (
    <div className={styles.editor}>
      <p className={styles.hint}>
        <T id="plans.goals.hint" />
      </p>
      <ol className={styles.goals} {...(first && { id: PLACE.addGoal })}>
        {cards.map((goal, index) => (
          <GoalCard
            key={goal.id}
            planId={plan.id}
            goal={goal}
            number={index + 1}
            isLast={index === cards.length - 1}
            participants={present}
            suggestedDueOn={suggestedDueOn}
            ensure={first?.ensure}
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
      <Place id={first ? undefined : PLACE.addGoal}>
        <Button variant="secondary" icon={<PlusIcon aria-hidden />} onClick={addEmpty}>
          <T id="plans.goals.add" />
        </Button>
      </Place>
    </div>
  );
}

const firstGoal = (id: string) =>
  makeFragmentData(
    { __typename: 'Goal', id, title: '', ownWords: '', state: 'ACTIVE', interventions: [] },
    goalCard,
  );
