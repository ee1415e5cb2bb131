/** Publishes a quarter; every figure on the screen is asked for anew. */
import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';

const PUBLISH = graphql(`
  mutation PublishFigures($quarterKey: String!) {
    publishFigures(quarterKey: $quarterKey) {
      ... on FiguresPublished {
        publishedOn
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

const FIGURES = ['figuresToPublish', 'punctuality', 'development'];

export function usePublishFigures() {
  const t = useText();
  const client = useApolloClient();
  const [send] = useMutation(PUBLISH);

  /** Null when it is done, else the sentence that says why not. */
  async function publish(quarterKey: string): Promise<string | null> {
    const sent = await send({ variables: { quarterKey } }).catch(() => null);
    const result = sent?.data?.publishFigures;
    if (result?.__typename !== 'FiguresPublished') {
      return result?.message ?? t('comparison.publish.failed');
    }
    return null;
  }

  /** Lets go of the figures from before, so that those on the screen are fetched. */
  async function forget(): Promise<void> {
    const refetched = client.refetchQueries({
      updateCache: (cache) => {
        for (const fieldName of FIGURES) cache.evict({ id: 'ROOT_QUERY', fieldName });
      },
    });
    // A figure that cannot be fetched says so where it stands; published it is.
    await refetched.catch(() => null);
  }

  return { publish, forget };
}
