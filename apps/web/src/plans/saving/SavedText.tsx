/** A text of the plan that saves itself while it is written. */
import { LONG_TEXT, SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { AutosaveText } from '../../ui/AutosaveText.tsx';
import type { SaveField } from './change-result.ts';
import { toSaveOutcome } from './read-change-result.ts';
import styles from './saving.module.css';

type Props = {
  label: string;
  description?: string;
  value: string;
  isLong?: boolean;
  onSave: SaveField<string>;
};

export function SavedText({ label, description, value, isLong = false, onSave }: Props) {
  return (
    <div className={styles.field} data-field>
      <AutosaveText
        label={label}
        {...(description ? { description } : {})}
        value={value}
        multiline={isLong}
        maxLength={isLong ? LONG_TEXT : SHORT_TEXT}
        onSave={async (from, to) => toSaveOutcome(await onSave(from, to))}
      />
    </div>
  );
}
