/** The meeting on a shared screen: one plan, one thing at a time, and nobody else's affairs. */
import { useQuery } from '@apollo/client/react';
import { readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { meetingsDa } from '@sammenhaeng/texts/meetings.da';
import { lazy, Suspense, useEffect } from 'react';
import { useParams } from 'react-router';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { MoreTexts, useText } from '../ui/text.tsx';
import { MeetingsQuery, planMeetings } from './meetings/meetings.graph.ts';
import { MeetingGone } from './meetings/mode/MeetingGone.tsx';
import { PlanSaving } from './saving/PlanSaving.tsx';

const MeetingMode = lazy(() => import('./meetings/mode/MeetingMode.tsx'));

export default function MeetingModePage() {
  const { planId = '' } = useParams();
  return (
    <MoreTexts danish={meetingsDa}>
      <PlanSaving key={planId} planId={planId}>
        <Loaded planId={planId} />
      </PlanSaving>
    </MoreTexts>
  );
}

function Loaded({ planId }: { planId: string }) {
  const t = useText();
  const { data, error, loading, refetch } = useQuery(MeetingsQuery, {
    variables: { id: planId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  useEffect(() => {
    // The tab can be seen on a shared screen: it names no person.
    document.title = `${t('plans.meetings.mode.title')} · ${t('app.name')}`;
  }, [t]);
  const plan = readFragment(planMeetings, data?.plan);
  if (plan) {
    // What is said at a meeting can be about anything in the plan.
    const seesAll = plan.hiddenSections.length === 0;
    return plan.viewerCanChange && seesAll ? (
      <Suspense fallback={<Loading />}>
        <MeetingMode plan={plan} />
      </Suspense>
    ) : (
      <MeetingGone planId={planId} />
    );
  }
  if (loading) return <Loading />;
  return error ? <Failed error={error} onRetry={refetch} /> : <MeetingGone planId={planId} />;
}
