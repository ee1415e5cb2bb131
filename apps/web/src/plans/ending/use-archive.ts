/** Archives and erases an ended plan; neither answers with the plan, which is out of everybody's work. */
import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';

const ArchivePlan = graphql(`
  mutation ArchivePlan($input: ArchivePlanInput!) {
    archivePlan(input: $input) {
      ... on PlanArchived {
        planId
      }
      ... on Invalid {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

const ErasePlan = graphql(`
  mutation ErasePlan($input: ErasePlanInput!) {
    erasePlan(input: $input) {
      ... on PlanErased {
        erasureId
      }
      ... on Invalid {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Both give null when it is done, else the sentence that says why not. */
export function useArchive(planId: string) {
  const t = useText();
  const client = useApolloClient();
  const [archivePlan] = useMutation(ArchivePlan);
  const [erasePlan] = useMutation(ErasePlan);
  // What is archived or erased must not stay in the memory of the browser.
  const forget = () => {
    client.cache.evict({ id: client.cache.identify({ __typename: 'Plan', id: planId }) });
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'endedPlans' });
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'planErasures' });
    client.cache.gc();
  };

  async function archive(reference: string): Promise<string | null> {
    const variables = { input: { planId, reference } };
    const result = (await archivePlan({ variables }).catch(() => null))?.data?.archivePlan;
    if (result?.__typename !== 'PlanArchived') return result?.message ?? t('plans.ending.failed');
    forget();
    return null;
  }

  async function erase(reference: string): Promise<string | null> {
    const variables = { input: { planId, reference } };
    const result = (await erasePlan({ variables }).catch(() => null))?.data?.erasePlan;
    if (result?.__typename !== 'PlanErased') return result?.message ?? t('plans.ending.failed');
    forget();
    return null;
  }

  return { archive, erase };
}
