/** How a plan ended, and for the coordinator what comes next: the archive, and then the erasure. */
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ArchiveForm } from './ArchiveForm.tsx';
import { ErasePlan } from './ErasePlan.tsx';
import styles from './ending.module.css';

export const endedPlan = graphql(`
  fragment EndedPlan on Plan {
    id
    status
    closedAt
    endReason
    endNote
    courseEndedOn
    courseFollowUpDeclined
    archiveReference
    viewerCoordinates
    followUps {
      id
      doneOn
    }
  }
`);

export function EndedPlan(props: { plan: FragmentType<typeof endedPlan> }) {
  const format = useFormat();
  const plan = readFragment(endedPlan, props.plan);
  const { endReason, closedAt, courseEndedOn, archiveReference: reference } = plan;
  const openCount = plan.followUps.filter(({ doneOn }) => doneOn === null).length;
  return (
    <>
      <div className={styles.facts}>
        {closedAt && endReason ? (
          <p>
            <T id="plans.ended.closedOn" /> {format.dateLong(todayInCopenhagen(new Date(closedAt)))}
            {': '}
            <T id={`plans.ended.reason.${endReason}`} />
          </p>
        ) : null}
        {plan.endNote === '' ? null : <p className={styles.note}>{plan.endNote}</p>}
        {courseEndedOn ? (
          <p>
            <T id="plans.ending.courseEnded" values={{ date: format.dateLong(courseEndedOn) }} />{' '}
            {plan.courseFollowUpDeclined ? <T id="plans.ending.followUpDeclined" /> : null}
          </p>
        ) : null}
        {reference === null ? null : (
          <p>
            <T id="plans.ending.archived" values={{ reference }} />
          </p>
        )}
      </div>
      {plan.viewerCoordinates && plan.status === 'CLOSED' ? (
        <ArchiveForm planId={plan.id} openFollowUps={openCount} />
      ) : null}
      {plan.viewerCoordinates && reference !== null ? (
        <ErasePlan planId={plan.id} reference={reference} />
      ) : null}
    </>
  );
}
