/** A place in the page for one piece of work on a person: focused when it opens, and back where it came from. */
import { Heading } from '@navikt/ds-react/Typography';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './staff.module.css';

export function StaffPanel({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <Heading level="2" size="small" id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
