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
import { planLinksDa } from '@sammenhaeng/texts/plan-links.da';
import { onceClicked } from '../../ui/once-clicked.ts';
import { MoreTexts, T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { PLACE, rowPlace } from '../place/place-of.ts';
import { ComingRows } from '../saving/ComingRows.tsx';
import { UndoLine } from '../saving/UndoLine.tsx';
import { useAddRow } from '../saving/use-add-row.ts';
import { afterFirst, useFirstRow } from '../saving/use-first-row.ts';
import { useUndo } from '../saving/use-undo.ts';
import { GoalCard, goalCard } from './GoalCard.tsx';
import styles from './goals.module.css';
import { SortableGoals } from './SortableGoals.tsx';
import { useAddGoal } from './use-change-goals.ts';
import { useGoalOrder } from './use-goal-order.ts';
import { useRemoveGoal } from './use-remove-goal.ts';

export const goalsEditor = graphql(`
  fragment GoalsEditor on Plan {
    id
    meetingOn
    nextFollowUpOn
    municipality {
      code
    }
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
  const { inOrder, move, place, news } = useGoalOrder(plan.id, plan.goals);
  const { remove, restorerOf } = useRemoveGoal(plan.id, plan.goals);
  const undo = useUndo();
  const present = plan.participants.filter((participant) => participant.leftOn === null);

  const suggestedDueOn = suggestedDueDate(plan, useToday());
  const first = useFirstRow(plan.goals.length === 0, (id) => add({ id }));
  const cards = first ? [{ id: first.id, ...firstGoal(first.id) }] : inOrder;

  const cardsToAdd = useAddRow({
    key: `${plan.id}.newGoals`,
    label: t('plans.goals.add'),
    kinds: ['GOAL'],
    add: afterFirst(first, (id) => add({ id })),
    placeOf: rowPlace.title,
  });

  function addEmpty() {
    // An empty card is there already, and only wants to be written in.
    if (first && !first.isBegun()) return focusPlace(rowPlace.title(first.id));
    cardsToAdd.addRow('GOAL');
  }

  return (
    <MoreTexts danish={planLinksDa}>
      <div className={styles.editor}>
        <p className={styles.hint}>
          <T id="plans.goals.hint" />
        </p>
        <SortableGoals
          ids={cards.map((goal) => goal.id)}
          {...(first && { id: PLACE.addGoal, onInput: first.begin })}
          onPlace={place}
        >
          {cards.map((goal, index) => (
            <GoalCard
              key={goal.id}
              planId={plan.id}
              municipalityCode={plan.municipality.code}
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
        </SortableGoals>
        <p role="status" className={styles.hiddenWord}>
          {news ? t('plans.goals.moved', news) : null}
        </p>
        <UndoLine undo={undo} onUndone={() => focusPlace(PLACE.addGoal)} />
        <ComingRows rows={cardsToAdd} />
        <Place id={first ? undefined : PLACE.addGoal}>
          <Button
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
            onClick={onceClicked(addEmpty)}
          >
            <T id="plans.goals.add" />
          </Button>
        </Place>
      </div>
    </MoreTexts>
  );
}

const firstGoal = (id: string) =>
  makeFragmentData(
    { __typename: 'Goal', id, title: '', ownWords: '', state: 'ACTIVE', interventions: [] },
    goalCard,
  );
