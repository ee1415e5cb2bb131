/** Says to somebody who took part why the plan is gone: the citizen's consent holds no more. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { goneDa } from '@sammenhaeng/texts/gone.da';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';

const EndedConsent = graphql(`
  query EndedConsent($planId: ID!) {
    endedConsent(planId: $planId) {
      reason
      on
    }
  }
`);

const WORDS = {
  WITHDRAWN: 'plans.gone.WITHDRAWN',
  LAPSED: 'plans.gone.LAPSED',
  REPLACED: 'plans.gone.REPLACED',
  NOT_YET: 'plans.gone.NOT_YET',
} as const;

const isKnown = (reason: string): reason is keyof typeof WORDS => Object.hasOwn(WORDS, reason);

export function ConsentEnded({ planId }: { planId: string }) {
  return (
    <MoreTexts danish={goneDa}>
      <Sentence planId={planId} />
    </MoreTexts>
  );
}

function Sentence({ planId }: { planId: string }) {
  const t = useText();
  const format = useFormat();
  const { data } = useQuery(EndedConsent, { variables: { planId }, fetchPolicy: 'no-cache' });
  const ended = data?.endedConsent;
  if (!ended || !isKnown(ended.reason)) return null;
  return (
    <Notice kind="warning">{t(WORDS[ended.reason], { date: format.dateLong(ended.on) })}</Notice>
  );
}
