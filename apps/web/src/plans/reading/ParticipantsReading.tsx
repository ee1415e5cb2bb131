/** The people round the table, to read. */
import { T } from '../../ui/text.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './reading.module.css';

export type ReadParticipant = {
  name: string;
  function: string;
  organisation: string;
  isLead: boolean;
};

export function ParticipantsReading({
  participants,
}: {
  participants: readonly ReadParticipant[];
}) {
  return (
    <ul className={styles.people}>
      {participants.map((participant, index) => (
        <li key={index}>
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
            {[participant.function, participant.organisation].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
