/** The values of one form that is kept on the device, for a component. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { UnfinishedDate } from '../use-typed-date.ts';
import type { FieldName } from './draft.ts';
import type { FormValues } from './form-draft.ts';
import type { FormFields } from './form-fields.ts';
import { KeptForm } from './kept-form.ts';
import { subscribe, waitingFor } from './shelf.ts';

type DayName<Values> = {
  [Name in keyof Values]-?: Values[Name] extends CalendarDate | null | undefined ? Name : never;
}[keyof Values] &
  string;

export type KeptValues<Values> = {
  values: Values;
  /** What it held before anybody touched it, also when that was before the page was left. */
  begin: Values;
  change: (changes: Partial<Values>) => void;
  /** What a date field of the form is given. */
  dayOf: (name: DayName<Values>) => {
    value: CalendarDate | null;
    onChange: (day: CalendarDate | null) => void;
    unfinished: UnfinishedDate;
  };
  /** To be called when it was sent, or given up; what it then begins with is as at first. */
  forget: (anew?: Values) => void;
};

/** `begin` makes what the form holds at first; `fields` says how each value is read back. */
export function useKeptValues<Values extends FormValues>(
  name: FieldName,
  begin: () => Values,
  fields: FormFields<Values>,
): KeptValues<Values> {
  const [form] = useState(() => new KeptForm(name, begin, fields));
  const state = useSyncExternalStore(form.subscribe, form.view);
  const found = useSyncExternalStore(subscribe, () => waitingFor(name.key));
  // Before anybody sees the form without it.
  useLayoutEffect(() => {
    if (found) form.resume(found);
  }, [form, found]);
  return {
    values: state.values,
    begin: state.begin,
    change: form.change,
    dayOf: (day) => ({
      value: (state.values[day] ?? null) as CalendarDate | null,
      onChange: (value) => form.change({ [day]: value } as Partial<Values>),
      unfinished: {
        text: state.typed[day] ?? '',
        onChange: (text) => form.type(day, text),
      },
    }),
    forget: form.forget,
  };
}
