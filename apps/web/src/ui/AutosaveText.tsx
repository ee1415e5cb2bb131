/** A text field that saves itself, says so in words, and settles two people writing at once. */
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import type { ChangeEvent, ReactNode } from 'react';
import styles from './AutosaveText.module.css';
import { ConflictChoice } from './ConflictChoice.tsx';
import type { KeptField } from './drafts/kept-autosave.ts';
import { SaveState } from './SaveState.tsx';
import type { SaveOutcome } from './save-outcome.ts';
import { useText } from './text.tsx';
import { useAutosave } from './use-autosave.ts';

/** A longer text is scrolled in its field: what is wrong with it stands below, and must be seen. */
const MOST_ROWS = 24;

type AutosaveTextProps = {
  label: ReactNode;
  value: string;
  /** `from` is what the server had when the writer saw it. It must not throw away `to`. */
  onSave: (from: string, to: string) => Promise<SaveOutcome>;
  multiline?: boolean;
  maxLength?: number;
  description?: ReactNode;
  readOnly?: boolean;
  hideLabel?: boolean;
  minRows?: number;
  id?: string;
  /** Where it is kept on the device until it is saved. */
  kept?: KeptField<string> | null;
  /** Quiet help under the field: given the words in it, and the way to put others there. */
  tools?: (words: string, put: (words: string) => void) => ReactNode;
};

export function AutosaveText(props: AutosaveTextProps) {
  const {
    label,
    value,
    onSave,
    multiline = false,
    maxLength,
    description,
    readOnly = false,
  } = props;
  const t = useText();
  const { autosave, view } = useAutosave(value, onSave, { kept: props.kept ?? null });
  const field = {
    label,
    description,
    readOnly,
    hideLabel: props.hideLabel ?? false,
    ...(props.id && { id: props.id }),
    value: view.mine,
    error: view.state === 'invalid' ? view.message : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      autosave.type(event.target.value),
    onBlur: autosave.flush,
    autoComplete: 'off',
  };
  const left = maxLength === undefined ? null : maxLength - view.mine.length;
  // Room is only worth a word when it runs out. A longer text is not cut: it would be lost.
  const isNearlyFull = left !== null && maxLength !== undefined && left <= maxLength / 10;
  return (
    <div className={styles.field}>
      {multiline ? (
        <Textarea {...field} minRows={props.minRows ?? 2} maxRows={MOST_ROWS} resize="vertical" />
      ) : (
        <TextField {...field} />
      )}
      {!readOnly && (
        <div className={styles.below}>
          <SaveState state={view.state} isKept={view.isKept} />
          {props.tools?.(view.mine, (words) => autosave.type(words))}
          {isNearlyFull && (
            <span>
              {left < 0
                ? t('ui.charactersOver', { count: -left })
                : t('ui.charactersLeft', { count: left })}
            </span>
          )}
        </div>
      )}
      {view.theirs !== null && (
        <ConflictChoice
          mine={view.mine}
          theirs={view.theirs.value}
          onKeepMine={() => autosave.keepMine()}
          onTakeTheirs={() => autosave.takeTheirs()}
        />
      )}
    </div>
  );
}
