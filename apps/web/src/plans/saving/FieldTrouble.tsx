/** Under a field that was not saved: what happened, and what to do about it. */
import { Button } from '@navikt/ds-react/Button';
import type { MouseEvent } from 'react';
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
  if (problem.kind === 'refused') return <Notice kind="error">{problem.message}</Notice>;
  if (problem.kind === 'failed') {
    return (
      <Notice kind="error">
        <p className={styles.troubleText}>{t('plans.saved.notSaved')}</p>
        <Button size="small" variant="secondary" onClick={thenBack(field.keepMine)}>
          <T id="ui.retry" />
        </Button>
      </Notice>
    );
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
        <Button size="small" variant="secondary" onClick={thenBack(field.keepMine)}>
          <T id="plans.saved.keepMine" />
        </Button>
        <Button size="small" variant="tertiary" onClick={thenBack(field.takeTheirs)}>
          <T id="plans.saved.takeTheirs" />
        </Button>
      </div>
    </Notice>
  );
}

// The button goes away with the trouble: the focus goes back to the field it was about.
function thenBack(work: () => unknown) {
  return (event: MouseEvent<HTMLButtonElement>) => {
    const field = event.currentTarget.closest('[data-field]');
    const input = field?.querySelector<HTMLElement>('input:checked') ?? null;
    (input ?? field?.querySelector<HTMLElement>('input, select'))?.focus();
    work();
  };
}
