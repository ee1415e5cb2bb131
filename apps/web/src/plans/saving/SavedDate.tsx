/** A date that saves itself when it is one. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { DateField } from '../../ui/DateField.tsx';
import { aText } from '../../ui/drafts/form-fields.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import type { SaveField } from './change-result.ts';
import { FieldTrouble } from './FieldTrouble.tsx';
import { useFieldValue } from './use-field-value.ts';
import styles from './saving.module.css';

type Props = {
  label: string;
  description?: string;
  value: CalendarDate | null;
  min?: CalendarDate;
  error?: string;
  onSave: SaveField<CalendarDate | null>;
};

const nothing = () => ({ text: '' });
const fields = { text: aText };

const asIs = (stored: string | null): CalendarDate | null => stored;

export function SavedDate({ label, description, value, min, error, onSave }: Props) {
  const format = useFormat();
  const inWords = (date: CalendarDate | null) => (date ? format.plainDate(date) : '');
  const field = useFieldValue({ label, value, onSave, inWords, read: asIs });
  // What is no date yet is not sent anywhere: it waits here until it is one.
  const unfinished = useKeptForm({
    key: `${onSave.field}.typed`,
    label,
    begin: nothing,
    fields,
  });
  const problem = field.refusal ?? error;
  return (
    <div className={styles.field} data-field>
      <DateField
        label={label}
        {...(description ? { description } : {})}
        {...(min ? { min } : {})}
        {...(problem ? { error: problem } : {})}
        value={field.shown}
        unfinished={{
          text: unfinished.values.text,
          onChange: (text) => unfinished.change({ text }),
        }}
        onChange={(date) => {
          if (date !== field.shown) field.choose(date);
        }}
      />
      <FieldTrouble field={field} saysRefusal />
    </div>
  );
}
