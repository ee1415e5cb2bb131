/** Publishing a round: what becomes visible to whom, in words before the button. */
import { T, useText } from '../../ui/text.tsx';
import { Question } from './Question.tsx';
import type { Round } from './round-fragment.ts';
import type { RoundRefusal } from './use-round-changes.ts';

type Props = { round: Round; onPublish: () => Promise<RoundRefusal | null>; onClose: () => void };

export function PublishRound({ round, onPublish, onClose }: Props) {
  const t = useText();
  return (
    <Question
      title={t('assessment.publish.title', { round: round.title })}
      yes={t('assessment.publish.send')}
      onYes={onPublish}
      onNo={onClose}
    >
      <p>
        <T id="assessment.publish.text" />
      </p>
      <p>
        <T id="assessment.publish.final" />
      </p>
    </Question>
  );
}
