/** One plan a found citizen has, in a line. */
import { Link } from '@navikt/ds-react/Link';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { isOver } from '@sammenhaeng/domain/plans/plan-life';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link as RouterLink } from 'react-router';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { PlanStatusTags } from '../list/PlanStatusTags.tsx';
import styles from './find.module.css';

export const citizenPlan = graphql(`
  fragment CitizenPlan on PlanSummary {
    id
    status
    version
    hasUnagreedChanges
    leadName
    unitName
    changedAt
  }
`);

export function CitizenPlan(props: { plan: FragmentType<typeof citizenPlan> }) {
  const format = useFormat();
  const plan = readFragment(citizenPlan, props.plan);
  return (
    <p className={styles.plan}>
      <PlanStatusTags {...plan} />
      <span>
        <T id="plans.list.leadName" values={{ name: plan.leadName }} />, {plan.unitName}
      </span>
      <span className={styles.quiet}>
        <T id="plans.list.changed" /> {format.date(todayInCopenhagen(new Date(plan.changedAt)))}
      </span>
      {isOver(plan.status) ? (
        <Link as={RouterLink} to={`/planer/${plan.id}`}>
          <T id="plans.find.open" />
        </Link>
      ) : null}
    </p>
  );
}
