/** Why a plan is gone for somebody who took part: the citizen's consent holds no more. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';
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

/** The sentence is null for everybody who had no consent: to them there is no such plan. */
export function useEndedConsent(planId: string, mayAsk: boolean) {
  const t = useText();
  const format = useFormat();
  const { data, loading } = useQuery(EndedConsent, {
    variables: { planId },
    fetchPolicy: 'no-cache',
    skip: !mayAsk,
  });
  const ended = data?.endedConsent;
  const sentence =
    ended && isKnown(ended.reason)
      ? t(WORDS[ended.reason], { date: format.dateLong(ended.on) })
      : null;
  return { isWaiting: loading, sentence };
}
