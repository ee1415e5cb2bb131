/** Who takes part: the people round the table, and the ways to ask one more. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { PLACE } from '../place/place-of.ts';
import { UndoLine } from '../saving/UndoLine.tsx';
import { useRemoveFromPlan } from '../saving/use-remove-from-plan.ts';
import { useUndo } from '../saving/use-undo.ts';
import { AddParticipant } from './AddParticipant.tsx';
import { ParticipantRow } from './ParticipantRow.tsx';
import styles from './participants.module.css';
import { useAddParticipant } from './use-change-participants.ts';

export const participantsEditor = graphql(`
  fragment ParticipantsEditor on Plan {
    id
    version
    citizen {
      id
      name
    }
    participants {
      id
      kind
      name
      function
      organisation
      relation
      receivesPlan
      hasAccount
      leftOn
      ...ParticipantRow
    }
  }
`);

export function ParticipantsEditor(props: { plan: FragmentType<typeof participantsEditor> }) {
  const t = useText();
  const plan = readFragment(participantsEditor, props.plan);
  const add = useAddParticipant(plan.id);
  const remove = useRemoveFromPlan(plan.id, 'PARTICIPANT');
  const undo = useUndo();
  const present = plan.participants.filter(({ leftOn }) => leftOn === null);
  const hasCitizen = plan.participants.some((participant) => participant.kind === 'CITIZEN');
  return (
    <section aria-labelledby="deltagere-titel" className={styles.participants}>
      <Place id={PLACE.participants}>
        <h3 id="deltagere-titel" tabIndex={-1}>
          <T id="plans.participants.title" />
        </h3>
      </Place>
      <ul className={styles.rows}>
        {plan.participants.map((participant) => (
          <ParticipantRow
            key={participant.id}
            planId={plan.id}
            participant={participant}
            others={present.filter(({ id }) => id !== participant.id)}
            onLeft={undo.offer}
            onRemove={() =>
              undo.remove(
                t('plans.participants.removed', { name: participant.name }),
                () => remove(participant.id),
                // Somebody with an account is asked anew from the list of colleagues.
                participant.hasAccount
                  ? null
                  : () => {
                      // As they were, also in what was chosen not to be sent to them.
                      const { id, kind, name, function: role } = participant;
                      const { organisation, relation, receivesPlan } = participant;
                      const said = { function: role, organisation, relation, receivesPlan };
                      return add({ id, kind, name, ...said });
                    },
              )
            }
          />
        ))}
      </ul>
      <UndoLine undo={undo} onUndone={() => focusPlace(PLACE.addParticipant)} />
      <AddParticipant
        planId={plan.id}
        suggestsAtOnce={plan.version === 0}
        citizenName={hasCitizen ? null : plan.citizen.name}
        onAdd={(participant) => add({ id: crypto.randomUUID(), ...participant })}
      />
    </section>
  );
}
