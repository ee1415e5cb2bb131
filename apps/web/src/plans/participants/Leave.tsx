/** The way out of a plan: somebody has left, and another takes over what they still had to do. */
import { Button } from '@navikt/ds-react/Button';
import { lazy, Suspense, useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import type { ChangeResult } from '../saving/change-result.ts';
import { useChangeParticipant } from './use-change-participants.ts';

const TakeOver = lazy(() => import('./TakeOver.tsx'));

type Props = {
  planId: string;
  participant: { id: string; name: string; leftOn: string | null };
  /** Those who can take over. */
  others: readonly { id: string; name: string }[];
  /** Told when it is saved; with the way back, but where somebody took over. */
  onLeft: (sentence: string, restore: (() => Promise<ChangeResult>) | null) => void;
};

export function Leave({ planId, participant, others, onLeft }: Props) {
  const t = useText();
  const today = useToday();
  const { id, name, leftOn } = participant;
  const change = useChangeParticipant(planId, id);
  const [isAsked, setAsked] = useState(false);

  async function leave(takenOverById?: string) {
    const result = await change({ leftOn: { from: leftOn, to: today } }, takenOverById);
    setAsked(result.kind === 'refused' && result.code === 'PARTICIPANT_IS_RESPONSIBLE');
    if (result.kind !== 'saved') return;
    // What another took over stays with them: that is no slip that one press puts right.
    const comeBack = () => change({ leftOn: { from: today, to: leftOn } });
    onLeft(t('plans.participants.hasLeft', { name }), takenOverById ? null : comeBack);
  }

  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        aria-label={t('plans.participants.leaveLabel', { name })}
        onClick={() => leave()}
      >
        <T id="plans.participants.leave" />
      </Button>
      {isAsked ? (
        <Suspense>
          <TakeOver name={name} others={others} onChoose={leave} onCancel={() => setAsked(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
