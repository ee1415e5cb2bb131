/** Section 2 to read: the plans the citizen already has elsewhere. */
import type { ExistingPlanKind } from '@sammenhaeng/domain/plans/part-kinds';
import type { ReadMark } from '../marks/plan-marks.ts';
import { lazy } from 'react';
import { Later } from '../../ui/Later.tsx';
import { T, useText } from '../../ui/text.tsx';
import { ReadRow } from './ReadRow.tsx';
import { keyed } from './keyed.ts';
import styles from './reading.module.css';

// Few plans are marked, so what it takes is fetched where they are.
const MarksReading = lazy(() => import('../marks/MarksReading.tsx'));

type ReadExistingPlan = {
  /** Missing in versions from before rows were kept. */
  id: string | null;
  kind: ExistingPlanKind;
  owner: string;
  status: string;
  goals: string;
  interventions: string;
};

type Props = {
  hasNoExistingPlans: boolean;
  existingPlans: readonly ReadExistingPlan[];
  existingPlanMarks: readonly ReadMark[];
};

export function MappingReading({ hasNoExistingPlans, existingPlans, existingPlanMarks }: Props) {
  const t = useText();
  if (existingPlans.length === 0) {
    return (
      <p className={hasNoExistingPlans ? styles.text : styles.empty}>
        <T id={hasNoExistingPlans ? 'plans.mapping.none' : 'plans.section.empty'} />
      </p>
    );
  }
  return (
    <div className={styles.cards}>
      {keyed(existingPlans).map(({ key, row: plan }) => (
        <div key={key} className={styles.card}>
          <h3>{t(`plans.existing.${plan.kind}`)}</h3>
          <dl className={styles.rows}>
            <ReadRow label={t('plans.mapping.owner')}>{plan.owner}</ReadRow>
            <ReadRow label={t('plans.mapping.status')}>{plan.status}</ReadRow>
            <ReadRow label={t('plans.mapping.goals')}>{plan.goals}</ReadRow>
            <ReadRow label={t('plans.mapping.interventions')}>{plan.interventions}</ReadRow>
          </dl>
          {existingPlanMarks.length > 0 ? (
            <Later>
              <MarksReading plan={plan} marks={existingPlanMarks} plans={existingPlans} />
            </Later>
          ) : null}
        </div>
      ))}
    </div>
  );
}
