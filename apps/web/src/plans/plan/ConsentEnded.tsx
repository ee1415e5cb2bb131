/** Says to somebody who took part why a version is gone: the citizen's consent holds no more. */
import { goneDa } from '@sammenhaeng/texts/gone.da';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts } from '../../ui/text.tsx';
import { useEndedConsent } from './use-ended-consent.ts';

export function ConsentEnded({ planId }: { planId: string }) {
  return (
    <MoreTexts danish={goneDa}>
      <Sentence planId={planId} />
    </MoreTexts>
  );
}

function Sentence({ planId }: { planId: string }) {
  const { sentence } = useEndedConsent(planId, true);
  return sentence ? <Notice kind="warning">{sentence}</Notice> : null;
}
