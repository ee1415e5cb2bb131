/** Handing over: what the viewer is asked to take over, and the plans of whoever stops leading them. */
import { useQuery } from '@apollo/client/react';
import { handOverDa } from '@sammenhaeng/texts/hand-over.da';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy, Suspense } from 'react';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { MoreTexts, T, useText } from '../ui/text.tsx';

// The page is there at once; what it asks for and shows comes while it asks.
const AskedSection = lazy(() => import('./hand-over/AskedSection.tsx'));
const CaseloadSection = lazy(() => import('./hand-over/CaseloadSection.tsx'));

const HandOvers = graphql(`
  query HandOvers {
    viewer {
      id
    }
    handOversToMe {
      id
      ...AskedCard
    }
    caseloadLeads {
      id
      name
      isActive
      openPlanCount
    }
  }
`);

export default function HandOverPage() {
  return (
    <MoreTexts danish={handOverDa}>
      <HandOver />
    </MoreTexts>
  );
}

function HandOver() {
  const t = useText();
  const { data, error, refetch } = useQuery(HandOvers);
  return (
    <Page title={t('plans.handOver.title')} lead={t('plans.handOver.lead')}>
      {error && !data ? <Failed error={error} onRetry={refetch} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <Suspense fallback={<Loading />}>
          <AskedSection asked={data.handOversToMe} />
          {data.caseloadLeads.length === 0 && data.handOversToMe.length === 0 ? (
            <Empty title={t('plans.handOver.emptyTitle')}>
              <T id="plans.handOver.emptyText" />
            </Empty>
          ) : null}
          <CaseloadSection viewerId={data.viewer?.id ?? ''} leads={data.caseloadLeads} />
        </Suspense>
      ) : null}
    </Page>
  );
}
