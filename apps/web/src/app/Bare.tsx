/** The screen before the frame is known: nothing but its content in the middle. */
import type { ReactNode } from 'react';
import styles from './Bare.module.css';

export function Bare({ children }: { children: ReactNode }) {
  return <main className={styles.bare}>{children}</main>;
}
