/** Self-assessment: what the viewer answers, and the rounds they run. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy, Suspense } from 'react';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { T, useText } from '../ui/text.tsx';
import { ToAnswer } from './overview/ToAnswer.tsx';

// Few run rounds: those who answer need not fetch what only they use.
const RoundsSection = lazy(() => import('./rounds/RoundsSection.tsx'));

const ASSESSMENTS = graphql(`
  query Assessments {
    viewer {
      id
      roles
    }
    assessmentsToAnswer {
      roundKey
      ...ToAnswer_assessment
    }
  }
`);

export default function AssessmentsPage() {
  const t = useText();
  return (
    <Page title={t('assessment.title')} lead={t('assessment.lead')}>
      <Assessments />
    </Page>
  );
}

function Assessments() {
  const t = useText();
  const { data, error, refetch } = useQuery(ASSESSMENTS);
  if (error && !data) return <Failed error={error} onRetry={refetch} />;
  if (!data) return <Loading label={t('assessment.loading')} />;
  const runsRounds = data.viewer?.roles.includes('PROGRAMME_COORDINATOR') ?? false;
  const isAsked = data.assessmentsToAnswer.length > 0;
  return (
    <>
      {isAsked && <ToAnswer assessments={data.assessmentsToAnswer} />}
      {!isAsked && !runsRounds && (
        <Empty title={t('assessment.toAnswer.noneTitle')}>
          <T id="assessment.toAnswer.noneText" />
        </Empty>
      )}
      {runsRounds && (
        <Suspense fallback={<Loading label={t('assessment.loading')} />}>
          <RoundsSection />
        </Suspense>
      )}
    </>
  );
}
