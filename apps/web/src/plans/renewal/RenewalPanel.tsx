/** The next meeting on an agreed plan: offered, begun, and gone through line by line. */
import { useFragment, useQuery } from '@apollo/client/react';
import { isToCome } from '@sammenhaeng/domain/plans/meeting';
import { readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { renewalDa } from '@sammenhaeng/texts/renewal.da';
import { Failed } from '../../ui/Failed.tsx';
import { MoreTexts, T } from '../../ui/text.tsx';
import { BeginRenewal } from './BeginRenewal.tsx';
import { renewalPlan, RenewalQuery } from './renewal.graph.ts';
import styles from './renewal.module.css';
import { RenewalLines } from './RenewalLines.tsx';
import { SinceLastTime } from './SinceLastTime.tsx';

/** As the page and its card of meetings have read it; nothing is asked for here. */
const besideRenewal = graphql(`
  fragment BesideRenewal on Plan {
    hasUnagreedChanges
    sentVersion
    viewerCanSend
    meetings {
      id
      state
    }
  }
`);

/** Stands inside `PlanSaving` and `PlanPlaces`; for an agreed plan whose viewer may change it. */
export function RenewalPanel({ planId }: { planId: string }) {
  return (
    <MoreTexts danish={renewalDa}>
      <Loaded planId={planId} />
    </MoreTexts>
  );
}

function Loaded({ planId }: { planId: string }) {
  const { data, error, refetch } = useQuery(RenewalQuery, {
    variables: { id: planId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const { data: beside } = useFragment({
    fragment: besideRenewal,
    from: { __typename: 'Plan', id: planId },
  });
  const plan = readFragment(renewalPlan, data?.plan);
  if (error && !plan) return <Failed error={error} onRetry={refetch} />;
  if (!plan) return null;
  const agreed = plan.versions.find(({ number }) => number === plan.version);
  // A page has one button that leads: what is agreed is sent first, what is changed agreed.
  const isToSend = beside.viewerCanSend === true && beside.sentVersion !== plan.version;
  const isLeading = !beside.hasUnagreedChanges && !isToSend;
  const hasBegun = plan.lineReviews.length > 0;
  // The card of a meeting to come tells the same.
  const hasCard = beside.meetings?.some((one) => isToCome(one?.state ?? 'HELD')) ?? false;
  return (
    <section aria-labelledby="gennemgang" className={styles.panel}>
      <h2 id="gennemgang" className={styles.heading} tabIndex={-1}>
        <T id="plans.renewal.title" />
      </h2>
      {hasBegun ? (
        <>
          {hasCard ? null : <SinceLastTime planId={planId} />}
          <RenewalLines key={plan.version} plan={plan} />
        </>
      ) : (
        <BeginRenewal
          key={plan.version}
          planId={planId}
          version={plan.version}
          isLeading={isLeading}
          agreedOn={agreed?.agreedOn ?? null}
          meetingOn={plan.meetingOn}
          nextFollowUpOn={plan.nextFollowUpOn}
        />
      )}
    </section>
  );
}
