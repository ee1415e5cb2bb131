/** The viewer's plans and the unit's: found, filtered, and opened from here. */
import { useQuery } from '@apollo/client/react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Tabs } from '@navikt/ds-react/Tabs';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Failed } from '../ui/Failed.tsx';
import { Later } from '../ui/Later.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { T, useText } from '../ui/text.tsx';
import { NoPlans } from './list/NoPlans.tsx';
import { PlanFilters } from './list/PlanFilters.tsx';
import { PlanList } from './list/PlanList.tsx';
import {
  type PlanListAddress,
  readAddress,
  SCOPES,
  writeAddress,
} from './list/plan-list-address.ts';
import styles from './list/plan-list.module.css';
import { usePause } from '../ui/use-pause.ts';

const DraftsElsewhere = lazy(() => import('./drafts/DraftsElsewhere.tsx'));

const MyPlans = graphql(`
  query MyPlans(
    $scope: PlanListScope!
    $search: String
    $status: PlanStatus
    $isReferred: Boolean
    $hasEndingConsent: Boolean
    $after: String
  ) {
    viewer {
      id
      roles
      viewerCanCreatePlan
    }
    myPlans(
      scope: $scope
      search: $search
      status: $status
      isReferred: $isReferred
      hasEndingConsent: $hasEndingConsent
      first: 25
      after: $after
    ) {
      totalCount
      edges {
        node {
          id
          version
        }
      }
      ...PlanList
    }
  }
`);

// Printing many plans is no daily errand.
const BatchTools = lazy(() => import('./batch/BatchTools.tsx'));

const SCOPE_WORDS = { MINE: 'plans.list.mine', UNIT: 'plans.list.unit' } as const;

export default function MyPlansPage() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const address = readAddress(params);
  const [typed, setTyped] = useState('');
  const search = usePause(typed.trim()) || null;
  const { scope, hasEndingConsent, after } = address;
  const isReferred = address.status === 'REFERRED';
  const status = address.status === 'REFERRED' ? null : address.status;
  const { data, previousData, loading, error, refetch } = useQuery(MyPlans, {
    variables: { scope, status, isReferred, hasEndingConsent, after, search },
  });
  const shown = data ?? previousData;
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const printable = shown?.myPlans.edges.filter(({ node }) => node.version > 0) ?? [];
  const isCoordinator = shown?.viewer?.roles.includes('COORDINATOR') ?? false;
  const change = (changes: Partial<PlanListAddress>) =>
    setParams(writeAddress({ ...address, after: null, ...changes }), { replace: true });
  const newPlan = shown?.viewer?.viewerCanCreatePlan ? (
    <Button as={Link} role="link" to="/planer/ny" icon={<PlusIcon aria-hidden />}>
      <T id="plans.new" />
    </Button>
  ) : null;

  function showAll() {
    setTyped('');
    change({ status: null, hasEndingConsent: false });
  }

  return (
    <Page
      title={t('plans.title')}
      actions={
        <>
          <Button as={Link} role="link" to="/planer/overdragelse" variant="tertiary">
            <T id="plans.list.handOver" />
          </Button>
          {isCoordinator ? (
            <Button as={Link} role="link" to="/planer/afsluttede" variant="tertiary">
              <T id="plans.list.toEnded" />
            </Button>
          ) : null}
          {newPlan}
        </>
      }
    >
      <Later>
        <DraftsElsewhere />
      </Later>
      <Tabs
        value={scope}
        onChange={(value) => change({ scope: value === 'UNIT' ? 'UNIT' : 'MINE' })}
      >
        <Tabs.List aria-label={t('plans.list.scope')}>
          {SCOPES.map((value) => (
            <Tabs.Tab
              key={value}
              value={value}
              label={t(
                isCoordinator && value === 'UNIT' ? 'plans.list.municipality' : SCOPE_WORDS[value],
              )}
            />
          ))}
        </Tabs.List>
        <Tabs.Panel value={scope} className={styles.panel}>
          <PlanFilters
            search={typed}
            status={address.status}
            seesArchived={isCoordinator}
            hasEndingConsent={hasEndingConsent}
            onSearch={(value) => {
              setTyped(value);
              if (after) change({});
            }}
            onStatus={(value) => change({ status: value })}
            onEndingConsent={(isOnly) => change({ hasEndingConsent: isOnly })}
          />
          {error && !data ? (
            <Failed error={error} onRetry={refetch} />
          ) : !shown ? (
            <Loading />
          ) : shown.myPlans.totalCount === 0 ? (
            <NoPlans
              scope={scope}
              isNarrowed={search !== null || address.status !== null || hasEndingConsent}
              onShowAll={showAll}
            >
              {newPlan}
            </NoPlans>
          ) : (
            <div aria-busy={loading}>
              <Suspense fallback={null}>
                <BatchTools
                  chosen={chosen}
                  pageIds={printable.map(({ node }) => node.id)}
                  onChosen={setChosen}
                />
              </Suspense>
              <PlanList
                plans={shown.myPlans}
                isFirstPage={after === null}
                onPage={(cursor) => change({ after: cursor })}
                chosen={chosen}
                onChoose={(id) => setChosen(toggled(chosen, id))}
              />
            </div>
          )}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function toggled(chosen: ReadonlySet<string> | null, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
