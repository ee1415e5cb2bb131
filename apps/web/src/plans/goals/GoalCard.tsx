/** One goal: its number is its priority; its words, the citizen's own, and what is to be done. */
import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { rowPlace } from '../place/place-of.ts';
import { saveOf } from '../saving/change-result.ts';
import { SavedSelect } from '../saving/SavedSelect.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { afterAdding, type FirstRow } from '../saving/use-first-row.ts';
import { GoalLinks } from './GoalLinks.tsx';
import { GoalPriority } from './GoalPriority.tsx';
import styles from './goals.module.css';
import { InterventionList } from './InterventionList.tsx';
import { GOAL_STATES } from './intervention-words.ts';
import { useChangeGoal } from './use-change-goals.ts';
import { useDragGoal } from './use-drag-goal.ts';
import { cardId } from './use-folding.ts';

export const goalCard = graphql(`
  fragment GoalCard on Goal {
    id
    title
    ownWords
    state
    interventions {
      id
    }
    ...InterventionList
    ...GoalLinks
  }
`);

type Props = {
  planId: string;
  goal: FragmentType<typeof goalCard>;
  municipalityCode: string;
  number: number;
  isLast: boolean;
  participants: readonly { id: string; name: string }[];
  suggestedDueOn: CalendarDate | null;
  /** Of a goal that is drawn before it is there: only its title can be written yet. */
  ensure?: FirstRow['ensure'] | undefined;
  onMove: (step: -1 | 1) => void;
  /** Called with how many interventions go with the goal. */
  onRemove: (interventionCount: number) => void;
};

export function GoalCard({
  planId,
  municipalityCode,
  number,
  isLast,
  participants,
  suggestedDueOn,
  ensure,
  onMove,
  onRemove,
  ...props
}: Props) {
  const t = useText();
  const goal = readFragment(goalCard, props.goal);
  const change = afterAdding(ensure, useChangeGoal(planId));
  const { id } = goal;
  const drag = useDragGoal(id, ensure !== undefined || (isLast && number === 1));
  return (
    <li
      {...drag.card}
      id={cardId(id)}
      className={styles.card}
      aria-label={t('plans.goals.number', { number })}
    >
      <div className={styles.top}>
        <h3 className={styles.number}>
          <span className={styles.hiddenWord}>
            <T id="plans.goals.goalTitle" />{' '}
          </span>
          {number}
        </h3>
        <div className={styles.words}>
          <Place id={rowPlace.title(id)}>
            <SavedText
              label={t('plans.goals.goalTitle')}
              grows
              value={goal.title}
              phrases="GOAL"
              onEnter={() => focusPlace(rowPlace.ownWords(id))}
              onSave={saveOf(`${id}.title`, (from, to) => change(id, { title: { from, to } }))}
            />
          </Place>
          <Place id={rowPlace.ownWords(id)} className={styles.ownWords}>
            <SavedText
              isLong
              label={t('plans.goals.ownWords')}
              value={goal.ownWords}
              onSave={saveOf(`${id}.ownWords`, (from, to) =>
                change(id, { ownWords: { from, to } }),
              )}
            />
          </Place>
        </div>
        {ensure ? null : (
          <GoalPriority
            goalId={id}
            number={number}
            isLast={isLast}
            handle={drag.handle}
            onMove={onMove}
          />
        )}
      </div>
      <div className={styles.inside}>
        {ensure ? null : (
          <>
            <InterventionList
              planId={planId}
              goal={goal}
              goalNumber={number}
              participants={participants}
              suggestedDueOn={suggestedDueOn}
            />
            <div className={styles.foot}>
              <SavedSelect
                label={t('plans.goals.state')}
                value={goal.state}
                options={GOAL_STATES.map((value) => ({
                  value,
                  label: t(`plans.goalState.${value}`),
                }))}
                onSave={saveOf<typeof goal.state>(`${id}.state`, (from, to) =>
                  change(id, { state: { from, to } }),
                )}
              />
              <GoalLinks planId={planId} municipalityCode={municipalityCode} goal={goal} />
              <Button
                size="small"
                variant="tertiary"
                icon={<TrashIcon aria-hidden />}
                aria-label={t('plans.goals.removeLabel', { number })}
                onClick={() => onRemove(goal.interventions.length)}
              >
                <T id="plans.goals.remove" />
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}
