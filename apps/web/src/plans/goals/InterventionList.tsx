/** What is to be done about one goal. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { rowPlace } from '../place/place-of.ts';
import { UndoLine } from '../saving/UndoLine.tsx';
import { useRemoveFromPlan } from '../saving/use-remove-from-plan.ts';
import { useUndo } from '../saving/use-undo.ts';
import styles from './goals.module.css';
import { InterventionRow } from './InterventionRow.tsx';
import { useAddIntervention } from './use-change-interventions.ts';
import { useRestoreIntervention } from './use-restore-intervention.ts';

const interventionList = graphql(`
  fragment InterventionList on Goal {
    id
    interventions {
      id
      ...InterventionRow
      ...RemovableIntervention
    }
  }
`);

type Props = {
  planId: string;
  goal: FragmentType<typeof interventionList>;
  goalNumber: number;
  participants: readonly { id: string; name: string }[];
};

export function InterventionList({ planId, goalNumber, participants, ...props }: Props) {
  const t = useText();
  const goal = readFragment(interventionList, props.goal);
  const add = useAddIntervention(planId);
  const remove = useRemoveFromPlan(planId, 'INTERVENTION');
  const restore = useRestoreIntervention(planId);
  const undo = useUndo();
  const addPlace = rowPlace.interventions(goal.id);

  async function addEmpty() {
    const id = crypto.randomUUID();
    const result = await add({ goalId: goal.id, id });
    if (result.kind === 'saved') focusPlace(rowPlace.title(id));
  }

  return (
    <div className={styles.interventions}>
      <h4 className={styles.interventionsTitle}>
        <T id="plans.interventions.title" />
      </h4>
      <ol className={styles.interventionRows}>
        {goal.interventions.map((intervention, index) => (
          <InterventionRow
            key={intervention.id}
            planId={planId}
            intervention={intervention}
            number={index + 1}
            participants={participants}
            onRemove={() =>
              undo.remove(
                t('plans.interventions.removed'),
                () => remove(intervention.id),
                () => restore(goal.id, intervention),
              )
            }
          />
        ))}
      </ol>
      <UndoLine undo={undo} onUndone={() => focusPlace(addPlace)} />
      <Place id={addPlace}>
        <Button
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          aria-label={t('plans.interventions.addLabel', { number: goalNumber })}
          onClick={addEmpty}
        >
          <T id="plans.interventions.add" />
        </Button>
      </Place>
    </div>
  );
}
