/** Consent: who may have what of a plan, from when, until when, and why it ended. */
import { addMonths, type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { PLAN_SECTIONS, type PlanSection } from './plan-section.ts';

/**
 * Years a consent to others than treating health staff lasts at most, counted from the day it
 * was given. Source: sundhedsloven §§ 43-44. Sure: A.
 */
const CONSENT_MAX_YEARS = 1;

/** Days before its end from which a consent is shown as ending. Source: our choice. Sure: C. */
export const CONSENT_ENDING_SOON_DAYS = 30;

export const PARTY_KINDS = [
  'HEALTH_STAFF',
  'MUNICIPAL_UNIT',
  'JOB_CENTRE',
  'HOUSING',
  'RELATIVE',
  'GP',
  'OTHER',
] as const;

export type PartyKind = (typeof PARTY_KINDS)[number];
export type ConsentForm = 'WRITTEN' | 'ORAL';

/** One consent to one party. `fromOn` and `toOn` are both days on which it holds. */
export type Consent = {
  partyKind: PartyKind;
  form: ConsentForm;
  sections: readonly PlanSection[];
  fromOn: CalendarDate;
  toOn: CalendarDate;
  withdrawnOn: CalendarDate | null;
  /** The first day on which a newer consent to the same party and purpose holds instead. */
  replacedOn: CalendarDate | null;
};

/**
 * Minutes in which whoever noted a consent can take it back, as if it had not been noted, while
 * nothing was shared on it. Afterwards it is put right or withdrawn. Source: our choice. Sure: C.
 */
export const CONSENT_UNDO_MINUTES = 30;

const inOneWriting = (purpose: string): string =>
  purpose.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('da');

/**
 * Are two consents to one party for the same purpose? Then the newer holds instead of the older; for
 * different purposes they live side by side. Source: a consent is given per receiving party, purpose
 * and kind of information, as the papers of the domain say. Sure: B.
 */
export const isSamePurpose = (one: string, other: string): boolean =>
  inOneWriting(one) === inOneWriting(other);

/** What decides whether a consent holds on a day. */
export type ConsentPeriod = Pick<Consent, 'fromOn' | 'toOn' | 'withdrawnOn' | 'replacedOn'>;

export type ConsentState = 'LIVE' | 'NOT_YET' | 'LAPSED' | 'WITHDRAWN' | 'REPLACED' | 'ENDING_SOON';

/**
 * Where a consent stands today. A withdrawal acts at once, on its own day too, and so does a newer
 * consent to the same party. The reason a consent ended is the first there was: one that had run
 * out stays lapsed, one that was replaced stays replaced. One that a newer one takes over from does
 * not end for the party, and is not warned about.
 * Source: sundhedsloven § 15; forvaltningsloven § 28. Sure: A.
 */
export function consentState(consent: ConsentPeriod, today: CalendarDate): ConsentState {
  const { fromOn, toOn, withdrawnOn, replacedOn } = consent;
  const isOver = (on: CalendarDate | null) => on !== null && on <= today && on <= toOn;
  const wasFirst = replacedOn !== null && (withdrawnOn === null || replacedOn < withdrawnOn);
  if (isOver(replacedOn) && wasFirst) return 'REPLACED';
  if (isOver(withdrawnOn)) return 'WITHDRAWN';
  if (toOn < today) return 'LAPSED';
  if (fromOn > today) return 'NOT_YET';
  if (replacedOn !== null) return 'LIVE';
  return daysBetween(today, toOn) <= CONSENT_ENDING_SOON_DAYS ? 'ENDING_SOON' : 'LIVE';
}

/**
 * From which day a new consent to a party takes over from an earlier one to the same party and
 * purpose; null where the two have no day in common. What the citizen said last is what holds.
 * @param today the new one cannot undo what was shared before it was noted
 */
export function replacedFrom(
  earlier: ConsentPeriod,
  newer: Pick<Consent, 'fromOn' | 'toOn'>,
  today: CalendarDate,
): CalendarDate | null {
  const from = newer.fromOn > today ? newer.fromOn : today;
  const hasEnded = !['LIVE', 'ENDING_SOON', 'NOT_YET'].includes(consentState(earlier, today));
  const haveNoDay = from > newer.toOn || earlier.toOn < from || earlier.fromOn > newer.toOn;
  if (hasEnded || haveNoDay) return null;
  return earlier.replacedOn !== null && earlier.replacedOn < from ? earlier.replacedOn : from;
}

/** May the party have the sections today? */
export function isConsentLive(consent: ConsentPeriod, today: CalendarDate): boolean {
  const state = consentState(consent, today);
  return state === 'LIVE' || state === 'ENDING_SOON';
}

/**
 * The consent of these, oldest first, that decides for a party: one that holds today, else one that
 * is to hold, else the one that ended last; null without any.
 */
export function decidingConsent<One extends ConsentPeriod>(
  own: readonly One[],
  today: CalendarDate,
): One | null {
  const live = own.findLast((consent) => isConsentLive(consent, today));
  const toCome = own.findLast((consent) => consentState(consent, today) === 'NOT_YET');
  const endedLast = own.reduce<One | null>(
    (last, one) => (last && endOf(one) < endOf(last) ? last : one),
    null,
  );
  return live ?? toCome ?? endedLast;
}

// Of the days on which a consent could end, the first is the one on which it did.
const endOf = ({ toOn, withdrawnOn, replacedOn }: ConsentPeriod): CalendarDate =>
  [toOn, withdrawnOn ?? toOn, replacedOn ?? toOn].toSorted()[0] ?? toOn;

/** The last day a consent given on `fromOn` may hold: the same date a year later. */
export function latestConsentEnd(fromOn: CalendarDate): CalendarDate {
  return addMonths(fromOn, 12 * CONSENT_MAX_YEARS);
}

/**
 * Treating health staff, the citizen's GP among them: oral or written, noted in the record.
 * Source: sundhedsloven §§ 41-42. Sure: A.
 */
export function isTreatingHealthStaff(partyKind: PartyKind): boolean {
  return partyKind === 'HEALTH_STAFF' || partyKind === 'GP';
}

export type ConsentProblem = 'END_BEFORE_START' | 'MUST_BE_WRITTEN' | 'TOO_LONG';

/**
 * What is wrong with a consent about to be given; an empty list when nothing is. Others than
 * treating health staff need it in writing, for a year at most; among those no law sets a limit
 * (sundhedsloven §§ 41-42), and the form says so. Source: sundhedsloven §§ 43-44,
 * which says "as a rule" of writing: that we always ask for it is our choice. Sure: A.
 */
export function checkConsent(
  consent: Pick<Consent, 'partyKind' | 'form' | 'fromOn' | 'toOn'>,
): ConsentProblem[] {
  const problems: ConsentProblem[] = [];
  if (consent.toOn < consent.fromOn) problems.push('END_BEFORE_START');
  if (isTreatingHealthStaff(consent.partyKind)) return problems;
  if (consent.form !== 'WRITTEN') problems.push('MUST_BE_WRITTEN');
  if (consent.toOn > latestConsentEnd(consent.fromOn)) problems.push('TOO_LONG');
  return problems;
}

/** The sections that live consents cover together, in the order of the page. */
export function sectionsCovered(
  consents: readonly (ConsentPeriod & Pick<Consent, 'sections'>)[],
  today: CalendarDate,
): PlanSection[] {
  const live = consents.filter((consent) => isConsentLive(consent, today));
  return PLAN_SECTIONS.filter((section) =>
    live.some((consent) => consent.sections.includes(section)),
  );
}
