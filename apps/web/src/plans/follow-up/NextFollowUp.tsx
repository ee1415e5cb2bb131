/** The next follow-up and the rule it must keep, with the date that keeps it one press away. */
import { Button } from '@navikt/ds-react/Button';
import {
  checkNextMeeting,
  suggestedNextMeeting,
} from '@sammenhaeng/domain/calendar/meeting-interval';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { focusPlace } from '../place/focus-place.ts';
import { Place } from '../place/Place.tsx';
import { PLACE } from '../place/place-of.ts';
import { SavedDate } from '../saving/SavedDate.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { useChangePlan } from '../saving/use-change-plan.ts';
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
  const { meetingOn, nextFollowUpOn, nextFollowUpReason: reason, latestNextFollowUpOn } = plan;
  const latest = latestNextFollowUpOn ? format.date(latestNextFollowUpOn) : '';
  const suggested = meetingOn ? suggestedNextMeeting(meetingOn) : null;
  const check =
    meetingOn && nextFollowUpOn
      ? checkNextMeeting({ lastOn: meetingOn, nextOn: nextFollowUpOn, reason })
      : null;
  const problem = check && !check.ok ? check.problem : null;
  const isLate = problem === 'NEXT_TOO_LATE';
  return (
    <>
      <Place id={PLACE.nextFollowUp} className={styles.next}>
        <SavedDate
          label={t('plans.followUp.nextOn')}
          description={
            latest ? t('plans.followUp.rule', { date: latest }) : t('plans.followUp.ruleNoMeeting')
          }
          value={nextFollowUpOn}
          {...(isLate && { error: t('plans.followUp.tooLate', { date: latest }) })}
          {...(problem === 'NEXT_BEFORE_DONE' && { error: t('plans.followUp.beforeMeeting') })}
          onSave={save('nextFollowUpOn')}
        />
        {suggested && nextFollowUpOn === null ? (
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
      {isLate || reason ? (
        <Place id={PLACE.nextFollowUpReason}>
          <SavedText
            label={t('plans.followUp.reason')}
            value={reason}
            onSave={save('nextFollowUpReason')}
          />
        </Place>
      ) : null}
    </>
  );
}
