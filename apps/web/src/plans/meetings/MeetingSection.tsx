/** The meetings of a plan on its page: the one to come, and those that were. Loads itself. */
import { useQuery } from '@apollo/client/react';
import { readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { meetingsDa } from '@sammenhaeng/texts/meetings.da';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MoreTexts, T } from '../../ui/text.tsx';
import { PLACE } from '../place/place-of.ts';
import { useOpenedFor } from '../plan/opened-for.ts';
import card from '../plan-card.module.css';
import { MeetingsQuery, planMeetings } from './meetings.graph.ts';
import { MeetingsOf } from './MeetingsOf.tsx';

export default function MeetingSection({ planId }: { planId: string }) {
  return (
    <MoreTexts danish={meetingsDa}>
      <section
        id={PLACE.meeting}
        aria-labelledby="planens-moede-titel"
        className={`${card.card} ${card.screenOnly}`}
      >
        <h2 id="planens-moede-titel" className={card.title} tabIndex={-1}>
          <T id="plans.meetings.title" />
        </h2>
        <Loaded planId={planId} />
      </section>
    </MoreTexts>
  );
}

function Loaded({ planId }: { planId: string }) {
  const purpose = useOpenedFor();
  const { data, error, refetch } = useQuery(MeetingsQuery, {
    variables: { id: planId, purpose },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const plan = readFragment(planMeetings, data?.plan);
  if (plan) return <MeetingsOf plan={plan} />;
  return error ? <Failed error={error} onRetry={refetch} /> : <Loading />;
}
