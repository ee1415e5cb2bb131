/** Two answers to the same question side by side: whoever writes chooses, and loses neither until then. */
import { Button } from '@navikt/ds-react/Button';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useLevelWords } from '../use-level-words.ts';
import styles from './answering.module.css';
import { type LineValues, readLine } from './line-values.ts';
import type { LineWork } from './use-line.ts';

type Props = {
  work: LineWork;
  /** The buttons go away with the choice: the focus goes back to the level. */
  onChosen: () => void;
};

export function LineConflict({ work, onChosen }: Props) {
  const { view, values, autosave } = work;
  if (!view.theirs) return null;
  const theirs = readLine(view.theirs.value);
  function choose(take: () => void) {
    take();
    onChosen();
  }
  return (
    <div className={styles.conflict} role="alert">
      <p className={styles.conflictTitle}>
        <T id="assessment.conflict.title" />
      </p>
      <p>
        <T id="assessment.conflict.text" />
      </p>
      <dl className={styles.sides}>
        <div>
          <dt>
            <T id="assessment.conflict.mine" />
          </dt>
          <Side values={values} />
        </div>
        <div>
          <dt>
            <T id="assessment.conflict.theirs" />
          </dt>
          {theirs.level === null ? (
            <dd>
              <T id="assessment.conflict.withdrawn" />
            </dd>
          ) : (
            <Side values={theirs} />
          )}
        </div>
      </dl>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => choose(() => autosave.keepMine())}>
          <T id="assessment.conflict.keepMine" />
        </Button>
        <Button
          size="small"
          variant="secondary"
          onClick={() => choose(() => autosave.takeTheirs())}
        >
          <T id="assessment.conflict.takeTheirs" />
        </Button>
      </div>
    </div>
  );
}

function Side({ values }: { values: LineValues }) {
  const t = useText();
  const format = useFormat();
  const { levelOf } = useLevelWords();
  const { level, evidence, functionName, assessedOn } = values;
  return (
    <dd>
      <p>{level === null ? t('assessment.line.notAnswered') : levelOf(level)}</p>
      <p>{evidence}</p>
      {assessedOn && (
        <p className={styles.quiet}>
          {t('assessment.line.assessed', {
            function: functionName,
            date: format.date(assessedOn),
          })}
        </p>
      )}
    </dd>
  );
}
