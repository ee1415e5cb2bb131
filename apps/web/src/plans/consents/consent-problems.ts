/** What is wrong with a consent that is about to be noted, field by field, in words. */
import { checkConsent, latestConsentEnd } from '@sammenhaeng/domain/plans/consent';
import type { Translate } from '../../ui/text.tsx';
import type { Format } from '../../ui/use-format.ts';
import type { FieldProblems } from '../saving/change-result.ts';
import type { ConsentValues } from './consent-values.ts';

export type ConsentProblems = Partial<Record<keyof ConsentValues, string>>;

/** What the server said of these values, field by field. */
export type Refused = { values: ConsentValues; problems: ConsentProblems };

const FIELDS = ['partyKind', 'purpose', 'sections', 'form', 'fromOn', 'toOn'] as const;

/** The sentences that belong at a field of the form. */
export function fieldsOf(problems: FieldProblems | undefined): ConsentProblems {
  const known: ConsentProblems = {};
  for (const field of FIELDS) {
    const sentence = problems?.[field];
    if (sentence !== undefined) known[field] = sentence;
  }
  return known;
}

/** A sentence stands until its field is changed. */
export function stillRefused({ values, problems }: Refused, now: ConsentValues): ConsentProblems {
  const standing: ConsentProblems = {};
  for (const field of FIELDS) {
    const sentence = problems[field];
    if (sentence !== undefined && values[field] === now[field]) standing[field] = sentence;
  }
  return standing;
}

/** An empty object when nothing is wrong. */
export function consentProblems(
  values: ConsentValues,
  t: Translate,
  format: Format,
): ConsentProblems {
  const problems: ConsentProblems = {};
  const { fromOn, toOn } = values;
  if (values.sections.length === 0) problems.sections = t('plans.consent.sectionsMissing');
  if (values.purpose.trim() === '') problems.purpose = t('plans.consent.purposeMissing');
  if (!fromOn) problems.fromOn = t('plans.consent.fromMissing');
  if (!toOn) problems.toOn = t('plans.consent.toMissing');
  if (!fromOn || !toOn) return problems;
  for (const problem of checkConsent({ ...values, fromOn, toOn })) {
    if (problem === 'END_BEFORE_START') problems.toOn = t('plans.consent.toEarly');
    if (problem === 'MUST_BE_WRITTEN') problems.form = t('plans.consent.oralHint');
    if (problem === 'TOO_LONG') {
      const latest = format.date(latestConsentEnd(fromOn));
      problems.toOn = t('plans.consent.toLate', { date: latest });
    }
  }
  return problems;
}
