/** Section 2 to read: the plans the citizen already has elsewhere. */
import type { ExistingPlanKind } from '@sammenhaeng/domain/plans/part-kinds';
import { T, useText } from '../../ui/text.tsx';
import { ReadRow } from './ReadRow.tsx';
import { keyed } from './keyed.ts';
import styles from './reading.module.css';

type ReadExistingPlan = {
  kind: ExistingPlanKind;
  owner: string;
  status: string;
  goals: string;
  interventions: string;
};

type Props = { hasNoExistingPlans: boolean; existingPlans: readonly ReadExistingPlan[] };

export function MappingReading({ hasNoExistingPlans, existingPlans }: Props) {
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
        </div>
      ))}
    </div>
  );
}
