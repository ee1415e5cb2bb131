/** One plan the citizen already has: what kind, whose, how far, and what it is about. */
import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ReactNode } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { Place } from '../place/Place.tsx';
import { rowPlace } from '../place/place-of.ts';
import { saveOf } from '../saving/change-result.ts';
import { SavedSelect } from '../saving/SavedSelect.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { EXISTING_PLAN_KINDS } from '@sammenhaeng/domain/plans/part-kinds';
import styles from './mapping.module.css';
import { useChangeExistingPlan } from './use-change-existing-plans.ts';

export const existingPlanCard = graphql(`
  fragment ExistingPlanCard on ExistingPlan {
    id
    kind
    owner
    status
    goals
    interventions
  }
`);

type Props = {
  planId: string;
  existingPlan: FragmentType<typeof existingPlanCard>;
  /** What stands under the texts: how it stands to the other plans. */
  children: ReactNode;
  onRemove: () => void;
};

const TEXTS = ['goals', 'interventions'] as const;

export function ExistingPlanCard({ planId, children, onRemove, ...props }: Props) {
  const t = useText();
  const plan = readFragment(existingPlanCard, props.existingPlan);
  const change = useChangeExistingPlan(planId, plan.id);
  const kindInWords = t(`plans.existing.${plan.kind}`);
  return (
    <fieldset id={rowPlace.existingPlan(plan.id)} className={styles.card}>
      <legend className={styles.legend}>{kindInWords}</legend>
      <div className={styles.pair}>
        <SavedSelect
          label={t('plans.mapping.kind')}
          value={plan.kind}
          options={EXISTING_PLAN_KINDS.map((value) => ({
            value,
            label: t(`plans.existing.${value}`),
          }))}
          onSave={saveOf<typeof plan.kind>(`${plan.id}.kind`, (from, to) =>
            change({ kind: { from, to } }),
          )}
        />
        <Place id={rowPlace.existingOwner(plan.id)}>
          <SavedText
            label={t('plans.mapping.owner')}
            value={plan.owner}
            onSave={saveOf(`${plan.id}.owner`, (from, to) => change({ owner: { from, to } }))}
          />
        </Place>
      </div>
      <SavedText
        label={t('plans.mapping.status')}
        value={plan.status}
        onSave={saveOf(`${plan.id}.status`, (from, to) => change({ status: { from, to } }))}
      />
      <div className={styles.pair}>
        {TEXTS.map((field) => (
          <SavedText
            key={field}
            isLong
            label={t(`plans.mapping.${field}`)}
            value={plan[field]}
            onSave={saveOf(`${plan.id}.${field}`, (from, to) => change({ [field]: { from, to } }))}
          />
        ))}
      </div>
      {children}
      <div>
        <Button
          size="small"
          variant="tertiary"
          icon={<TrashIcon aria-hidden />}
          aria-label={t('plans.mapping.removeLabel', { kind: kindInWords })}
          onClick={onRemove}
        >
          <T id="plans.mapping.remove" />
        </Button>
      </div>
    </fieldset>
  );
}
