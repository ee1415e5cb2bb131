/** The rounds that are over: when, how many answered, and the way to the answers. */
import { Heading } from '@navikt/ds-react/Typography';
import { T } from '../../ui/text.tsx';
import { EarlierRound } from './EarlierRound.tsx';
import type { Round } from './round-fragment.ts';
import styles from './rounds.module.css';
import type { RoundRefusal } from './use-round-changes.ts';

type Props = {
  rounds: readonly Round[];
  /** Resolves to why it was not published; null when it was. */
  onPublish: (round: Round) => Promise<RoundRefusal | null>;
};

export function EarlierRounds({ rounds, onPublish }: Props) {
  return (
    <section className={styles.earlierSection} aria-labelledby="tidligere-statusrunder">
      <Heading level="3" size="small" id="tidligere-statusrunder">
        <T id="assessment.rounds.earlier" />
      </Heading>
      <ul className={styles.earlier}>
        {rounds.map((round) => (
          <EarlierRound key={round.id} round={round} onPublish={() => onPublish(round)} />
        ))}
      </ul>
    </section>
  );
}
