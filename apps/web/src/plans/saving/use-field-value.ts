/** A choice that saves itself: shows mine at once, and tells when it was not taken. */
import type { AutosaveView } from '../../ui/autosave.ts';
import type { Typed } from '../../ui/drafts/draft.ts';
import { useAutosave } from '../../ui/use-autosave.ts';
import type { SaveField } from './change-result.ts';
import { toSaveOutcome } from './read-change-result.ts';
import { useKeptField } from './use-kept-field.ts';

export type FieldValue<Value> = {
  view: AutosaveView<Value>;
  shown: Value;
  choose: (to: Value) => void;
  inWords: (value: Value) => string;
  /** Why the choice was refused, in words; said at the field itself. */
  refusal: string | undefined;
  retry: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
};

type Field<Value> = {
  label: string;
  /** What the server has. */
  value: Value;
  onSave: SaveField<Value>;
  inWords: (value: Value) => string;
  /** A value as the server stores it; undefined for one this field does not know. */
  read: (stored: string | null) => Value | undefined;
};

/** `shown` is what the person chose, until it and what the server has are one. */
export function useFieldValue<Value extends Typed>(field: Field<Value>): FieldValue<Value> {
  const { label, value, onSave, inWords, read } = field;
  const kept = useKeptField(onSave, label, inWords);
  const save = async (from: Value, to: Value) => toSaveOutcome(await onSave(from, to), read);
  const { autosave, view } = useAutosave(value, save, { delay: 0, kept });
  return {
    view,
    shown: view.mine,
    inWords,
    refusal: view.state === 'invalid' ? (view.message ?? undefined) : undefined,
    choose: (to) => autosave.type(to),
    retry: () => autosave.flush(),
    keepMine: () => autosave.keepMine(),
    takeTheirs: () => autosave.takeTheirs(),
  };
}
