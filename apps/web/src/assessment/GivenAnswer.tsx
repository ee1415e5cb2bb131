/** An answer to be read: its level, drawn and in words, the sentence, and who assessed when. */
import { useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import { LEVELS, useLevelWords } from './use-level-words.ts';
import styles from './line.module.css';

export type Given = {
  level: number;
  evidence: string;
  functionName: string;
  assessedOn: string;
};

export function GivenAnswer({ answer }: { answer: Given | null }) {
  const t = useText();
  const format = useFormat();
  const { levelOf } = useLevelWords();
  if (!answer) return <p className={styles.quiet}>{t('assessment.line.notAnswered')}</p>;
  const { level, evidence, functionName, assessedOn } = answer;
  return (
    <>
      <p className={styles.level}>
        <span className={styles.steps} aria-hidden>
          {LEVELS.slice(1).map((step) => (
            <span key={step} data-reached={step <= level} />
          ))}
        </span>
        {levelOf(level)}
      </p>
      <p className={styles.evidence}>{evidence}</p>
      <p className={styles.quiet}>
        {t('assessment.line.assessed', { function: functionName, date: format.date(assessedOn) })}
      </p>
    </>
  );
}
