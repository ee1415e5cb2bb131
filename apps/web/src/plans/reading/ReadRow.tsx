/** One line of a plan that is read: what it is called, and what stands there. */
import type { ReactNode } from 'react';
import { T } from '../../ui/text.tsx';
import styles from './reading.module.css';

/** Nothing filled in is said in words, so that a gap is not taken for a fault of the page. */
export function ReadRow({ label, children }: { label: string; children: ReactNode }) {
  const isEmpty = children === null || children === '';
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd className={isEmpty ? styles.empty : styles.text}>
        {isEmpty ? <T id="plans.section.empty" /> : children}
      </dd>
    </div>
  );
}
