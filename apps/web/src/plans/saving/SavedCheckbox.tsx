/** A yes or no that saves itself when it is ticked. */
import { Checkbox } from '@navikt/ds-react/Checkbox';
import type { SaveField } from './change-result.ts';
import { FieldTrouble } from './FieldTrouble.tsx';
import { useFieldValue } from './use-field-value.ts';
import styles from './saving.module.css';

type Props = {
  label: string;
  description?: string;
  value: boolean;
  isDisabled?: boolean;
  onSave: SaveField<boolean>;
};

export function SavedCheckbox({ label, description, value, isDisabled, onSave }: Props) {
  const field = useFieldValue(value, onSave);
  return (
    <div className={styles.field} data-field>
      <Checkbox
        checked={field.shown}
        description={description}
        disabled={isDisabled}
        onChange={(event) => field.choose(event.target.checked)}
      >
        {label}
      </Checkbox>
      <FieldTrouble field={field} inWords={() => label} />
    </div>
  );
}
