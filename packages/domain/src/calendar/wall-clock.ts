/** Hours of a meeting: as they are typed, as they are kept, and as the instant they mean in Denmark. */
import { type CalendarDate, isCalendarDate } from './calendar-date.ts';

/** 'HH:MM' on a Danish wall, 00:00 to 23:59. */
export type WallClock = string;

const KEPT = /^([01]\d|2[0-3]):[0-5]\d$/;
const TYPED = /^(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:,]\s*(\d{2})|(\d{2}))?$/i;

export function isWallClock(text: string): boolean {
  return KEPT.test(text);
}

/** The hour that was typed: '13.30', '13:30', '1330', 'kl. 9' or '9'; null when it is none. */
export function parseWallClock(text: string): WallClock | null {
  const match = TYPED.exec(text.trim());
  if (!match) return null;
  const [, hours = '', minutes = match[3] ?? '00'] = match;
  const kept = `${hours.padStart(2, '0')}:${minutes}`;
  return isWallClock(kept) ? kept : null;
}

const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

/**
 * The instant at which clocks in Denmark show this. In the hour that summer time leaves out it is an
 * hour later on the wall; in the one that comes twice, the first. Throws RangeError for what is no
 * date or no hour.
 */
export function instantInCopenhagen(on: CalendarDate, at: WallClock): Date {
  if (!isCalendarDate(on) || !isWallClock(at)) throw new RangeError('No such moment');
  const asIfUtc = Date.parse(`${on}T${at}:00Z`);
  // Denmark is one or two hours ahead: the earlier guess that shows the hour is the right one.
  const guesses = [2, 1].map((hours) => new Date(asIfUtc - hours * 3_600_000));
  const shown = guesses.find((guess) => WALL.format(guess) === `${on} ${at}`);
  return shown ?? new Date(asIfUtc - 3_600_000);
}
