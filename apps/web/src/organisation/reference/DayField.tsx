/** A day in a form about a place: what is no date yet is kept apart, so that no older one is sent for it. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { ReactNode } from 'react';
import { DateField } from '../../ui/DateField.tsx';

interface Props {
  label: string;
  /** '' for no day. */
  day: string;
  /** What stands in the field and is no date; '' when it is one. */
  unfinished: string;
  max?: CalendarDate;
  description?: string;
  error?: ReactNode;
  onDay: (day: string) => void;
  onUnfinished: (text: string) => void;
}

export function DayField({ day, onDay, unfinished, onUnfinished, ...field }: Props) {
  return (
    <DateField
      size="small"
      {...field}
      value={day || null}
      unfinished={{ text: unfinished, onChange: onUnfinished }}
      onChange={(date) => onDay(date ?? '')}
    />
  );
}
