/** Dates and numbers as people say them, in the language of the screen. */
import { type CalendarDate, isoWeekOf, JOINER } from '@sammenhaeng/domain/calendar/calendar-date';
import type { WallClock } from '@sammenhaeng/domain/calendar/wall-clock';
import { type Language, LOCALES } from '@sammenhaeng/texts/language';
import { useMemo } from 'react';
import { type Translate, useLanguage, useText } from './text.tsx';

// A calendar date is written at noon UTC, so that no time zone moves it to a neighbour.
const noonOf = (date: CalendarDate) => new Date(`${date}T12:00:00Z`);

function shortDate(date: CalendarDate, language: Language): string {
  const [year, month, day] = date.split('-');
  return language === 'sv' ? date : `${day}-${month}-${year}`;
}

// A browser would break a date after its hyphens; the joiner takes no room.
const unbroken = (date: string): string => date.replaceAll('-', `-${JOINER}`);

function makeWriters(language: Language) {
  const locale = LOCALES[language];
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const timeZone = 'Europe/Copenhagen';
  return {
    long: new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }),
    weekday: new Intl.DateTimeFormat(locale, day),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }),
    dayOf: new Intl.DateTimeFormat('sv-SE', { timeZone }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    number: new Intl.NumberFormat(locale),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  };
}

const writers = new Map<Language, ReturnType<typeof makeWriters>>();

/** They are dear to make, and a page has a hundred parts that want them: one set a language. */
function writersOf(language: Language) {
  const made = writers.get(language) ?? makeWriters(language);
  writers.set(language, made);
  return made;
}

function formatsOf(language: Language, t: Translate) {
  const { long, weekday, time, dayOf, relative, number, percent } = writersOf(language);
  return {
    /** '21-11-2026', in one piece on the screen */
    date: (date: CalendarDate) => unbroken(shortDate(date, language)),
    /** The same for a field, a file or a copy: nothing but what is seen. */
    plainDate: (date: CalendarDate) => shortDate(date, language),
    /** 'lør. 21. nov. 2026' */
    dateLong: (date: CalendarDate) => long.format(noonOf(date)),
    /** 'lør. 21. nov.', with the year where it is another than that of `today` */
    dayMonth: (date: CalendarDate, today: CalendarDate) =>
      (date.slice(0, 4) === today.slice(0, 4) ? weekday : long).format(noonOf(date)),
    /** '21-11-2026 kl. 14.05', in Copenhagen's time */
    dateTime: (instant: string) => {
      const at = new Date(instant);
      return t('ui.dateTime', {
        date: unbroken(shortDate(dayOf.format(at), language)),
        time: time.format(at),
      });
    },
    /** '14.05', in Copenhagen's time */
    time: (instant: string) => time.format(new Date(instant)),
    /** '13.30', of an hour as it is kept; '' for none */
    hour: (hour: WallClock | null | undefined) =>
      (language === 'da' ? hour?.replace(':', '.') : hour) ?? '',
    /** 'om 3 dage', 'i dag', 'for 2 dage siden' */
    inDays: (days: number) => relative.format(days, 'day'),
    /** 'uge 47' */
    week: (date: CalendarDate) => t('ui.week', { week: isoWeekOf(date).week }),
    /** '1.234,5' */
    number: (value: number) => number.format(value),
    /** '77,0', with so many decimals whether it needs them or not */
    figure: (value: number, decimals: number) =>
      value.toLocaleString(LOCALES[language], {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
    /** '47 %', from a share between 0 and 1 */
    percent: (share: number) => percent.format(share),
  };
}

export type Format = ReturnType<typeof formatsOf>;

/** How this screen writes dates and numbers. */
export function useFormat(): Format {
  const language = useLanguage();
  const t = useText();
  return useMemo(() => formatsOf(language, t), [language, t]);
}
