/** Who has seen the plan, shown when it is asked for; and what its citizen is given. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { seenByDa } from '@sammenhaeng/texts/seen-by.da';
import { MoreTexts, T } from '../../ui/text.tsx';
import { InsightForm } from './InsightForm.tsx';
import { SeenBy } from './SeenBy.tsx';
import styles from './seen-by.module.css';

export const seenBySection = graphql(`
  fragment SeenBySection on Plan {
    id
    viewerCanSeeLog
    viewerCanExtract
  }
`);

export default function SeenBySection(props: { plan: FragmentType<typeof seenBySection> }) {
  const plan = readFragment(seenBySection, props.plan);
  if (!plan.viewerCanSeeLog) return null;
  return (
    <MoreTexts danish={seenByDa}>
      <section aria-labelledby="set-af" className={styles.section}>
        <h2 id="set-af" className={styles.title}>
          <T id="plans.seenBy.title" />
        </h2>
        <p className={styles.quiet}>
          <T id="plans.seenBy.lead" />
        </p>
        <SeenBy planId={plan.id} />
        {plan.viewerCanExtract ? <InsightForm planId={plan.id} /> : null}
      </section>
    </MoreTexts>
  );
}
