/** What was promised and what became of it: loads itself, for the plan's page and for a meeting. */
import { useQuery } from '@apollo/client/react';
import { readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { promisesDa } from '@sammenhaeng/texts/promises.da';
import { useEffect, useRef } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MoreTexts, T } from '../../ui/text.tsx';
import card from '../plan-card.module.css';
import { useOpenedFor } from '../plan/opened-for.ts';
import { LedgerOf } from './LedgerOf.tsx';
import { promiseLedger, PromisesQuery } from './promise-ledger.graph.ts';
import styles from './promises.module.css';

/** Stands inside `PlanSaving`: what is settled here is saved with the rest of the page. */
export function PromiseLedger({ planId }: { planId: string }) {
  return (
    <MoreTexts danish={promisesDa}>
      <section id="loefter" aria-labelledby="loefter-titel" className={card.card}>
        <h2 id="loefter-titel" className={card.title} tabIndex={-1}>
          <T id="plans.promises.title" />
        </h2>
        <Loaded planId={planId} />
      </section>
    </MoreTexts>
  );
}

function Loaded({ planId }: { planId: string }) {
  const purpose = useOpenedFor();
  const { data, error, refetch } = useQuery(PromisesQuery, {
    variables: { id: planId, purpose },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const plan = readFragment(promiseLedger, data?.plan);
  // An agreement makes promises, and an intervention that is over settles its own: on the server.
  const states = plan?.goals.flatMap(({ interventions }) =>
    interventions.map(({ state }) => state),
  );
  const signature = plan ? `${plan.version} ${states?.join()}` : null;
  const known = useRef(signature);
  useEffect(() => {
    const isBehind = known.current !== null && signature !== known.current;
    known.current = signature;
    if (isBehind) void refetch();
  }, [signature, refetch]);
  if (plan?.promises) return <LedgerOf plan={plan} promises={plan.promises} />;
  if (error) return <Failed error={error} onRetry={refetch} />;
  if (!data) return <Loading />;
  return (
    <p className={styles.quiet}>
      <T id="plans.promises.hidden" />
    </p>
  );
}
