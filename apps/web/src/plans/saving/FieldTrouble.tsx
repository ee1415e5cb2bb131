/** Under a field that was not saved: what happened, and what to do about it. */
import { Button } from '@navikt/ds-react/Button';
import type { MouseEvent } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import type { FieldValue } from './use-field-value.ts';
import styles from './saving.module.css';

type Props<Value> = {
  field: Pick<FieldValue<Value>, 'view' | 'inWords' | 'retry' | 'keepMine' | 'takeTheirs'>;
  /** A field that says itself why it was refused, so that a screen reader hears it there. */
  saysRefusal?: boolean;
};

export function FieldTrouble<Value>({ field, saysRefusal = false }: Props<Value>) {
  const t = useText();
  const { state, isKept, theirs, message } = field.view;
  if (state === 'invalid') return saysRefusal ? null : <Notice kind="error">{message}</Notice>;
  if (state === 'failed') {
    return (
      <Notice kind={isKept ? 'warning' : 'error'}>
        <p className={styles.troubleText}>{t(isKept ? 'ui.save.kept' : 'plans.saved.notSaved')}</p>
        <Button size="small" variant="secondary" onClick={thenBack(field.retry)}>
          <T id="ui.retry" />
        </Button>
      </Notice>
    );
  }
  if (!theirs) return null;
  const words = field.inWords(theirs.value);
  return (
    <Notice kind="warning">
      <p className={styles.troubleText}>
        {words && theirs.value !== null ? (
          <T id="plans.saved.conflict" values={{ theirs: words }} />
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
