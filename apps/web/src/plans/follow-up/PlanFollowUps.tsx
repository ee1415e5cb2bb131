/** The plan's follow-ups so far: what was due when, and what came of it. */
import { Link } from '@navikt/ds-react/Link';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link as RouterLink } from 'react-router';
import { T } from '../../ui/text.tsx';
import { PLACE } from '../place/place-of.ts';
import styles from './follow-up.module.css';
import { PlanFollowUp } from './PlanFollowUp.tsx';

export const planFollowUps = graphql(`
  fragment PlanFollowUps on Plan {
    id
    followUps {
      id
      ...PlanFollowUp
    }
  }
`);

export function PlanFollowUps(props: { plan: FragmentType<typeof planFollowUps> }) {
  const { followUps } = readFragment(planFollowUps, props.plan);
  if (followUps.length === 0) return null;
  return (
    <section id={PLACE.followUps} className={styles.followUps} aria-labelledby="opfoelgninger">
      <h3 id="opfoelgninger">
        <T id="plans.followUp.list" />
      </h3>
      <ul>
        {followUps.map((followUp) => (
          <PlanFollowUp key={followUp.id} followUp={followUp} />
        ))}
      </ul>
      <Link as={RouterLink} to="/opfoelgninger">
        <T id="plans.followUp.toList" />
      </Link>
    </section>
  );
}
