/** The next follow-up and the rule it must keep, with the date that keeps it one press away. */
import { Button } from '@navikt/ds-react/Button';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import {
  checkNextMeeting,
  suggestedNextMeeting,
} from '@sammenhaeng/domain/calendar/meeting-interval';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { PLACE } from '../place/place-of.ts';
import { saveOf } from '../saving/change-result.ts';
import { SavedDate } from '../saving/SavedDate.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { useChangePlan, useChangePlanFields } from '../saving/use-change-plan.ts';
import styles from './follow-up.module.css';

export const nextFollowUp = graphql(`
  fragment NextFollowUp on Plan {
    id
    meetingOn
    nextFollowUpOn
    nextFollowUpReason
    latestNextFollowUpOn
  }
`);

export function NextFollowUp(props: { plan: FragmentType<typeof nextFollowUp> }) {
  const t = useText();
  const format = useFormat();
  const plan = readFragment(nextFollowUp, props.plan);
  const save = useChangePlan(plan.id);
  const saveTogether = useChangePlanFields(plan.id);
  // A date past the rule waits here until somebody says why: the two are saved together.
  const [waitingOn, setWaitingOn] = useState<CalendarDate | null>(null);
  const { meetingOn, nextFollowUpOn, nextFollowUpReason: reason, latestNextFollowUpOn } = plan;
  const latest = latestNextFollowUpOn ? format.date(latestNextFollowUpOn) : '';
  const suggested = meetingOn ? suggestedNextMeeting(meetingOn) : null;
  const tooLate = t('plans.followUp.tooLate', { date: latest });

  function problemOf(nextOn: CalendarDate | null) {
    if (!meetingOn || !nextOn) return null;
    const check = checkNextMeeting({ lastOn: meetingOn, nextOn, reason });
    return check.ok ? null : check.problem;
  }

  const problem = problemOf(nextFollowUpOn);
  const isLate = problem === 'NEXT_TOO_LATE';

  const saveDate = saveOf<CalendarDate | null>(`${plan.id}.nextFollowUpOn`, async (from, to) => {
    const isWaiting = problemOf(to) === 'NEXT_TOO_LATE';
    setWaitingOn(isWaiting ? to : null);
    if (isWaiting) return { kind: 'refused', message: tooLate };
    return save('nextFollowUpOn')(from, to);
  });

  const saveReason = saveOf<string>(`${plan.id}.nextFollowUpReason`, async (from, to) => {
    if (waitingOn === null || to.trim() === '') return save('nextFollowUpReason')(from, to);
    const result = await saveTogether({
      nextFollowUpOn: { from: nextFollowUpOn, to: waitingOn },
      nextFollowUpReason: { from, to },
    });
    if (result.kind === 'saved') setWaitingOn(null);
    return result;
  });

  return (
    <>
      <Place id={PLACE.nextFollowUp} className={styles.next}>
        <SavedDate
          label={t('plans.followUp.nextOn')}
          description={
            latest ? t('plans.followUp.rule', { date: latest }) : t('plans.followUp.ruleNoMeeting')
          }
          value={nextFollowUpOn}
          {...(isLate && { error: tooLate })}
          {...(problem === 'NEXT_BEFORE_DONE' && { error: t('plans.followUp.beforeMeeting') })}
          onSave={saveDate}
        />
        {suggested && nextFollowUpOn === null && waitingOn === null ? (
          <Button
            size="small"
            variant="secondary"
            onClick={async () => {
              await save('nextFollowUpOn')(nextFollowUpOn, suggested);
              focusPlace(PLACE.nextFollowUp);
            }}
          >
            <T id="plans.followUp.suggest" values={{ date: format.dateLong(suggested) }} />
          </Button>
        ) : null}
      </Place>
      {waitingOn !== null || isLate || reason ? (
        <Place id={PLACE.nextFollowUpReason}>
          <SavedText label={t('plans.followUp.reason')} value={reason} onSave={saveReason} />
        </Place>
      ) : null}
    </>
  );
}
