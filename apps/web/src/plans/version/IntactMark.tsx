/** Whether the stored words still are the ones that were agreed. */
import { ExclamationmarkTriangleFillIcon, ShieldLockFillIcon } from '@navikt/aksel-icons';
import { T } from '../../ui/text.tsx';
import styles from './version.module.css';

export function IntactMark({ isIntact }: { isIntact: boolean }) {
  return isIntact ? (
    <p className={styles.intact}>
      <ShieldLockFillIcon aria-hidden />
      <T id="plans.version.intact" />
    </p>
  ) : (
    <p className={styles.broken} role="alert">
      <ExclamationmarkTriangleFillIcon aria-hidden />
      <T id="plans.version.broken" />
    </p>
  );
}
