/** One subject of the profile. */
import { Heading } from '@navikt/ds-react/Typography';
import type { ReactNode } from 'react';
import styles from './ProfilePage.module.css';

export function ProfileCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.card}>
      <Heading level="2" size="small">
        {title}
      </Heading>
      {children}
    </section>
  );
}
