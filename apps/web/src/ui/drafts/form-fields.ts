/** What the fields of a kept form hold, and how each is read back from the device: nothing there is trusted. */
import { type CalendarDate, isCalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';

/** A text, a choice, a date, a tick, or several of them; undefined while nobody has chosen. */
export type FormValue =
  | string
  | boolean
  | null
  | undefined
  | readonly FormValue[]
  | { readonly [name: string]: FormValue };

export type FormField<Value> = {
  /** What the device has; undefined for what this field cannot hold, and the default stands. */
  read: (stored: unknown) => Value | undefined;
  /** What of it was typed by a person, and so is worth copying should the form be gone. */
  words(value: Value): string;
};

export type FormFields<Values> = { [Name in keyof Values]: FormField<Values[Name]> };

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A value that is chosen, not typed. */
export const choice = <Value>(read: (stored: unknown) => Value | undefined): FormField<Value> => ({
  read,
  words: () => '',
});

export type Stored = Readonly<Record<string, unknown>>;

/** What was stored under names; nothing where it was stored otherwise. */
export const recordIn = (stored: unknown): Stored =>
  typeof stored === 'object' && stored !== null ? (stored as Stored) : {};

export const textIn = (stored: unknown): string | undefined =>
  typeof stored === 'string' ? stored : undefined;

export const aText: FormField<string> = { read: textIn, words: (text) => text };

/** Chosen from a list, by its key. */
export const aKey = choice(textIn);

export const aTick = choice((stored) => (typeof stored === 'boolean' ? stored : undefined));

export const aDay = choice<CalendarDate | null>((stored) => {
  if (stored === null) return null;
  const text = textIn(stored);
  return text !== undefined && isCalendarDate(text) ? text : undefined;
});

/** The id of the row the form makes: sent again after a reload it is still the same row. */
export const anId = choice((stored) => {
  const text = textIn(stored);
  return text !== undefined && UUID.test(text) ? text : undefined;
});

export const oneOf = <Option extends string | null>(options: readonly Option[]) =>
  choice((stored) => options.find((option) => option === stored));

/** Those that are still options, in their own order. */
export const someOf = <Option extends string>(options: readonly Option[]) =>
  choice<readonly Option[]>((stored) =>
    Array.isArray(stored) ? options.filter((option) => stored.includes(option)) : undefined,
  );
