/** The first screen of a coordinator: everything that is to be followed up, and its outcome in the row. */
import { Button } from '@navikt/ds-react/Button';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { Failed } from '../ui/Failed.tsx';
import { Later } from '../ui/Later.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { useText } from '../ui/text.tsx';
import { BucketCounters } from './BucketCounters.tsx';
import { countsNow } from './counts-now.ts';
import { usePause } from '../ui/use-pause.ts';
import { useWorklist } from './use-worklist.ts';
import { useWorklistAddress } from './use-worklist-address.ts';
import { WorklistFilters } from './WorklistFilters.tsx';
import { WorklistResult } from './WorklistResult.tsx';
import styles from './WorklistPage.module.css';

const WorklistDrafts = lazy(() => import('./WorklistDrafts.tsx'));
const EndingConsentsLink = lazy(() => import('./EndingConsentsLink.tsx'));

export default function WorklistPage() {
  const t = useText();
  const { state, change } = useWorklistAddress();
  const [search, setSearch] = useState('');
  const settledSearch = usePause(search);
  const { worklist, isWaiting, error, refetch } = useWorklist(state, settledSearch);
  const rows = worklist?.edges.map((edge) => edge.node) ?? [];

  function searchFor(word: string) {
    setSearch(word);
    if (state.after) change({});
  }

  return (
    <Page
      title={t('followUps.title')}
      lead={t('followUps.lead')}
      actions={
        <Button as={Link} role="link" to="/planer/overdragelse" variant="tertiary">
          {t('followUps.handOver')}
        </Button>
      }
    >
      <BucketCounters
        counts={worklist ? countsNow(worklist.counts, rows) : null}
        chosen={state.bucket}
        onChoose={(bucket) => change({ bucket })}
      />
      <Suspense fallback={null}>
        <EndingConsentsLink />
      </Suspense>
      <Later>
        <WorklistDrafts />
      </Later>
      <WorklistFilters state={state} change={change} search={search} onSearch={searchFor} />
      {error && !worklist && <Failed error={error} onRetry={refetch} />}
      {!worklist && !error && <Loading label={t('followUps.loading')} lines={8} />}
      {worklist && (
        <div aria-busy={isWaiting} className={isWaiting ? styles.waiting : undefined}>
          <WorklistResult
            worklist={worklist}
            state={state}
            isSearching={settledSearch.trim() !== ''}
            change={change}
            onClear={() => {
              setSearch('');
              change({ bucket: null, kind: null, unitId: null, isMineOnly: false });
            }}
            onReload={refetch}
          />
        </div>
      )}
    </Page>
  );
}
