/** A date while it is being typed: free text until the field is left, then a date or a reason. */
import { type CalendarDate, parseDanishDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useText } from './text.tsx';
import { useFormat } from './use-format.ts';
import { useToday } from './use-today.ts';

/** What stands in the field and is no date yet, for whoever keeps it; empty when there is none. */
export type UnfinishedDate = { text: string; onChange: (text: string) => void };

/** Day, month and the whole year, in either order. */
const WHOLE = /^(\d{1,2}\D\d{1,2}\D\d{4}|\d{8}|\d{4}-\d\d-\d\d)$/;

type Typed = { text: string; problem: string | null };

type TypedDateOptions = {
  value: CalendarDate | null;
  onChange: (value: CalendarDate | null) => void;
  min: CalendarDate | null;
  max: CalendarDate | null;
  unfinished?: UnfinishedDate | undefined;
};

/** `problem` is a sentence when what was typed is no date or lies outside the limits. */
export function useTypedDate({ value, onChange, min, max, unfinished }: TypedDateOptions) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const [own, setOwn] = useState<Typed | null>(null);
  const left = unfinished?.text ?? '';
  // What was being typed when the page was left goes on here, with what is wrong with it.
  const typed = own ?? (left === '' ? null : checkLeft(left));

  function problemOf(text: string, date: CalendarDate | null): string | null {
    if (text.trim() === '') return null;
    if (!date) return t(WHOLE.test(text.trim()) ? 'ui.date.noSuchDate' : 'ui.date.notADate');
    if (min && date < min) return t('ui.date.tooEarly', { date: format.date(min) });
    if (max && date > max) return t('ui.date.tooLate', { date: format.date(max) });
    return null;
  }

  function check(text: string): Typed {
    return { text, problem: problemOf(text, parseDanishDate(text, today)) };
  }

  // '24-1' may be a date, or all that was typed of '24-12-2026': it is not taken for one.
  function checkLeft(text: string): Typed {
    const { problem } = check(text);
    return { text, problem: problem ?? (WHOLE.test(text.trim()) ? null : t('ui.date.notADate')) };
  }

  function give(date: CalendarDate | null) {
    unfinished?.onChange('');
    if (date !== value) onChange(date);
  }

  function settle(text: string) {
    const checked = check(text);
    setOwn(checked.problem ? checked : null);
    if (!checked.problem) give(parseDanishDate(text, today));
  }

  // Nothing was wrong with it, only the field was never left.
  const isWhole = !own && typed !== null && typed.problem === null;
  useEffect(() => {
    if (isWhole) give(parseDanishDate(left, today));
  });

  return {
    problem: typed?.problem ?? null,
    choose(date: CalendarDate) {
      setOwn(null);
      give(date);
    },
    inputProps: {
      value: typed?.text ?? (value ? format.plainDate(value) : ''),
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        setOwn({ text: event.target.value, problem: null });
        unfinished?.onChange(event.target.value);
      },
      onBlur: () => typed && settle(typed.text),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' && typed) settle(typed.text);
      },
    },
  };
}
