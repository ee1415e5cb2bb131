/** Under a field that was not saved: what happened, and what to do about it. */
import { Button } from '@navikt/ds-react/Button';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import type { FieldValue } from './use-field-value.ts';
import styles from './saving.module.css';

type Props<Value> = {
  field: Pick<FieldValue<Value>, 'problem' | 'keepMine' | 'takeTheirs'>;
  /** The colleague's value in words; the server sends it as it is stored. */
  inWords: (theirs: string) => string;
};

export function FieldTrouble<Value>({ field, inWords }: Props<Value>) {
  const t = useText();
  const { problem } = field;
  if (!problem) return null;
  if (problem.kind !== 'conflict') {
    const sentence = problem.kind === 'refused' ? problem.message : t('plans.saved.notSaved');
    return <Notice kind="error">{sentence}</Notice>;
  }
  const theirs = problem.fields[0]?.theirs;
  return (
    <Notice kind="warning">
      <p className={styles.troubleText}>
        {theirs ? (
          <T id="plans.saved.conflict" values={{ theirs: inWords(theirs) }} />
        ) : (
          <T id="plans.saved.conflictEmpty" />
        )}
      </p>
      <div className={styles.buttons}>
        <Button size="small" variant="secondary" onClick={field.keepMine}>
          <T id="plans.saved.keepMine" />
        </Button>
        <Button size="small" variant="tertiary" onClick={field.takeTheirs}>
          <T id="plans.saved.takeTheirs" />
        </Button>
      </div>
    </Notice>
  );
}
