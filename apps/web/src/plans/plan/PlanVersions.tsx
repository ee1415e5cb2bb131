/** The versions that were agreed, newest first, each a link to its frozen words. */
import { Link } from '@navikt/ds-react/Link';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link as RouterLink } from 'react-router';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import card from '../plan-card.module.css';
import styles from './plan.module.css';

export const planVersions = graphql(`
  fragment PlanVersions on Plan {
    id
    version
    hasUnagreedChanges
    versions {
      number
      agreedOn
      agreedByName
    }
  }
`);

export function PlanVersions(props: { plan: FragmentType<typeof planVersions> }) {
  const format = useFormat();
  const plan = readFragment(planVersions, props.plan);
  if (plan.versions.length === 0) return null;
  const newestFirst = plan.versions.toSorted((one, other) => other.number - one.number);
  return (
    <section aria-labelledby="versioner" className={card.card}>
      <h2 id="versioner" className={card.title}>
        <T id="plans.plan.versions" />
      </h2>
      {plan.hasUnagreedChanges ? (
        <p>
          <Link as={RouterLink} to={`/planer/${plan.id}/versioner/${plan.version}?med=nu`}>
            <T id="plans.plan.differences" values={{ number: plan.version }} />
          </Link>
        </p>
      ) : null}
      <ul className={styles.versions}>
        {newestFirst.map(({ number, agreedOn, agreedByName }) => (
          <li key={number}>
            <Link as={RouterLink} to={`/planer/${plan.id}/versioner/${number}`}>
              <T id="plans.plan.version" values={{ number, date: format.date(agreedOn) }} />
            </Link>{' '}
            <span className={styles.quiet}>{agreedByName}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
