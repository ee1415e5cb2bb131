/** One agreed version: the words of its day, to read and to print. */
import { Link } from '@navikt/ds-react/Link';
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link as RouterLink, useParams } from 'react-router';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { T, useText } from '../ui/text.tsx';
import { ConsentEnded } from './plan/ConsentEnded.tsx';
import { useForgetPlan } from './plan/use-forget-plan.ts';
import { FrozenPlanView } from './version/FrozenPlanView.tsx';

const VersionQuery = graphql(`
  query PlanVersion($planId: ID!, $number: Int!) {
    planVersion(planId: $planId, number: $number) {
      ...FrozenPlanView
    }
  }
`);

export default function PlanVersionPage() {
  const t = useText();
  const { planId = '', number: numberText = '' } = useParams();
  const number = Number.parseInt(numberText, 10);
  const { data, loading, error, refetch } = useQuery(VersionQuery, {
    variables: { planId, number: Number.isSafeInteger(number) ? number : 0 },
  });
  const title = t('plans.version.title', { number: numberText });
  if (data?.planVersion) return <FrozenPlanView version={data.planVersion} />;
  return (
    <Page title={title}>
      {loading ? (
        <Loading />
      ) : error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <VersionGone planId={planId} />
      )}
    </Page>
  );
}

function VersionGone({ planId }: { planId: string }) {
  const t = useText();
  useForgetPlan(planId);
  return (
    <>
      <ConsentEnded planId={planId} />
      <Empty
        title={t('plans.version.gone')}
        action={
          <Link as={RouterLink} to="/planer">
            <T id="plans.plan.toList" />
          </Link>
        }
      />
    </>
  );
}
