// Words, dates and lists as they stand on paper, in Danish.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { paperDa } from '@sammenhaeng/texts/paper.da';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import type { TextValues } from '@sammenhaeng/texts/text-arguments';
import type { Fact } from './paper.ts';

type PaperKey = keyof typeof paperDa;

/** A text with its values put in. A value is never read again, whatever signs it holds. */
export function say<Key extends PaperKey>(
  key: Key,
  ...[values]: keyof TextValues<(typeof paperDa)[Key]> extends never
    ? []
    : [TextValues<(typeof paperDa)[Key]>]
): string {
  const given: Record<string, string | number> = values ?? {};
  return paperDa[key].replace(/\{(\w+)\}/g, (_, name: string) => String(given[name] ?? ''));
}

const LONG = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });

/** '20. november 2026'; '' for no date. */
export const longDate = (on: CalendarDate | null): string =>
  on ? LONG.format(new Date(`${on}T00:00:00Z`)) : '';

export const sectionName = (section: PlanSection): string => plansDa[`plans.section.${section}`];

/** 'Afdækning, Udfordringer og Opfølgning' */
export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat('da-DK', { type: 'conjunction' }).format(items);

/** The rows that say something. */
export const told = (rows: readonly Fact[]): Fact[] => rows.filter(({ text }) => text !== '');

/** Everything that is not empty, one line each. */
export const linesOf = (...lines: readonly string[]): string =>
  lines.filter((line) => line !== '').join('\n');
