/** The one thing to do with the whole plan now: agree it, send it, or know that it is done. */
import { isOver } from '@sammenhaeng/domain/plans/plan-life';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T } from '../../ui/text.tsx';
import { useEffect, useRef } from 'react';
import { Place } from '../place/Place.tsx';
import { PLACE } from '../place/place-of.ts';
import { AgreeVersion } from './AgreeVersion.tsx';
import { SendPlan } from './SendPlan.tsx';
import styles from './plan.module.css';

export const planAction = graphql(`
  fragment PlanAction on Plan {
    id
    status
    version
    hasUnagreedChanges
    viewerCanAgree
    viewerIsLead
    viewerCanChange
    lead {
      id
      name
    }
    ...AgreeVersion
    ...SendPlan
  }
`);

export function PlanAction(props: { plan: FragmentType<typeof planAction> }) {
  const plan = readFragment(planAction, props.plan);
  const isAgreed = plan.version > 0 && !plan.hasUnagreedChanges;
  const wasAgreed = useRef(isAgreed);
  // The button that agreed the plan is gone: what came of it takes over.
  useEffect(() => {
    if (isAgreed && !wasAgreed.current) document.getElementById(PLACE.agreed)?.focus();
    wasAgreed.current = isAgreed;
  }, [isAgreed]);
  const isLead = plan.viewerIsLead || plan.viewerCanAgree;
  return (
    <Place id={PLACE.agree} className={styles.action}>
      {isOver(plan.status) ? (
        <p className={styles.quiet}>
          <T id={plan.status === 'ARCHIVED' ? 'plans.ended.archivedNote' : 'plans.plan.closed'} />
        </p>
      ) : isAgreed ? (
        <SendPlan plan={plan} />
      ) : isLead ? (
        <AgreeVersion plan={plan} />
      ) : plan.viewerCanChange ? (
        <p className={styles.quiet}>
          <T id="plans.agree.noRight" values={{ name: plan.lead.name }} />
        </p>
      ) : null}
    </Place>
  );
}
