/** Section 3 to read: what is hard, the acute marked. */
import type { ChallengeKind } from '../challenges/challenge-kinds.ts';
import { T, useText } from '../../ui/text.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { keyed } from './keyed.ts';
import styles from './reading.module.css';

type ReadChallenge = { kind: ChallengeKind; text: string };

export function ChallengesReading({ challenges }: { challenges: readonly ReadChallenge[] }) {
  const t = useText();
  if (challenges.length === 0) {
    return (
      <p className={styles.empty}>
        <T id="plans.section.empty" />
      </p>
    );
  }
  return (
    <ul className={styles.challenges}>
      {keyed(challenges).map(({ key, row: challenge }) => (
        <li key={key}>
          <Tag tone={challenge.kind === 'ACUTE' ? 'warning' : 'neutral'}>
            {t(`plans.challenges.${challenge.kind}`)}
          </Tag>
          <p className={styles.text}>{challenge.text || t('plans.section.empty')}</p>
        </li>
      ))}
    </ul>
  );
}
