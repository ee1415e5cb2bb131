/** What differs between two versions of a plan, in the five sections; loads itself. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { comparingDa } from '@sammenhaeng/texts/comparing.da';
import { planLinksDa } from '@sammenhaeng/texts/plan-links.da';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, T } from '../../ui/text.tsx';
import { ComparedSections } from './ComparedSections.tsx';

const ComparisonQuery = graphql(`
  query PlanVersionComparison($planId: ID!, $from: Int!, $to: Int) {
    planVersionComparison(planId: $planId, from: $from, to: $to) {
      ...ComparedSections
    }
  }
`);

const danish = { ...comparingDa, ...planLinksDa };

/** `to` is null for the plan as it is now, which is read anew each time it is looked at. */
type Props = { planId: string; from: number; to: number | null };

export function VersionComparison(props: Props) {
  return (
    <MoreTexts danish={danish}>
      <Loaded {...props} />
    </MoreTexts>
  );
}

function Loaded({ planId, from, to }: Props) {
  const { data, loading, error, refetch } = useQuery(ComparisonQuery, {
    variables: { planId, from, to },
    fetchPolicy: to === null ? 'network-only' : 'cache-first',
  });
  const comparison = data?.planVersionComparison;
  if (comparison) return <ComparedSections comparison={comparison} />;
  if (loading) return <Loading />;
  if (error) return <Failed error={error} onRetry={refetch} />;
  return (
    <Notice kind="info">
      <T id="plans.compare.gone" />
    </Notice>
  );
}
