/** What can be done with a meeting to come: start it, call it, put it right, cancel it. */
import { PencilIcon, PlayIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { onceClicked } from '../../ui/once-clicked.ts';
import { T, useText } from '../../ui/text.tsx';
import { useWhen } from './meeting-words.ts';
import type { Meeting } from './meetings.graph.ts';
import styles from './meetings.module.css';
import { useMeetingChanges } from './use-meeting-changes.ts';
import type { MeetingResult } from './use-send-meeting.ts';

type Props = { planId: string; meeting: Meeting; isEdited: boolean; onEdit: () => void };

export function MeetingSteps({ planId, meeting, isEdited, onEdit }: Props) {
  const t = useText();
  const when = useWhen();
  const { call, cancel } = useMeetingChanges(planId);
  const [isCancelling, setCancelling] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, callCount } = meeting;

  async function take(step: Promise<MeetingResult>) {
    setProblem(null);
    const result = await step;
    if (result.kind === 'saved') return;
    setProblem('message' in result ? result.message : t('plans.meetings.notSaved'));
  }

  return (
    <>
      <p className={styles.quiet}>
        <T id="plans.meetings.callHow" />
      </p>
      <div className={styles.buttons}>
        <Button
          as={RouterLink}
          role="link"
          to={`/planer/${planId}/moede`}
          size="small"
          variant="secondary"
          icon={<PlayIcon aria-hidden />}
        >
          <T id="plans.meetings.start" />
        </Button>
        <Button size="small" variant="secondary" onClick={onceClicked(() => void take(call(id)))}>
          <T id={callCount > 0 ? 'plans.meetings.callAgain' : 'plans.meetings.call'} />
        </Button>
        <Button
          size="small"
          variant="tertiary"
          icon={<PencilIcon aria-hidden />}
          aria-expanded={isEdited}
          onClick={onEdit}
        >
          <T id="plans.meetings.edit" />
        </Button>
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={isCancelling}
          onClick={() => setCancelling(!isCancelling)}
        >
          <T id="plans.meetings.cancel" />
        </Button>
        <Link href={`/dokumenter/moede/${id}.ics`} download>
          <T id="plans.meetings.calendar" />
        </Link>
      </div>
      {problem ? <Notice kind="error">{problem}</Notice> : null}
      {isCancelling ? (
        <div className={styles.form}>
          <p>
            <strong>
              <T id="plans.meetings.cancelQuestion" values={{ date: when(meeting) }} />
            </strong>
          </p>
          <p>
            <T id="plans.meetings.cancelText" />
          </p>
          <div className={styles.buttons}>
            <Button size="small" data-color="danger" onClick={() => take(cancel(id))}>
              <T id="plans.meetings.cancelYes" />
            </Button>
            <Button size="small" variant="tertiary" onClick={() => setCancelling(false)}>
              <T id="plans.meetings.cancelNo" />
            </Button>
          </div>
        </div>
      ) : null}
    </>
  );
}
