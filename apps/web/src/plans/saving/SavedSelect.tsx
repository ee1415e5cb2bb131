/** One choice of a list that saves itself when it is made. */
import { Select } from '@navikt/ds-react/Select';
import type { SaveField } from './change-result.ts';
import { FieldTrouble } from './FieldTrouble.tsx';
import styles from './saving.module.css';
import { useFieldValue } from './use-field-value.ts';

/** `null` is the option of having chosen nothing. */
export type Option<Value extends string | null> = {
  value: Value;
  label: string;
  /** The language of the label, where it is not the screen's. */
  lang?: string;
};

type Props<Value extends string | null> = {
  label: string;
  value: Value;
  options: readonly Option<Value>[];
  onSave: SaveField<Value>;
};

export function SavedSelect<Value extends string | null>(props: Props<Value>) {
  const { label, value, options, onSave } = props;
  const optionOf = (stored: string | null) =>
    options.find((option) => (option.value ?? '') === (stored ?? ''));
  const field = useFieldValue<Value>({
    label,
    value,
    onSave,
    inWords: (chosen) => optionOf(chosen)?.label ?? chosen ?? '',
    read: (stored) => optionOf(stored)?.value,
  });
  return (
    <div className={styles.field} data-field>
      <Select
        label={label}
        value={field.shown ?? ''}
        error={field.refusal}
        onChange={(event) => {
          const chosen = optionOf(event.target.value);
          if (chosen) field.choose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value ?? ''} value={option.value ?? ''} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </Select>
      <FieldTrouble field={field} saysRefusal />
    </div>
  );
}
