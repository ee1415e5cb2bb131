/** One of a few, all in sight, that saves itself when it is chosen. */
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { SaveField } from './change-result.ts';
import { FieldTrouble } from './FieldTrouble.tsx';
import type { Option } from './SavedSelect.tsx';
import { useFieldValue } from './use-field-value.ts';
import styles from './saving.module.css';

type Props<Value extends string> = {
  legend: string;
  value: Value | null;
  options: readonly Option<Value>[];
  onSave: SaveField<Value | null>;
};

export function SavedRadios<Value extends string>(props: Props<Value>) {
  const { legend: label, value, options, onSave } = props;
  const optionOf = (wanted: string | null) => options.find((option) => option.value === wanted);
  const field = useFieldValue<Value | null>({
    label,
    value,
    onSave,
    inWords: (chosen) => optionOf(chosen)?.label ?? '',
    read: (stored) => (stored === null ? null : optionOf(stored)?.value),
  });
  return (
    <div className={styles.field} data-field>
      <RadioGroup
        legend={label}
        value={field.shown}
        error={field.refusal}
        onChange={(chosen: Value) => field.choose(chosen)}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value}>
            {option.label}
          </Radio>
        ))}
      </RadioGroup>
      <FieldTrouble field={field} saysRefusal />
    </div>
  );
}
