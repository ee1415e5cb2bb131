/** One municipality's self-assessment in one round: answered while the round is open, then read. */
import { useQuery } from '@apollo/client/react';
import { Link } from '@navikt/ds-react/Link';
import { lazy } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { Failed } from '../ui/Failed.tsx';
import { Later } from '../ui/Later.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { T, useText } from '../ui/text.tsx';
import { ASSESSMENT_PAGE } from './form-place.ts';
import { SELF_ASSESSMENT } from './self-assessment-query.ts';
import { SelfAssessmentView } from './SelfAssessmentView.tsx';

// Most forms are left with everything saved.
const AssessmentDrafts = lazy(() => import('./answering/AssessmentDrafts.tsx'));

export default function SelfAssessmentPage() {
  const t = useText();
  const { programmeKey = '', roundKey = '', municipalityCode = '' } = useParams();
  const place = { programmeKey, roundKey, municipalityCode };
  const { data, error, refetch } = useQuery(SELF_ASSESSMENT, { variables: place });
  const back = (
    <p>
      <Link as={RouterLink} to={ASSESSMENT_PAGE}>
        <T id="assessment.form.back" />
      </Link>
    </p>
  );
  const drafts = (
    <Later>
      <AssessmentDrafts place={place} />
    </Later>
  );
  if (data?.selfAssessment) {
    return <SelfAssessmentView form={data.selfAssessment} drafts={drafts} back={back} />;
  }
  if (data) {
    return (
      <Page title={t('assessment.form.gone')} lead={t('assessment.form.goneText')}>
        {drafts}
        {back}
      </Page>
    );
  }
  return (
    <Page title={t('assessment.title')}>
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <Loading label={t('assessment.loading')} lines={8} />
      )}
    </Page>
  );
}
