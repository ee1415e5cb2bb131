/** A date while it is being typed: free text until the field is left, then a date or a reason. */
import { type CalendarDate, parseDanishDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import { useText } from './text.tsx';
import { useFormat } from './use-format.ts';
import { useToday } from './use-today.ts';

type TypedDateOptions = {
  value: CalendarDate | null;
  onChange: (value: CalendarDate | null) => void;
  min: CalendarDate | null;
  max: CalendarDate | null;
};

/** `problem` is a sentence when what was typed is no date or lies outside the limits. */
export function useTypedDate({ value, onChange, min, max }: TypedDateOptions) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const [typed, setTyped] = useState<{ text: string; problem: string | null } | null>(null);

  function problemOf(text: string, date: CalendarDate | null): string | null {
    if (text.trim() === '') return null;
    if (!date) return t('ui.date.notADate');
    if (min && date < min) return t('ui.date.tooEarly', { date: format.date(min) });
    if (max && date > max) return t('ui.date.tooLate', { date: format.date(max) });
    return null;
  }

  function settle() {
    if (!typed) return;
    const date = parseDanishDate(typed.text, today);
    const problem = problemOf(typed.text, date);
    setTyped(problem ? { text: typed.text, problem } : null);
    if (!problem && date !== value) onChange(date);
  }

  return {
    problem: typed?.problem ?? null,
    choose(date: CalendarDate) {
      setTyped(null);
      if (date !== value) onChange(date);
    },
    inputProps: {
      value: typed?.text ?? (value ? format.date(value) : ''),
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        setTyped({ text: event.target.value, problem: null }),
      onBlur: settle,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter') settle();
      },
    },
  };
}
