/** Round one recommendation: its number and title, whether it is answered, and what stands in it. */
import { CheckmarkCircleFillIcon, CircleIcon } from '@navikt/aksel-icons';
import { Heading } from '@navikt/ds-react/Typography';
import type { AssessmentLineFragment } from '@sammenhaeng/graph/generated/graphql';
import type { ReactNode } from 'react';
import { Danish } from '../ui/Danish.tsx';
import { useText } from '../ui/text.tsx';
import styles from './line.module.css';

type Props = {
  recommendation: AssessmentLineFragment['recommendation'];
  isAnswered: boolean;
  children: ReactNode;
};

export const anchorOf = (number: number): string => `anbefaling-${number}`;

export function LineFrame({ recommendation, isAnswered, children }: Props) {
  const t = useText();
  const { number, title } = recommendation;
  const id = anchorOf(number);
  return (
    <section className={styles.line} aria-labelledby={id}>
      <header className={styles.header}>
        <Heading level="2" size="small" id={id} tabIndex={-1} className={styles.title}>
          <span className={styles.number}>{number}</span> <Danish>{title}</Danish>
        </Heading>
        <span className={styles.state} data-answered={isAnswered}>
          {isAnswered ? <CheckmarkCircleFillIcon aria-hidden /> : <CircleIcon aria-hidden />}
          {t(isAnswered ? 'assessment.line.answered' : 'assessment.line.notAnswered')}
        </span>
      </header>
      <div className={styles.sides}>{children}</div>
    </section>
  );
}
