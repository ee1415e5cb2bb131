/** The people round the table, to read. */
import { T } from '../../ui/text.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { keyed } from './keyed.ts';
import styles from './reading.module.css';

export type ReadParticipant = {
  name: string;
  function: string;
  organisation: string;
  relation?: string;
  isLead: boolean;
};

export function ParticipantsReading({
  participants,
}: {
  participants: readonly ReadParticipant[];
}) {
  return (
    <ul className={styles.people}>
      {keyed(participants).map(({ key, row: participant }) => (
        <li key={key}>
          <strong>{participant.name}</strong>
          {participant.isLead ? (
            <>
              {' '}
              <Tag tone="accent">
                <T id="plans.participants.isLead" />
              </Tag>
            </>
          ) : null}
          <span className={styles.quiet}>
            {[participant.function, participant.relation, participant.organisation]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
