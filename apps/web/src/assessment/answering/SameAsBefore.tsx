/** Takes level and evidence of the round before over, to be gone on with. */
import { Button } from '@navikt/ds-react/Button';
import { T, useText } from '../../ui/text.tsx';

type Props = { number: number; evidenceId: string; onTake: () => void };

export function SameAsBefore({ number, evidenceId, onTake }: Props) {
  const t = useText();
  return (
    <div>
      <Button
        size="small"
        variant="secondary"
        aria-label={t('assessment.before.sameOf', { number })}
        onClick={() => {
          onTake();
          // The button goes away once there is a sentence: it is gone on with at its end.
          const evidence = document.getElementById(evidenceId);
          evidence?.focus();
          requestAnimationFrame(() => {
            if (evidence instanceof HTMLTextAreaElement) {
              evidence.setSelectionRange(evidence.value.length, evidence.value.length);
            }
          });
        }}
      >
        <T id="assessment.before.same" />
      </Button>
    </div>
  );
}
