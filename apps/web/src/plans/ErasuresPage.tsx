/** The proofs of erasure, for the municipality's coordinator and the data protection officer. */
import { useQuery } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { endingPanelDa } from '@sammenhaeng/texts/ending-panel.da';
import { useSearchParams } from 'react-router';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { MoreTexts, T, useText } from '../ui/text.tsx';
import { ErasureProof } from './ending/ErasureProof.tsx';
import styles from './ending/ending.module.css';

const Erasures = graphql(`
  query Erasures($after: String) {
    planErasures(first: 25, after: $after) {
      edges {
        node {
          id
          ...ErasureProof
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default function ErasuresPage() {
  return (
    <MoreTexts danish={endingPanelDa}>
      <Proofs />
    </MoreTexts>
  );
}

function Proofs() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const after = params.get('efter');
  const { data, error, refetch } = useQuery(Erasures, {
    variables: { after },
    fetchPolicy: 'cache-and-network',
  });
  const proofs = data?.planErasures;
  return (
    <Page title={t('plans.ending.proofs.title')} lead={t('plans.ending.proofs.lead')}>
      {params.get('slettet') === 'ja' ? (
        <Notice kind="success">
          <T id="plans.ending.proofs.done" />
        </Notice>
      ) : null}
      {error && !data ? <Failed error={error} onRetry={refetch} /> : null}
      {!data && !error ? <Loading /> : null}
      {proofs === null ? (
        <Notice kind="warning">
          <T id="plans.ending.proofs.notYours" />
        </Notice>
      ) : null}
      {proofs?.edges.length === 0 ? (
        <Empty title={t('plans.ending.proofs.empty')}>
          <T id="plans.ending.proofs.emptyText" />
        </Empty>
      ) : null}
      <ul className={styles.proofs}>
        {proofs?.edges.map(({ node }) => (
          <ErasureProof key={node.id} erasure={node} />
        ))}
      </ul>
      {proofs?.pageInfo.hasNextPage ? (
        <div>
          <Button
            size="small"
            variant="secondary"
            onClick={() => setParams({ efter: proofs.pageInfo.endCursor ?? '' })}
          >
            <T id="ui.page.next" />
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
