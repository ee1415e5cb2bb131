/** One recommendation of a round that is over: what was answered, beside the round before. */
import type { AssessmentLineFragment } from '@sammenhaeng/graph/generated/graphql';
import { Danish } from '../ui/Danish.tsx';
import { GivenAnswer } from './GivenAnswer.tsx';
import { LineFrame } from './LineFrame.tsx';
import { PreviousAnswer } from './PreviousAnswer.tsx';
import styles from './line.module.css';

type Props = {
  line: AssessmentLineFragment;
  roundTitle: string;
  previousRoundTitle: string | null;
};

export function ReadLine({ line, roundTitle, previousRoundTitle }: Props) {
  const { recommendation, answer, previous } = line;
  return (
    <LineFrame recommendation={recommendation} isAnswered={Boolean(answer)}>
      {previousRoundTitle !== null && (
        <PreviousAnswer title={previousRoundTitle} answer={previous ?? null} />
      )}
      <div className={styles.now}>
        <h3 className={styles.beforeTitle}>
          <Danish>{roundTitle}</Danish>
        </h3>
        <GivenAnswer answer={answer ?? null} />
      </div>
    </LineFrame>
  );
}
