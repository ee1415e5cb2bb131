/** What was answered in the round before. */
import type { ReactNode } from 'react';
import { Danish } from '../ui/Danish.tsx';
import { type Given, GivenAnswer } from './GivenAnswer.tsx';
import styles from './line.module.css';

type Props = { title: string; answer: Given | null; children?: ReactNode };

export function PreviousAnswer({ title, answer, children }: Props) {
  return (
    <div className={styles.before}>
      <h3 className={styles.beforeTitle}>
        <Danish>{title}</Danish>
      </h3>
      <GivenAnswer answer={answer} />
      {children}
    </div>
  );
}
