/** One choice of a few, all in sight, that saves itself when it is made. */
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
  const { legend, options } = props;
  const field = useFieldValue(props.value, props.onSave);
  const inWords = (theirs: string) =>
    options.find((option) => option.value === theirs)?.label ?? theirs;
  return (
    <div className={styles.field} data-field>
      <RadioGroup
        legend={legend}
        value={field.shown}
        onChange={(value: Value) => field.choose(value)}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value}>
            {option.label}
          </Radio>
        ))}
      </RadioGroup>
      <FieldTrouble field={field} inWords={inWords} />
    </div>
  );
}
