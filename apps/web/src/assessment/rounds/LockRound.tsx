/** Locking a round: what cannot be undone, and who has not answered, in words before the button. */
import { T, useText } from '../../ui/text.tsx';
import { Question } from './Question.tsx';
import { countAnswered, type Round } from './round-fragment.ts';
import type { RoundRefusal } from './use-round-changes.ts';

type Props = { round: Round; onLock: () => Promise<RoundRefusal | null>; onClose: () => void };

export function LockRound({ round, onLock, onClose }: Props) {
  const t = useText();
  const { all, complete, none, partly } = countAnswered(round);
  return (
    <Question
      title={t('assessment.lock.title', { round: round.title })}
      yes={t('assessment.lock.send')}
      onYes={onLock}
      onNo={onClose}
    >
      <p>
        <T id="assessment.lock.text" />
      </p>
      <p>
        {complete === all
          ? t('assessment.lock.allAnswered')
          : t('assessment.lock.notAnswered', { none, partly })}
      </p>
      <p>
        <T id="assessment.lock.hidden" />
      </p>
    </Question>
  );
}
