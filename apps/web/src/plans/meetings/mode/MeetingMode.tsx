/** Finds the meeting to hold, or begins one, and shows that it is over when it is. */
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { Notice } from '../../../ui/Notice.tsx';
import { T, useText } from '../../../ui/text.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { meetingToCome } from '../meeting-words.ts';
import type { PlanWithMeetings } from '../meetings.graph.ts';
import { useMeetingChanges } from '../use-meeting-changes.ts';
import { useUsualAgenda } from '../use-usual-agenda.ts';
import { MeetingStage } from './MeetingStage.tsx';
import styles from './mode.module.css';

export default function MeetingMode({ plan }: { plan: PlanWithMeetings }) {
  const t = useText();
  const today = useToday();
  const usualAgenda = useUsualAgenda();
  const { plan: planIt } = useMeetingChanges(plan.id);
  const [hasEnded, setEnded] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const meeting = meetingToCome(plan.meetings);
  if (meeting) {
    return (
      <MeetingStage key={meeting.id} plan={plan} meeting={meeting} onEnded={() => setEnded(true)} />
    );
  }

  async function startNow() {
    const place = plan.meetingPlace;
    const agenda = usualAgenda(plan);
    const result = await planIt({ id: crypto.randomUUID(), meetingOn: today, place, agenda });
    if (result.kind === 'saved') return;
    setProblem('message' in result ? result.message : t('plans.meetings.notSaved'));
  }

  return (
    <div className={styles.stage}>
      <h1 className={styles.heading}>
        <T id={hasEnded ? 'plans.meetings.mode.ended' : 'plans.meetings.none'} />
      </h1>
      {hasEnded ? (
        <p role="status">
          <T id="plans.meetings.mode.endedText" />
        </p>
      ) : null}
      {problem ? <Notice kind="error">{problem}</Notice> : null}
      <div className={styles.buttons}>
        <Button
          as={Link}
          role="link"
          to={`/planer/${plan.id}`}
          variant={hasEnded ? 'primary' : 'secondary'}
        >
          <T id="plans.meetings.mode.toPlan" />
        </Button>
        {hasEnded ? null : (
          <Button onClick={startNow}>
            <T id="plans.meetings.mode.startNow" />
          </Button>
        )}
      </div>
    </div>
  );
}
