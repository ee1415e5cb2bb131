/** A yes or no that saves itself when it is ticked. */
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { useText } from '../../ui/text.tsx';
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
  const t = useText();
  const field = useFieldValue({
    label,
    value,
    onSave,
    inWords: (isTicked) => t(isTicked ? 'plans.saved.ticked' : 'plans.saved.notTicked'),
    read: (stored) => stored === 'true',
  });
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
      <FieldTrouble field={field} />
    </div>
  );
}
