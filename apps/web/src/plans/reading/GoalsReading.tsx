/** Section 4 to read: the goals in priority order, each with what is to be done about it. */
import type { GoalState } from '@sammenhaeng/domain/plans/plan-facts';
import { Danish } from '../../ui/Danish.tsx';
import { T, useText } from '../../ui/text.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { InterventionReading, type ReadIntervention } from './InterventionReading.tsx';
import { keyed } from './keyed.ts';
import styles from './reading.module.css';

export type ReadGoal = {
  title: string;
  ownWords: string;
  state: GoalState;
  attainment: number | null;
  recommendation: { number: number; title: string } | null;
  interventions: readonly ReadIntervention[];
};

export function GoalsReading({ goals }: { goals: readonly ReadGoal[] }) {
  const t = useText();
  if (goals.length === 0) {
    return (
      <p className={styles.empty}>
        <T id="plans.section.empty" />
      </p>
    );
  }
  return (
    <ol className={styles.goals}>
      {keyed(goals).map(({ key, row: goal }, index) => (
        <li key={key} className={styles.card}>
          <div className={styles.goalWords}>
            <h3 className={styles.goalTitle}>
              <span className={styles.goalNumber}>{index + 1}</span>
              <span className={styles.goalName}>{goal.title || t('plans.goals.untitled')}</span>
              {goal.state === 'ACTIVE' ? null : (
                <Tag tone={goal.state === 'ACHIEVED' ? 'success' : 'neutral'}>
                  {t(`plans.goalState.${goal.state}`)}
                </Tag>
              )}
            </h3>
            {goal.ownWords ? (
              <blockquote className={styles.quote}>
                <T id="plans.goals.quote" values={{ words: goal.ownWords }} />
              </blockquote>
            ) : null}
          </div>
          <HowFar goal={goal} />
          <ul className={styles.interventions}>
            {keyed(goal.interventions).map(({ key: of, row }) => (
              <InterventionReading key={of} intervention={row} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** What is done and how near the citizen finds the goal are two things, and stand as two. */
function HowFar({ goal: { attainment, recommendation, interventions } }: { goal: ReadGoal }) {
  const t = useText();
  const count = interventions.length;
  if (attainment === null && recommendation === null && count === 0) return null;
  const done = interventions.filter(({ state }) => state === 'DONE').length;
  return (
    <ul className={styles.howFar}>
      {attainment === null ? null : (
        <li>
          <T id="plans.goals.near" values={{ attainment }} />
        </li>
      )}
      {count > 0 ? (
        <li>
          <T id="plans.goals.done" values={{ done, count }} />
        </li>
      ) : null}
      {recommendation ? (
        <li>
          <Danish within={t('plans.goals.serves', recommendation)}>{recommendation.title}</Danish>
        </li>
      ) : null}
    </ul>
  );
}
