/** What is to be done about one goal. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { InterventionListFragment } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';
import { onceClicked } from '../../ui/once-clicked.ts';
import { T, useText } from '../../ui/text.tsx';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { rowPlace } from '../place/place-of.ts';
import { ComingRows } from '../saving/ComingRows.tsx';
import { UndoLine } from '../saving/UndoLine.tsx';
import { useAddRow } from '../saving/use-add-row.ts';
import { afterFirst, useFirstRow } from '../saving/use-first-row.ts';
import { useLastSeen } from '../saving/use-last-seen.ts';
import { useRemoveFromPlan } from '../saving/use-remove-from-plan.ts';
import { useUndo } from '../saving/use-undo.ts';
import styles from './goals.module.css';
import { InterventionRow } from './InterventionRow.tsx';
import { useAddIntervention } from './use-change-interventions.ts';
import { removableIntervention, useRestoreIntervention } from './use-restore-intervention.ts';

const interventionList = graphql(`
  fragment InterventionList on Goal {
    id
    state
    interventions {
      id
      responsible {
        id
      }
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
  /** The date a new one begins with, to be kept or changed. */
  suggestedDueOn: CalendarDate | null;
};

export function InterventionList(props: Props) {
  const { planId, goalNumber, participants, suggestedDueOn: dueOn } = props;
  const t = useText();
  const goal = readFragment(interventionList, props.goal);
  const add = useAddIntervention(planId);
  const remove = useRemoveFromPlan(planId, 'INTERVENTION');
  const restore = useRestoreIntervention(planId);
  const lastSeen = useLastSeen('Intervention', removableIntervention, 'RemovableIntervention');
  const undo = useUndo();
  const addPlace = rowPlace.interventions(goal.id);

  // Known before it is saved: the next row may be wanted at once.
  const [chosenLast, setChosenLast] = useState<string | null>(null);
  const isEmpty = goal.interventions.length === 0 && goal.state === 'ACTIVE';
  const first = useFirstRow(isEmpty, (id) => add({ goalId: goal.id, id, dueOn }));
  const rows = first ? [firstIntervention(first.id, dueOn)] : goal.interventions;

  /** Whoever was chosen last is mostly responsible for the next too: shown, and easy to change. */
  function likelyResponsible(): string | null {
    const above = goal.interventions.at(-1)?.responsible?.id ?? null;
    const id = chosenLast ?? above;
    return participants.some((person) => person.id === id) ? id : null;
  }

  const rowsToAdd = useAddRow({
    key: `${goal.id}.newInterventions`,
    label: t('plans.interventions.addLabel', { number: goalNumber }),
    kinds: ['INTERVENTION'],
    add: afterFirst(first, (id) =>
      add({ goalId: goal.id, id, dueOn, responsibleId: likelyResponsible() }),
    ),
    placeOf: rowPlace.title,
  });

  const wordsIn = (id: string) => {
    const seen = lastSeen(id);
    return seen && [seen.title];
  };

  function addEmpty() {
    // An empty row is there already, and only wants to be written in.
    if (first && !first.isBegun()) return focusPlace(addPlace);
    rowsToAdd.addRow('INTERVENTION');
  }

  /** Goes on to the row after this one, which is added where there is none. */
  function goOn(index: number) {
    const next = rows[index + 1];
    if (next) return focusPlace(rowPlace.title(next.id));
    addEmpty();
  }

  return (
    <div className={styles.interventions}>
      <h4 className={styles.interventionsTitle}>
        <T id="plans.interventions.title" />
      </h4>
      <ol
        className={styles.interventionRows}
        {...(first && { id: addPlace, onInput: first.begin })}
      >
        {rows.map((intervention, index) => (
          <InterventionRow
            key={intervention.id}
            planId={planId}
            intervention={intervention}
            number={index + 1}
            participants={participants}
            ensure={first?.ensure}
            onResponsible={setChosenLast}
            onEnter={() => goOn(index)}
            onRemove={() =>
              undo.remove(
                t('plans.interventions.removed'),
                () => remove(intervention.id, wordsIn),
                () => restore(goal.id, intervention),
              )
            }
          />
        ))}
      </ol>
      <UndoLine undo={undo} onUndone={() => focusPlace(addPlace)} />
      <ComingRows rows={rowsToAdd} />
      <Place id={first ? undefined : addPlace}>
        <Button
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          aria-label={t('plans.interventions.addLabel', { number: goalNumber })}
          onClick={onceClicked(addEmpty)}
        >
          <T id="plans.interventions.add" />
        </Button>
      </Place>
    </div>
  );
}

/** Drawn until it is added: all that a row reads of an intervention, under the id it will have. */
function firstIntervention(
  id: string,
  dueOn: CalendarDate | null,
): InterventionListFragment['interventions'][number] {
  const title = '';
  const words = { direction: 'START', state: 'PLANNED' } as const;
  const empty = {
    __typename: 'Intervention' as const,
    id,
    title,
    dueOn,
    responsible: null,
    ...words,
  };
  return empty;
}
