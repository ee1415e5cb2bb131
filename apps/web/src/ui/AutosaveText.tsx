/** A text field that saves itself, says so in words, and settles two people writing at once. */
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import type { ChangeEvent, ReactNode } from 'react';
import styles from './AutosaveText.module.css';
import { ConflictChoice } from './ConflictChoice.tsx';
import { SaveState } from './SaveState.tsx';
import type { SaveOutcome } from './save-outcome.ts';
import { useText } from './text.tsx';
import { useAutosave } from './use-autosave.ts';

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
  const { autosave, view } = useAutosave(value, onSave);
  const field = {
    label,
    description,
    readOnly,
    hideLabel: props.hideLabel ?? false,
    ...(props.id && { id: props.id }),
    value: view.text,
    error: view.state === 'invalid' ? view.message : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      autosave.type(event.target.value),
    onBlur: autosave.flush,
    autoComplete: 'off',
  };
  const left = maxLength === undefined ? null : maxLength - view.text.length;
  // Room is only worth a word when it runs out. A longer text is not cut: it would be lost.
  const isNearlyFull = left !== null && maxLength !== undefined && left <= maxLength / 10;
  return (
    <div className={styles.field}>
      {multiline ? (
        <Textarea {...field} minRows={props.minRows ?? 2} resize="vertical" />
      ) : (
        <TextField {...field} />
      )}
      {!readOnly && (
        <div className={styles.below}>
          <SaveState state={view.state} />
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
          mine={view.text}
          theirs={view.theirs}
          onKeepMine={() => autosave.keepMine()}
          onTakeTheirs={() => autosave.takeTheirs()}
        />
      )}
    </div>
  );
}
