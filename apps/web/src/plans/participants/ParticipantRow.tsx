/** One participant: face, name, function, consent, and the fields to put them right. */
import { PencilIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { type ComponentProps, useState } from 'react';
import { useHasWaiting } from '../../ui/drafts/use-waiting-drafts.ts';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ParticipantConsent } from '../consents/ParticipantConsent.tsx';
import { rowPlace } from '../place/place-of.ts';
import { Face } from '../reading/Face.tsx';
import { ParticipantFields } from './ParticipantFields.tsx';
import styles from './participants.module.css';

const participantRow = graphql(`
  fragment ParticipantRow on Participant {
    id
    kind
    name
    function
    organisation
    relation
    receivesPlan
    isLead
    leftOn
    ...ParticipantFields
    ...ParticipantConsent
  }
`);

type Props = {
  planId: string;
  participant: FragmentType<typeof participantRow>;
  /** Those who can take over when this one leaves. */
  others: readonly { id: string; name: string }[];
  onLeft: ComponentProps<typeof ParticipantFields>['onLeft'];
  onRemove: () => void;
};

export function ParticipantRow({ planId, others, onLeft, onRemove, ...props }: Props) {
  const t = useText();
  const format = useFormat();
  const participant = readFragment(participantRow, props.participant);
  const [isOpen, setIsOpen] = useState(false);
  const { id, kind, name, isLead, leftOn } = participant;
  const hasWaiting = useHasWaiting(`${id}.`);
  const [hadWaiting, setHadWaiting] = useState(false);
  if (hasWaiting !== hadWaiting) {
    setHadWaiting(hasWaiting);
    if (hasWaiting) setIsOpen(true);
  }
  const details = [participant.function, participant.organisation, participant.relation]
    .filter(Boolean)
    .join(' · ');
  return (
    <li id={rowPlace.participant(id)} className={styles.row}>
      <Face name={name} />
      <div className={styles.who}>
        <span className={styles.name}>
          {name}
          {isLead ? (
            <Tag tone="accent">
              <T id="plans.participants.isLead" />
            </Tag>
          ) : null}
          {participant.receivesPlan ? null : <Tag>{t('plans.participants.receivesNot')}</Tag>}
          {leftOn ? <Tag>{t('plans.participants.left', { date: format.date(leftOn) })}</Tag> : null}
        </span>
        <span className={styles.details}>{details || t(`plans.participantKind.${kind}`)}</span>
      </div>
      <ParticipantConsent
        planId={planId}
        participant={participant}
        others={others}
        onLeft={onLeft}
      />
      <Button
        className={styles.edit}
        size="small"
        variant="tertiary"
        icon={<PencilIcon aria-hidden />}
        aria-expanded={isOpen}
        aria-label={t('plans.participants.edit', { name })}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen ? (
        <ParticipantFields
          planId={planId}
          participant={participant}
          others={others}
          onLeft={onLeft}
          onRemove={onRemove}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </li>
  );
}
