/** A place in the page for one piece of work on a person: focused when it opens, and back where it came from. */
import { Heading } from '@navikt/ds-react/Typography';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './staff.module.css';

interface Props {
  title: string;
  /** Of its heading: one below what it stands under. */
  level?: '2' | '4';
  /** False where it came back by itself: nobody asked for it. */
  hasFocus?: boolean;
  children: ReactNode;
}

export function StaffPanel({ title, level = '2', hasFocus = true, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = useRef(hasFocus);
  useEffect(() => {
    if (!takesFocus.current) return;
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <Heading
        level={level}
        size="small"
        id={id}
        ref={heading}
        tabIndex={-1}
        className={styles.title}
      >
        {title}
      </Heading>
      {children}
    </section>
  );
}
