/** What stands where there is nothing yet: it says so, and what to do next. */
import { BodyLong, Heading } from '@navikt/ds-react/Typography';
import type { ReactNode } from 'react';
import styles from './Empty.module.css';

type EmptyProps = { title: string; children?: ReactNode; action?: ReactNode; level?: '2' | '3' };

export function Empty({ title, children, action, level = '2' }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <Heading level={level} size="small">
        {title}
      </Heading>
      {children && (
        <BodyLong as="div" className={styles.text}>
          {children}
        </BodyLong>
      )}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
