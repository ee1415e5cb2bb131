/** Takes an answer back, and can give it again as it was. */
import type { AssessmentLineFragment } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';
import { useText } from '../../ui/text.tsx';
import type { AnswerOutcome } from './use-answer.ts';
import type { LineWork } from './use-line.ts';

export type Withdrawal = {
  /** It was taken back just now, and nothing was typed since. */
  isTaken: boolean;
  isSending: boolean;
  /** Why it could not be taken back. */
  refusal: string | null;
  take: () => Promise<void>;
  undo: () => void;
};

export function useWithdrawal(
  { answer }: AssessmentLineFragment,
  { view, autosave, isTouched, takeBack }: LineWork,
): Withdrawal {
  const t = useText();
  const refusalIn = (outcome: AnswerOutcome) => {
    if (outcome.kind === 'saved') return null;
    return outcome.kind === 'failed' ? t('assessment.notSaved') : outcome.message;
  };
  const [taken, setTaken] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  return {
    isTaken: taken !== null && !answer && !isTouched,
    isSending,
    refusal,
    take: async () => {
      if (!answer || isSending) return;
      const before = view.mine;
      setSending(true);
      const outcome = await takeBack(answer.revision);
      setSending(false);
      setTaken(outcome.kind === 'saved' ? before : null);
      setRefusal(refusalIn(outcome));
    },
    undo: () => {
      if (taken === null) return;
      autosave.type(taken);
      autosave.flush();
      setTaken(null);
    },
  };
}
