/** The meeting to come, or the way to plan one, and the meetings that were. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { isToCome } from '@sammenhaeng/domain/plans/meeting';
import { isOver } from '@sammenhaeng/domain/plans/plan-life';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { T } from '../../ui/text.tsx';
import { meetingToCome } from './meeting-words.ts';
import type { PlanWithMeetings } from './meetings.graph.ts';
import { NextMeeting } from './NextMeeting.tsx';
import { PastMeetings } from './PastMeetings.tsx';
import { newMeetingKey, PlanMeetingForm } from './PlanMeetingForm.tsx';
import styles from './meetings.module.css';

export function MeetingsOf({ plan }: { plan: PlanWithMeetings }) {
  const { open, setOpen } = useOpenForm({ meeting: newMeetingKey(plan.id) });
  const next = meetingToCome(plan.meetings);
  const past = plan.meetings.filter(({ state }) => !isToCome(state));
  const seesPeople = !plan.hiddenSections.includes('MASTER_DATA');
  const mayWrite = plan.viewerCanChange && seesPeople;
  const isPlanning = mayWrite && open !== null;
  return (
    <>
      {next ? <NextMeeting key={next.id} plan={plan} meeting={next} mayWrite={mayWrite} /> : null}
      {!next && isPlanning ? <PlanMeetingForm plan={plan} onClose={() => setOpen(null)} /> : null}
      {next || isPlanning ? null : (
        <>
          <p className={styles.quiet}>
            <None plan={plan} mayWrite={mayWrite} />
          </p>
          {mayWrite ? (
            <div>
              <Button
                size="small"
                variant="secondary"
                icon={<PlusIcon aria-hidden />}
                onClick={() => setOpen('meeting')}
              >
                <T id="plans.meetings.plan" />
              </Button>
            </div>
          ) : null}
        </>
      )}
      {plan.meetings.some(({ isPartlyHidden }) => isPartlyHidden) ? (
        <p className={styles.quiet}>
          <T id="plans.meetings.hidden" />
        </p>
      ) : null}
      {past.length > 0 ? <PastMeetings plan={plan} meetings={past} /> : null}
    </>
  );
}

/** That no meeting is to come, and who plans one; nobody does once the plan has ended. */
function None({ plan, mayWrite }: { plan: PlanWithMeetings; mayWrite: boolean }) {
  if (isOver(plan.status)) return <T id="plans.meetings.noneEnded" />;
  if (mayWrite) return <T id="plans.meetings.none" />;
  return <T id="plans.meetings.noneRight" values={{ name: plan.lead.name }} />;
}
