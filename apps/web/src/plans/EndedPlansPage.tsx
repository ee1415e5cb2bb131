/** The coordinator's ended plans: those to be archived, and those that are archived. */
import { useQuery } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { Tabs } from '@navikt/ds-react/Tabs';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { endingPanelDa } from '@sammenhaeng/texts/ending-panel.da';
import { Link, useSearchParams } from 'react-router';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { MoreTexts, T, useText } from '../ui/text.tsx';
import { EndedPlans } from './ending/EndedPlans.tsx';
import styles from './ending/ending.module.css';

const EndedPlansQuery = graphql(`
  query EndedPlansPage($status: EndedStatus!, $after: String) {
    endedPlans(status: $status, first: 25, after: $after) {
      ...EndedPlans
    }
  }
`);

const STATUSES = ['CLOSED', 'ARCHIVED'] as const;
const ARCHIVED = 'arkiverede';

export default function EndedPlansPage() {
  return (
    <MoreTexts danish={endingPanelDa}>
      <Ended />
    </MoreTexts>
  );
}

function Ended() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const status = params.get('vis') === ARCHIVED ? 'ARCHIVED' : 'CLOSED';
  const after = params.get('efter');
  const { data, error, refetch } = useQuery(EndedPlansQuery, {
    variables: { status, after },
    fetchPolicy: 'cache-and-network',
  });
  const show = (next: string, cursor: string | null) =>
    setParams({
      ...(next === 'ARCHIVED' ? { vis: ARCHIVED } : {}),
      ...(cursor ? { efter: cursor } : {}),
    });
  return (
    <Page
      title={t('plans.ending.list.title')}
      lead={t('plans.ending.list.lead')}
      actions={
        <Button as={Link} role="link" to="/slettebeviser" variant="secondary">
          <T id="plans.ending.list.toProofs" />
        </Button>
      }
    >
      <Tabs value={status} onChange={(next) => show(next, null)}>
        <Tabs.List aria-label={t('plans.ending.list.tabs')}>
          {STATUSES.map((one) => (
            <Tabs.Tab key={one} value={one} label={t(`plans.ending.list.${one}`)} />
          ))}
        </Tabs.List>
        <Tabs.Panel value={status} className={styles.panel}>
          {error && !data ? <Failed error={error} onRetry={refetch} /> : null}
          {!data && !error ? <Loading /> : null}
          {data && data.endedPlans === null ? (
            <Notice kind="warning">
              <T id="plans.ending.list.notYours" />
            </Notice>
          ) : null}
          {data?.endedPlans ? (
            <EndedPlans
              plans={data.endedPlans}
              status={status}
              isFirstPage={after === null}
              onPage={(cursor) => show(status, cursor)}
            />
          ) : null}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
