/** What the form about a consent holds while it is filled in. */
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import {
  type ConsentForm,
  latestConsentEnd,
  PARTY_KINDS,
  type PartyKind,
} from '@sammenhaeng/domain/plans/consent';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { aDay, aText, type FormFields, oneOf, someOf } from '../../ui/drafts/form-fields.ts';

export type ConsentValues = {
  partyKind: PartyKind;
  purpose: string;
  sections: readonly PlanSection[];
  form: ConsentForm;
  fromOn: CalendarDate | null;
  toOn: CalendarDate | null;
};

/** How each is read back from the device. */
export const consentFields: FormFields<ConsentValues> = {
  partyKind: oneOf(PARTY_KINDS),
  purpose: aText,
  sections: someOf(PLAN_SECTIONS),
  form: oneOf(['WRITTEN', 'ORAL']),
  fromOn: aDay,
  toOn: aDay,
};

/** The same again, from today and as long as the law allows. */
export function renewedConsent(
  given: Pick<ConsentValues, 'partyKind' | 'purpose' | 'sections' | 'form'>,
  today: CalendarDate,
): ConsentValues {
  const { partyKind, purpose, sections, form } = given;
  return { partyKind, purpose, sections, form, fromOn: today, toOn: latestConsentEnd(today) };
}

/** As it was noted, to be put right. */
export function sameConsent(given: ConsentValues): ConsentValues {
  const { partyKind, purpose, sections, form, fromOn, toOn } = given;
  return { partyKind, purpose, sections, form, fromOn, toOn };
}

/** In writing, from today, as long as the law allows, and no section before the citizen named it. */
export function newConsent(
  partyKind: PartyKind,
  purpose: string,
  today: CalendarDate,
): ConsentValues {
  const toOn = latestConsentEnd(today);
  return { partyKind, purpose, sections: [], form: 'WRITTEN', fromOn: today, toOn };
}
