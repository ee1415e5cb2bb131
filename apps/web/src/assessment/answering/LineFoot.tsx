/** Under an answer: whether it is saved, what is missing, and the way to take it back. */
import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useList } from '../../ui/use-list.ts';
import { LINE_FIELDS } from './line-values.ts';
import styles from './answering.module.css';
import type { LineWork } from './use-line.ts';
import type { Withdrawal } from './use-withdrawal.ts';

type Props = {
  number: number;
  isAnswered: boolean;
  work: LineWork;
  withdrawal: Withdrawal;
};

export function LineFoot({ number, isAnswered, work, withdrawal }: Props) {
  const t = useText();
  const list = useList();
  const undo = useRef<HTMLButtonElement>(null);
  const { view, missing, isTouched, problems } = work;
  const { isTaken, refusal } = withdrawal;
  const canTakeBack = isAnswered && !isTouched;
  // What a colleague wrote stands right above, with words of its own.
  const isStateShown =
    missing.length === 0 && (isTouched || isAnswered) && view.state !== 'conflict';
  const what = missing.map((field) => t(`assessment.line.missing.${field}`));
  const isSaidAtField = LINE_FIELDS.some((field) => problems[field] !== undefined);
  const isRefused = view.state === 'invalid' && view.message && !isSaidAtField;
  // The button that took it back is gone: the way to undo that has the focus.
  useEffect(() => {
    if (isTaken) undo.current?.focus();
  }, [isTaken]);

  return (
    <>
      <div className={styles.foot}>
        <span className={styles.state}>
          {/* It stands there before there is something to say: else it is not heard. */}
          <span aria-live="polite">
            {missing.length > 0 && t('assessment.line.missing', { what: list(what) })}
            {isSaidAtField && <T id="assessment.line.refused" />}
          </span>
          {isStateShown && (
            <SaveState state={isTouched ? view.state : 'saved'} isKept={view.isKept} />
          )}
        </span>
        {canTakeBack && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('assessment.line.withdrawOf', { number })}
            loading={withdrawal.isSending}
            onClick={() => void withdrawal.take()}
          >
            <T id="assessment.line.withdraw" />
          </Button>
        )}
      </div>
      {isTaken && (
        <div className={styles.taken} role="status">
          <T id="assessment.line.withdrawn" />
          <Button ref={undo} size="small" variant="tertiary" onClick={withdrawal.undo}>
            <T id="assessment.line.undo" />
          </Button>
        </div>
      )}
      {refusal !== null && <Notice kind="error">{refusal}</Notice>}
      {isRefused && <Notice kind="error">{view.message}</Notice>}
    </>
  );
}
