/** What is written about a participant, and the two ways out of the plan: left, or added by mistake. */
import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ComponentProps } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { saveOf } from '../saving/change-result.ts';
import { SavedCheckbox } from '../saving/SavedCheckbox.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { Leave } from './Leave.tsx';
import styles from './participants.module.css';
import { useChangeParticipant } from './use-change-participants.ts';

const participantFields = graphql(`
  fragment ParticipantFields on Participant {
    id
    kind
    name
    function
    organisation
    relation
    receivesPlan
    hasAccount
    isLead
    leftOn
  }
`);

type Props = {
  planId: string;
  participant: FragmentType<typeof participantFields>;
  /** Those who can take over when this one leaves. */
  others: readonly { id: string; name: string }[];
  onLeft: ComponentProps<typeof Leave>['onLeft'];
  onRemove: () => void;
  onClose: () => void;
};

export function ParticipantFields({ planId, others, onLeft, onRemove, ...props }: Props) {
  const { onClose } = props;
  const t = useText();
  const participant = readFragment(participantFields, props.participant);
  const change = useChangeParticipant(planId, participant.id);
  const { kind, name, leftOn } = participant;
  return (
    <div className={styles.fields}>
      {participant.hasAccount ? null : (
        <SavedText
          label={t('plans.participants.name')}
          value={name}
          onSave={saveOf(`${participant.id}.name`, (from, to) => change({ name: { from, to } }))}
        />
      )}
      {kind === 'RELATIVE' && participant.function === '' ? null : (
        <SavedText
          label={t('plans.participants.function')}
          value={participant.function}
          onSave={saveOf(`${participant.id}.function`, (from, to) =>
            change({ function: { from, to } }),
          )}
        />
      )}
      {kind === 'PROFESSIONAL' || kind === 'GP' ? (
        <SavedText
          label={t(
            kind === 'GP' ? 'plans.participants.practice' : 'plans.participants.organisation',
          )}
          value={participant.organisation}
          onSave={saveOf(`${participant.id}.organisation`, (from, to) =>
            change({ organisation: { from, to } }),
          )}
        />
      ) : null}
      {kind === 'CITIZEN' ? null : (
        <SavedText
          label={t('plans.participants.relation')}
          value={participant.relation}
          onSave={saveOf(`${participant.id}.relation`, (from, to) =>
            change({ relation: { from, to } }),
          )}
        />
      )}
      <SavedCheckbox
        label={t('plans.participants.receivesPlan')}
        description={t('plans.participants.receivesPlan.hint')}
        value={participant.receivesPlan}
        onSave={saveOf(`${participant.id}.receivesPlan`, (from, to) =>
          change({ receivesPlan: { from, to } }),
        )}
      />
      <div className={styles.buttons}>
        <Button size="small" variant="secondary" onClick={onClose}>
          <T id="plans.participants.done" />
        </Button>
        {participant.isLead || leftOn ? null : (
          <>
            <Leave planId={planId} participant={participant} others={others} onLeft={onLeft} />
            <Button
              size="small"
              variant="tertiary"
              icon={<TrashIcon aria-hidden />}
              onClick={onRemove}
            >
              {t('plans.participants.remove', { name })}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
