/** The recommendations by number, each answered or not, and the way to it. */
import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { AssessmentLineFragment } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../ui/text.tsx';
import { anchorOf } from './LineFrame.tsx';
import styles from './self-assessment.module.css';

export function JumpList({ lines }: { lines: readonly AssessmentLineFragment[] }) {
  const t = useText();
  return (
    <nav aria-label={t('assessment.form.jump')}>
      <ol className={styles.jumps}>
        {lines.map(({ recommendation: { id, number }, state }) => {
          const isAnswered = state === 'ANSWERED';
          const words = isAnswered
            ? 'assessment.form.jumpAnswered'
            : 'assessment.form.jumpNotAnswered';
          return (
            <li key={id}>
              <a
                href={`#${anchorOf(number)}`}
                className={styles.jump}
                data-answered={isAnswered}
                aria-label={t(words, { number })}
              >
                {number}
                {isAnswered && <CheckmarkIcon aria-hidden />}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
