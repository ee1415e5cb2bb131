/** Where a row was removed: what is gone, and the way to bring it back. Takes the focus. */
import { ArrowUndoIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import type { Undo } from './use-undo.ts';
import styles from './saving.module.css';

/** `onUndone` moves the focus on, because this line goes away. */
export function UndoLine({ undo, onUndone }: { undo: Undo; onUndone: () => void }) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  const sentence = useRef<HTMLSpanElement>(null);
  const { removed, refusal } = undo;
  useEffect(() => {
    if (removed) (button.current ?? sentence.current)?.focus();
  }, [removed]);
  if (refusal !== null) {
    return <Notice kind="error">{refusal || t('plans.saved.notSaved')}</Notice>;
  }
  if (!removed) return null;
  return (
    <div className={styles.undo} role="status">
      <span ref={sentence} tabIndex={-1}>
        {removed.hasFailed ? (removed.reason ?? t('plans.undoFailed')) : removed.sentence}
      </span>
      {removed.restore ? (
        <Button
          ref={button}
          size="small"
          variant="tertiary"
          icon={<ArrowUndoIcon aria-hidden />}
          onClick={async () => {
            if (await undo.undo()) onUndone();
          }}
        >
          <T id="ui.undo" />
        </Button>
      ) : null}
    </div>
  );
}
