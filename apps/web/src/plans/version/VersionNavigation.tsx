/** From one version to the ones beside it, and back to the plan as it is now. */
import { Link } from '@navikt/ds-react/Link';
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy, Suspense } from 'react';
import { Link as RouterLink } from 'react-router';
import { T, useText } from '../../ui/text.tsx';
import styles from './version.module.css';

const VersionNumbers = graphql(`
  query VersionNumbers($id: ID!, $purpose: String) {
    plan(id: $id, purpose: $purpose) {
      id
      version
      hasUnagreedChanges
      versions {
        number
      }
    }
  }
`);

const CompareWith = lazy(() => import('../compare/CompareWith.tsx'));

type Props = { planId: string; number: number };

export function VersionNavigation({ planId, number }: Props) {
  const t = useText();
  const { data } = useQuery(VersionNumbers, {
    // The same question the plan's page asks, so that its answer is at hand.
    variables: { id: planId, purpose: null },
    fetchPolicy: 'cache-first',
  });
  const numbers = data?.plan?.versions.map((version) => version.number) ?? [number];
  return (
    <nav aria-label={t('plans.version.nav')} className={styles.nav}>
      <Link as={RouterLink} to={`/planer/${planId}`}>
        <T id="plans.version.toPlan" />
      </Link>
      <ul className={styles.numbers}>
        {numbers
          .toSorted((one, other) => one - other)
          .map((other) => (
            <li key={other}>
              <Link
                as={RouterLink}
                to={`/planer/${planId}/versioner/${other}`}
                aria-current={other === number ? 'page' : undefined}
                className={styles.version}
              >
                <T id="plans.status.version" values={{ version: other }} />
              </Link>
            </li>
          ))}
      </ul>
      <Suspense fallback={null}>
        <CompareWith
          number={number}
          numbers={numbers}
          hasWorkingCopy={data?.plan?.hasUnagreedChanges === true}
        />
      </Suspense>
    </nav>
  );
}
