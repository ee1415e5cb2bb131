/** Sends what is said of lines; what could not be sent is kept, to be sent again with one press. */
import type { LineChoice } from '@sammenhaeng/domain/plans/line-review';
import { useState } from 'react';
import { useText } from '../../ui/text.tsx';
import type { ChangeResult } from '../saving/change-result.ts';

type Unsaid = { choice: LineChoice | null; work: () => Promise<ChangeResult> };

export type Saying = {
  isBusy: boolean;
  /** Why it was not saved, in words; null where nothing is wrong. */
  trouble: string | null;
  /** What was chosen and is not saved yet; null also where it was not one choice. */
  choice: LineChoice | null;
  /** True when it was saved. */
  say: (work: Unsaid['work'], choice?: LineChoice) => Promise<boolean>;
  /** Sends it again; null where that would not help, because the server said no. */
  retry: (() => Promise<boolean>) | null;
};

export function useSaying(): Saying {
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [unsaid, setUnsaid] = useState<Unsaid | null>(null);

  async function send(one: Unsaid): Promise<boolean> {
    setBusy(true);
    setUnsaid(one);
    const result = await one.work();
    setBusy(false);
    const isSaved = result.kind === 'saved';
    if (result.kind !== 'failed') setUnsaid(null);
    setTrouble(isSaved ? null : 'message' in result ? result.message : t('plans.renewal.failed'));
    return isSaved;
  }

  return {
    isBusy,
    trouble,
    choice: unsaid?.choice ?? null,
    // The sentence stays while it is sent again, so that the button does not go from under the hand.
    say: (work, choice) => send({ choice: choice ?? null, work }),
    retry: unsaid && trouble !== null ? () => send(unsaid) : null,
  };
}
