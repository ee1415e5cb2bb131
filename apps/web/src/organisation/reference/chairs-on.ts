/** Who of a cluster's chairs chairs it on a day, and who will after. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { runsOn } from '@sammenhaeng/domain/organisation/cluster-chairs';
import type { Translate } from '../../ui/text.tsx';
import type { Format } from '../../ui/use-format.ts';
import type { Chair } from './places.graph.ts';

export const chairOn = (chairs: readonly Chair[], day: CalendarDate): Chair | undefined =>
  chairs.find((chair) => chair.fromOn <= day && runsOn({ toOn: chair.toOn ?? null }, day));

export const chairsAfter = (chairs: readonly Chair[], day: CalendarDate): Chair[] =>
  chairs.filter(({ fromOn }) => fromOn > day);

/** 'Næstved, fra 01-01-2016' */
export function periodWords(chair: Chair, t: Translate, format: Format): string {
  const from = format.date(chair.fromOn);
  const name = chair.municipalityName;
  return chair.toOn
    ? t('organisation.places.period', { name, from, to: format.date(chair.toOn) })
    : t('organisation.places.periodOpen', { name, from });
}

/** What stands at the end of a cluster's chairs, for whoever typed over something older. */
export function newestWords(chairs: readonly Chair[], t: Translate, format: Format): string {
  const newest = chairs.at(-1);
  return newest ? periodWords(newest, t, format) : t('organisation.places.chairNone');
}
