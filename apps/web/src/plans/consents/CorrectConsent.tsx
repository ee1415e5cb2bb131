/** Puts a live consent right: the same form, filled in, and the way back at once afterwards. */
import { useText } from '../../ui/text.tsx';
import { UndoLine } from '../saving/UndoLine.tsx';
import { ConsentForm, correctionKey } from './ConsentForm.tsx';
import { type ConsentValues, sameConsent } from './consent-values.ts';
import { useNoteConsent } from './use-note-consent.ts';

type Props = {
  planId: string;
  participantId: string;
  consent: ConsentValues & { id: string; partyName: string };
  isOpen: boolean;
  hasFocus: boolean;
  onClose: () => void;
};

export function CorrectConsent({ planId, participantId, consent, isOpen, ...props }: Props) {
  const t = useText();
  const { id, partyName: name } = consent;
  const { note, undo } = useNoteConsent(planId, { participantId, name, correctsId: id });
  return (
    <>
      <UndoLine undo={undo} onUndone={props.onClose} />
      {isOpen ? (
        <ConsentForm
          formKey={correctionKey(id)}
          label={t('plans.consent.correctLabel', { name })}
          title={t('plans.consent.correctTitle', { name })}
          begin={() => sameConsent(consent)}
          hasFocus={props.hasFocus}
          onGive={async (given) => {
            const result = await note(given);
            if (result.kind === 'saved') props.onClose();
            return result;
          }}
          onClose={props.onClose}
        />
      ) : null}
    </>
  );
}
