/** The day and place the plan is made: told where a meeting is to come, else written here. */
import { useQuery } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { meetingsDa } from '@sammenhaeng/texts/meetings.da';
import { MoreTexts, T, useText } from '../../ui/text.tsx';
import { meetingToCome, useWhen } from '../meetings/meeting-words.ts';
import { MeetingsQuery, planMeetings } from '../meetings/meetings.graph.ts';
import { Place } from '../place/Place.tsx';
import { PLACE } from '../place/place-of.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { useOpenedFor } from '../plan/opened-for.ts';
import { SavedDate } from '../saving/SavedDate.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { useChangePlan } from '../saving/use-change-plan.ts';
import styles from './master-data.module.css';

const meetingOfPlan = graphql(`
  fragment MeetingOfPlan on Plan {
    id
    meetingOn
    meetingPlace
  }
`);

type Props = { plan: FragmentType<typeof meetingOfPlan> };

export function MeetingOfPlan({ plan }: Props) {
  return (
    <MoreTexts danish={meetingsDa}>
      <section aria-labelledby="moede" className={styles.block}>
        <h3 id="moede">
          <T id="plans.meeting.title" />
        </h3>
        <DayAndPlace plan={plan} />
      </section>
    </MoreTexts>
  );
}

function DayAndPlace(props: Props) {
  const t = useText();
  const plan = readFragment(meetingOfPlan, props.plan);
  const save = useChangePlan(plan.id);
  const when = useWhen();
  const { goTo } = usePlaces();
  // The card of meetings asks for the same: one answer serves both.
  const { data, loading } = useQuery(MeetingsQuery, {
    variables: { id: plan.id, purpose: useOpenedFor() },
  });
  // Whether they are asked here is not known yet: a field that goes again would take words along.
  if (loading && !data) return null;
  const meeting = meetingToCome(readFragment(planMeetings, data?.plan)?.meetings ?? []);
  if (meeting) {
    return (
      <Place id={PLACE.meetingOn} className={styles.told}>
        <p>{[when(meeting), meeting.place].filter(Boolean).join(' · ')}</p>
        <Button size="small" variant="tertiary" onClick={() => goTo(null, PLACE.meeting)}>
          <T id="plans.meeting.goTo" />
        </Button>
      </Place>
    );
  }
  return (
    <>
      <p className={styles.quiet}>
        <T id="plans.meeting.hint" />
      </p>
      <div className={styles.meeting}>
        <Place id={PLACE.meetingOn}>
          <SavedDate
            label={t('plans.meeting.on')}
            value={plan.meetingOn}
            onSave={save('meetingOn')}
          />
        </Place>
        <SavedText
          label={t('plans.meeting.place')}
          value={plan.meetingPlace}
          onSave={save('meetingPlace')}
        />
      </div>
    </>
  );
}
