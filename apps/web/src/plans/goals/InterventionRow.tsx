/** One intervention: what, which way, one responsible, a date, and how far it is. */
import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';
import { Place } from '../place/Place.tsx';
import { rowPlace } from '../place/place-of.ts';
import { Face } from '../reading/Face.tsx';
import { saveOf } from '../saving/change-result.ts';
import { SavedDate } from '../saving/SavedDate.tsx';
import { SavedSelect } from '../saving/SavedSelect.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { afterAdding, type FirstRow } from '../saving/use-first-row.ts';
import styles from './interventions.module.css';
import { INTERVENTION_DIRECTIONS, INTERVENTION_STATES } from './intervention-words.ts';
import { MethodChoice } from './MethodChoice.tsx';
import { useChangeIntervention } from './use-change-interventions.ts';

const interventionRow = graphql(`
  fragment InterventionRow on Intervention {
    id
    title
    direction
    dueOn
    state
    responsible {
      id
      name
    }
    ...MethodChoice
  }
`);

type Props = {
  planId: string;
  intervention: FragmentType<typeof interventionRow>;
  number: number;
  /** Those who have not left: one of them is responsible. */
  participants: readonly { id: string; name: string }[];
  /** Of a row that is drawn before it is there. */
  ensure?: FirstRow['ensure'] | undefined;
  onEnter: () => void;
  /** Called as soon as somebody is chosen. */
  onResponsible: (participantId: string | null) => void;
  onRemove: () => void;
};

export function InterventionRow(props: Props) {
  const { planId, number, participants, ensure, onEnter, onResponsible, onRemove } = props;
  const t = useText();
  const intervention = readFragment(interventionRow, props.intervention);
  const { id, title, direction, dueOn, state, responsible } = intervention;
  const change = afterAdding(ensure, useChangeIntervention(planId));
  // Who has left and still is responsible is shown as chosen, so that the gap is seen.
  const hasLeft = responsible && !participants.some((one) => one.id === responsible.id);
  const people = hasLeft ? [...participants, responsible] : participants;
  return (
    <li className={styles.row} aria-label={t('plans.interventions.number', { number })}>
      <Face name={responsible?.name ?? ''} />
      <Place id={rowPlace.title(id)} className={styles.what}>
        <SavedText
          label={t('plans.interventions.what')}
          value={title}
          grows
          phrases="INTERVENTION"
          onEnter={onEnter}
          onSave={saveOf(`${id}.title`, (from, to) => change(id, { title: { from, to } }))}
        />
      </Place>
      {ensure ? null : (
        <Button
          className={styles.remove}
          variant="tertiary"
          icon={<TrashIcon aria-hidden />}
          aria-label={t('plans.interventions.removeLabel', { number })}
          onClick={onRemove}
        />
      )}
      {ensure ? null : <MethodChoice planId={planId} number={number} intervention={intervention} />}
      <div className={styles.choices}>
        <SavedSelect
          label={t('plans.interventions.direction')}
          value={direction}
          options={INTERVENTION_DIRECTIONS.map((value) => ({
            value,
            label: t(`plans.direction.${value}`),
          }))}
          onSave={saveOf<typeof direction>(`${id}.direction`, (from, to) =>
            change(id, { direction: { from, to } }),
          )}
        />
        <Place id={rowPlace.responsible(id)} className={styles.responsible}>
          <SavedSelect
            label={t('plans.interventions.responsible')}
            value={responsible?.id ?? null}
            options={[
              { value: null, label: t('plans.interventions.chooseResponsible') },
              ...people.map((person) => ({ value: person.id, label: person.name })),
            ]}
            onSave={saveOf<string | null>(`${id}.responsibleId`, (from, to) => {
              onResponsible(to);
              return change(id, { responsibleId: { from, to } });
            })}
          />
        </Place>
        <Place id={rowPlace.dueOn(id)}>
          <SavedDate
            label={t('plans.interventions.due')}
            value={dueOn}
            onSave={saveOf(`${id}.dueOn`, (from, to) => change(id, { dueOn: { from, to } }))}
          />
        </Place>
        <SavedSelect
          label={t('plans.interventions.state')}
          value={state}
          options={INTERVENTION_STATES.map((value) => ({
            value,
            label: t(`plans.interventionState.${value}`),
          }))}
          onSave={saveOf<typeof state>(`${id}.state`, (from, to) =>
            change(id, { state: { from, to } }),
          )}
        />
      </div>
    </li>
  );
}
