/** Opening a round, in the page: offered where a programme has none open. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { OpenRoundInput } from '@sammenhaeng/graph/generated/graphql';
import { useRef } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { T } from '../../ui/text.tsx';
import { NEW_ROUND, NewRoundForm } from './NewRoundForm.tsx';
import type { RoundRefusal } from './use-round-changes.ts';

type RunProgramme = { key: string; name: string; hasOpenRound: boolean };

type Props = {
  programmes: readonly RunProgramme[];
  /** Nothing else waits to be done first. */
  isNext: boolean;
  /** Resolves to why it was not opened; null when it was. */
  onOpen: (round: OpenRoundInput) => Promise<RoundRefusal | null>;
};

export function NewRound({ programmes, isNext, onOpen }: Props) {
  const { open, isByHand, setOpen } = useOpenForm({ round: NEW_ROUND });
  const button = useRef<HTMLButtonElement>(null);
  const free = programmes.filter(({ hasOpenRound }) => !hasOpenRound);
  if (free.length === 0) return null;
  if (open) {
    return (
      <NewRoundForm
        programmes={free}
        hasFocus={isByHand}
        onOpen={async (round) => {
          const refusal = await onOpen(round);
          if (!refusal) setOpen(null);
          return refusal;
        }}
        onClose={() => {
          setOpen(null);
          requestAnimationFrame(() => button.current?.focus());
        }}
      />
    );
  }
  return (
    <div>
      <Button
        ref={button}
        size="small"
        variant={isNext ? 'primary' : 'secondary'}
        icon={<PlusIcon aria-hidden />}
        onClick={() => setOpen('round')}
      >
        <T id="assessment.open.button" />
      </Button>
    </div>
  );
}
