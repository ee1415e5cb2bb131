/** Notes a consent and remembers it, so that whoever noted it by mistake can take it back at once. */
import { useText } from '../../ui/text.tsx';
import type { ChangeResult } from '../saving/change-result.ts';
import { type Undo, useUndo } from '../saving/use-undo.ts';
import { type NewConsent, useGiveConsent, useUndoConsent } from './use-change-consents.ts';

type Noting = {
  note: (consent: NewConsent) => Promise<ChangeResult>;
  undo: Undo;
};

/** `correctsId` is the consent that is put right. */
export function useNoteConsent(
  planId: string,
  { participantId, name, correctsId }: { participantId: string; name: string; correctsId?: string },
): Noting {
  const t = useText();
  const give = useGiveConsent(planId, participantId, correctsId);
  const takeBack = useUndoConsent(planId);
  const undo = useUndo();

  async function note(consent: NewConsent): Promise<ChangeResult> {
    const id = crypto.randomUUID();
    const result = await give(id, consent);
    if (result.kind === 'saved') {
      const sentence = t(correctsId ? 'plans.consent.corrected' : 'plans.consent.noted', { name });
      undo.offer(sentence, () => takeBack(id));
    }
    return result;
  }

  return { note, undo };
}
