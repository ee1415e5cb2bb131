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
import { GoalPriority } from './GoalPriority.tsx';
import styles from './goals.module.css';
import { InterventionList } from './InterventionList.tsx';
import { GOAL_STATES } from './intervention-words.ts';
import { useChangeGoal } from './use-change-goals.ts';

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
  }
`);

type Props = {
  planId: string;
  goal: FragmentType<typeof goalCard>;
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
  return (
    <li className={styles.card} aria-label={t('plans.goals.number', { number })}>
      <div className={styles.top}>
        <h3 className={styles.number}>
          <span className={styles.hiddenWord}>
            <T id="plans.goals.goalTitle" />{' '}
          </span>
          {number}
        </h3>
        <Place id={rowPlace.title(id)} className={styles.title}>
          <SavedText
            label={t('plans.goals.goalTitle')}
            value={goal.title}
            phrases="GOAL"
            onEnter={() => focusPlace(rowPlace.ownWords(id))}
            onSave={saveOf(`${id}.title`, (from, to) => change(id, { title: { from, to } }))}
          />
        </Place>
        {ensure ? null : (
          <GoalPriority goalId={id} number={number} isLast={isLast} onMove={onMove} />
        )}
      </div>
      <div className={styles.inside}>
        <Place id={rowPlace.ownWords(id)}>
          <SavedText
            isLong
            label={t('plans.goals.ownWords')}
            value={goal.ownWords}
            onSave={saveOf(`${id}.ownWords`, (from, to) => change(id, { ownWords: { from, to } }))}
          />
        </Place>
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
