/** The way to share with a party what no consent covers: closed until it is asked for. */
import { Button } from '@navikt/ds-react/Button';
import type { LegalGroundKey } from '@sammenhaeng/domain/plans/legal-grounds';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { useRef } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { T, useText } from '../../ui/text.tsx';
import type { ChangeResult } from '../saving/change-result.ts';
import { GroundForm } from './GroundForm.tsx';
import { groundKey } from './ground-values.ts';
import type { RecipientChoice } from './recipient-choice.ts';
import type { NewDispatch } from './use-send-plan.ts';

type Props = {
  participantId: string;
  name: string;
  grounds: readonly LegalGroundKey[];
  /** The sections that no consent gives them. */
  lacking: readonly PlanSection[];
  /** How they are sent the rest. */
  choice: RecipientChoice;
  onSend: (dispatch: NewDispatch) => Promise<ChangeResult>;
};

export function GroundOffer({ name, ...rest }: Props) {
  const t = useText();
  const { open, isByHand, setOpen } = useOpenForm({ ground: groundKey(rest.participantId) });
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(null);
    requestAnimationFrame(() => button.current?.focus());
  }

  return open ? (
    <GroundForm name={name} hasFocus={isByHand} onClose={close} {...rest} />
  ) : (
    <Button
      ref={button}
      size="small"
      variant="tertiary"
      aria-label={t('plans.sending.withoutConsentOf', { name })}
      onClick={() => setOpen('ground')}
    >
      <T id="plans.sending.withoutConsent" />
    </Button>
  );
}
