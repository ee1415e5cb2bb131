/** Why signing in did not work; a wait is counted down. */
import { useEffect, useState } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.tsx';
import type { SignInOutcome } from './use-sign-in.ts';

function Wait({ seconds }: { seconds: number }) {
  const t = useText();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  const words = t('access.signIn.WAIT', { seconds: left });
  // Said once aloud; the seconds running down are for the eye.
  return (
    <>
      <Notice kind={left > 0 ? 'warning' : 'info'}>
        <span aria-hidden={left > 0 && left !== seconds}>{words}</span>
      </Notice>
    </>
  );
}

export function SignInTrouble({ outcome }: { outcome: SignInOutcome | null }) {
  const t = useText();
  if (outcome?.kind === 'wrong') return <Notice kind="error">{t('access.signIn.WRONG')}</Notice>;
  if (outcome?.kind === 'failed') return <Notice kind="error">{t('access.signIn.failed')}</Notice>;
  // A new wait starts its own countdown.
  return outcome?.kind === 'wait' ? <Wait key={outcome.seconds} seconds={outcome.seconds} /> : null;
}
