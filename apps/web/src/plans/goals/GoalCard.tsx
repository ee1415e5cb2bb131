/** One goal: its number is its priority; its words, the citizen's own, and what is to be done. */
import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { Place } from '../place/Place.tsx';
import { rowPlace } from '../place/place-of.ts';
import { SavedSelect } from '../saving/SavedSelect.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { GoalPriority } from './GoalPriority.tsx';
import styles from './goals.module.css';
import { InterventionList } from './InterventionList.tsx';
import { GOAL_STATES } from './intervention-words.ts';
import { useChangeGoal } from './use-change-goals.ts';

const goalCard = graphql(`
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
  onMove: (step: -1 | 1) => void;
  /** Called with how many interventions go with the goal. */
  onRemove: (interventionCount: number) => void;
};

export function GoalCard({
  planId,
  number,
  isLast,
  participants,
  onMove,
  onRemove,
  ...props
}: Props) {
  const t = useText();
  const goal = readFragment(goalCard, props.goal);
  const change = useChangeGoal(planId);
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
            onSave={(from, to) => change(id, { title: { from, to } })}
          />
        </Place>
        <GoalPriority goalId={id} number={number} isLast={isLast} onMove={onMove} />
      </div>
      <div className={styles.inside}>
        <SavedText
          isLong
          label={t('plans.goals.ownWords')}
          value={goal.ownWords}
          onSave={(from, to) => change(id, { ownWords: { from, to } })}
        />
        <InterventionList
          planId={planId}
          goal={goal}
          goalNumber={number}
          participants={participants}
        />
        <div className={styles.foot}>
          <SavedSelect
            label={t('plans.goals.state')}
            value={goal.state}
            options={GOAL_STATES.map((value) => ({ value, label: t(`plans.goalState.${value}`) }))}
            onSave={(from, to) => change(id, { state: { from, to } })}
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
      </div>
    </li>
  );
}
