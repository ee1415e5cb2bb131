/** Section 2 to write in. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { planLinksDa } from '@sammenhaeng/texts/plan-links.da';
import { onceClicked } from '../../ui/once-clicked.ts';
import { MoreTexts, T, useText } from '../../ui/text.tsx';
import { asNew, MarksEditor } from '../marks/MarksEditor.tsx';
import { usePlanMarks } from '../marks/plan-marks.ts';
import { useAddMark } from '../marks/use-change-marks.ts';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { PLACE, rowPlace } from '../place/place-of.ts';
import { ComingRows } from '../saving/ComingRows.tsx';
import { SavedCheckbox } from '../saving/SavedCheckbox.tsx';
import { UndoLine } from '../saving/UndoLine.tsx';
import { useAddRow } from '../saving/use-add-row.ts';
import { useChangePlan } from '../saving/use-change-plan.ts';
import { useLastSeen } from '../saving/use-last-seen.ts';
import { useRemoveFromPlan } from '../saving/use-remove-from-plan.ts';
import { useUndo } from '../saving/use-undo.ts';
import { ExistingPlanCard, existingPlanCard } from './ExistingPlanCard.tsx';
import { EXISTING_PLAN_KINDS, type ExistingPlanKind } from '@sammenhaeng/domain/plans/part-kinds';
import styles from './mapping.module.css';
import { useAddExistingPlan } from './use-change-existing-plans.ts';

export const mappingEditor = graphql(`
  fragment MappingEditor on Plan {
    id
    hasNoExistingPlans
    existingPlans {
      id
      kind
      owner
      status
      goals
      interventions
      ...ExistingPlanCard
    }
  }
`);

export function MappingEditor(props: { plan: FragmentType<typeof mappingEditor> }) {
  const t = useText();
  const plan = readFragment(mappingEditor, props.plan);
  type Card = (typeof plan.existingPlans)[number];
  const save = useChangePlan(plan.id);
  const add = useAddExistingPlan(plan.id);
  const remove = useRemoveFromPlan(plan.id, 'EXISTING_PLAN');
  const lastSeen = useLastSeen('ExistingPlan', existingPlanCard, 'ExistingPlanCard');
  const undo = useUndo();
  const marks = usePlanMarks(plan.id, plan.existingPlans);
  const addMark = useAddMark(plan.id);

  const cardsToAdd = useAddRow<ExistingPlanKind>({
    key: `${plan.id}.newExistingPlans`,
    label: t('plans.mapping.add'),
    kinds: EXISTING_PLAN_KINDS,
    add: (id, kind) => add({ id, kind }),
    placeOf: rowPlace.existingOwner,
  });

  function takeOut(card: Card) {
    const { id } = card;
    const own = marks.filter((mark) => mark.existingPlanId === id || mark.otherPlanId === id);
    const words = () => {
      const { owner, status, goals, interventions } = lastSeen(id) ?? card;
      return [owner, status, goals, interventions, ...own.map(({ note }) => note)];
    };
    return undo.remove(
      t('plans.mapping.removed', { kind: t(`plans.existing.${card.kind}`) }),
      () => remove(id, words),
      () => restore(card, own),
    );
  }

  /** The marks went with the plan, and come back with it. */
  async function restore(card: Card, own: typeof marks) {
    const { id, kind, owner, status, goals, interventions } = lastSeen(card.id) ?? card;
    const result = await add({ id, kind, owner, status, goals, interventions });
    if (result.kind === 'saved') for (const mark of own) await addMark(asNew(mark));
    return result;
  }

  return (
    <MoreTexts danish={planLinksDa}>
      <div className={styles.editor}>
        <p className={styles.hint}>
          <T id="plans.mapping.hint" />
        </p>
        {plan.existingPlans.map((card) => (
          <ExistingPlanCard
            key={card.id}
            planId={plan.id}
            existingPlan={card}
            onRemove={() => takeOut(card)}
          >
            <MarksEditor planId={plan.id} plan={card} marks={marks} plans={plan.existingPlans} />
          </ExistingPlanCard>
        ))}
        <UndoLine undo={undo} onUndone={() => focusPlace(PLACE.existingPlans)} />
        <ComingRows rows={cardsToAdd} />
        <Place id={PLACE.existingPlans} className={styles.add}>
          <fieldset className={styles.kinds}>
            <legend>
              <T id="plans.mapping.add" />
            </legend>
            {EXISTING_PLAN_KINDS.map((kind) => (
              <Button
                key={kind}
                size="small"
                variant="secondary"
                icon={<PlusIcon aria-hidden />}
                onClick={onceClicked(() => cardsToAdd.addRow(kind))}
              >
                {t(`plans.existing.${kind}`)}
              </Button>
            ))}
          </fieldset>
          {plan.existingPlans.length === 0 ? (
            <SavedCheckbox
              label={t('plans.mapping.none')}
              value={plan.hasNoExistingPlans}
              onSave={save('hasNoExistingPlans')}
            />
          ) : null}
        </Place>
      </div>
    </MoreTexts>
  );
}
