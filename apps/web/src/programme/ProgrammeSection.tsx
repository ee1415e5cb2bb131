/** A part of a programme's page under its own heading. */
import { Heading } from '@navikt/ds-react/Typography';
import { type ReactNode, useId } from 'react';
import styles from './programme.module.css';

export function ProgrammeSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading level="2" size="small" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
