/** A new KI-plan: find the citizen first, then start the plan, or go on in the one there is. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { T, useText } from '../ui/text.tsx';
import { FindCitizen } from './find/FindCitizen.tsx';

const MayCreatePlan = graphql(`
  query MayCreatePlan {
    viewer {
      id
      viewerCanCreatePlan
      municipality {
        code
      }
    }
  }
`);

export default function NewPlanPage() {
  const t = useText();
  const { data } = useQuery(MayCreatePlan, { fetchPolicy: 'cache-first' });
  const isRefused = data?.viewer?.viewerCanCreatePlan === false;
  return (
    <Page title={t('plans.find.title')} lead={t('plans.find.lead')}>
      {isRefused ? (
        <Notice kind="warning">
          <T id="plans.find.notAllowed" />
        </Notice>
      ) : (
        <FindCitizen asksMunicipality={data?.viewer?.municipality === null} />
      )}
    </Page>
  );
}
