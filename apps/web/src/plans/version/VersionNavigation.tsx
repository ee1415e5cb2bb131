/** From one version to the ones beside it, and back to the plan as it is now. */
import { Link } from '@navikt/ds-react/Link';
import { lazy, Suspense } from 'react';
import { Link as RouterLink } from 'react-router';
import { T, useText } from '../../ui/text.tsx';
import type { useVersions } from './use-versions.ts';
import styles from './version.module.css';

const CompareWith = lazy(() => import('../compare/CompareWith.tsx'));

type Props = { planId: string; number: number; versions: ReturnType<typeof useVersions> };

export function VersionNavigation({ planId, number, versions }: Props) {
  const t = useText();
  const numbers = versions?.numbers ?? [number];
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
        {versions ? <CompareWith number={number} numbers={numbers} versions={versions} /> : null}
      </Suspense>
    </nav>
  );
}
