/** The page of one KI-plan: header, the six duties, what is missing, and the five sections. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useParams } from 'react-router';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { useOnRefused } from '../ui/refused.ts';
import { useText } from '../ui/text.tsx';
import { OpenedFor } from './plan/opened-for.ts';
import { PlanView } from './plan/PlanView.tsx';

// Seldom: most who open a plan may see it.
const PlanGone = lazy(() => import('./plan/PlanGone.tsx'));

const PlanQuery = graphql(`
  query Plan($id: ID!, $purpose: String) {
    plan(id: $id, purpose: $purpose) {
      id
      ...WholePlan
    }
    viewer {
      id
      places
    }
  }
`);

export default function PlanPage() {
  const { planId = '' } = useParams();
  // A purpose belongs to one plan: a new plan starts without one.
  return <PlanById key={planId} planId={planId} />;
}

function PlanById({ planId }: { planId: string }) {
  const t = useText();
  const [purpose, setPurpose] = useState<string | null>(null);
  const { data, loading, error, refetch } = useQuery(PlanQuery, {
    variables: { id: planId, purpose },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const isShown = Boolean(data?.plan);
  const lookAgain = useCallback(() => {
    // A consent may have ended: what the server no longer gives leaves the screen.
    if (isShown) void refetch();
  }, [isShown, refetch]);
  useOnRefused(lookAgain);
  if (data?.plan) {
    return (
      <OpenedFor value={purpose}>
        <PlanView plan={data.plan} />
      </OpenedFor>
    );
  }
  if (loading) {
    return (
      <Page title={t('plans.title')}>
        <Loading />
      </Page>
    );
  }
  if (error) {
    return (
      <Page title={t('plans.title')}>
        <Failed error={error} onRetry={refetch} />
      </Page>
    );
  }
  return (
    <Suspense fallback={<Loading />}>
      <PlanGone
        planId={planId}
        worksWithPlans={data?.viewer?.places.includes('MY_PLANS') ?? false}
        wasRefused={purpose !== null}
        onPurpose={setPurpose}
      />
    </Suspense>
  );
}
