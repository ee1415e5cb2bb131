/** One plan of a list: whose, how far, who leads, and what comes next. */
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link } from 'react-router';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Face } from '../reading/Face.tsx';
import styles from './plan-list.module.css';
import { PlanStatusTags } from './PlanStatusTags.tsx';

export const planListRow = graphql(`
  fragment PlanListRow on PlanSummary {
    id
    citizenName
    citizenBirthYear
    status
    version
    hasUnagreedChanges
    leadName
    viewerIsLead
    nextFollowUpOn
    nextFollowUpIsOverdue
    changedAt
  }
`);

export function PlanListRow(props: { plan: FragmentType<typeof planListRow> }) {
  const format = useFormat();
  const plan = readFragment(planListRow, props.plan);
  const { nextFollowUpOn, nextFollowUpIsOverdue } = plan;
  return (
    <li className={styles.row}>
      <span className={styles.face}>
        <Face name={plan.citizenName} />
      </span>
      <span className={styles.citizen}>
        <Link className={styles.link} to={`/planer/${plan.id}`}>
          {plan.citizenName}
        </Link>
        <span className={styles.quiet}>
          <T id="plans.list.bornIn" values={{ year: String(plan.citizenBirthYear) }} />
        </span>
      </span>
      <span className={styles.tags}>
        <PlanStatusTags {...plan} />
      </span>
      <span className={styles.lead}>
        {plan.viewerIsLead ? (
          <T id="plans.list.leadYou" />
        ) : (
          <T id="plans.list.leadName" values={{ name: plan.leadName }} />
        )}
      </span>
      <span className={nextFollowUpIsOverdue ? styles.overdue : styles.next}>
        {nextFollowUpOn === null ? (
          <T id="plans.list.noDate" />
        ) : nextFollowUpIsOverdue ? (
          <>
            <ExclamationmarkTriangleIcon aria-hidden />
            <T id="plans.list.overdue" values={{ date: format.dateLong(nextFollowUpOn) }} />
          </>
        ) : (
          <T id="plans.list.nextDate" values={{ date: format.dateLong(nextFollowUpOn) }} />
        )}
      </span>
      <span className={styles.changed}>
        <T
          id="plans.list.changed"
          values={{ date: format.date(todayInCopenhagen(new Date(plan.changedAt))) }}
        />
      </span>
    </li>
  );
}
