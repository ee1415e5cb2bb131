/** All texts, joined from the slices: the Danish ones, and the types that hold the others to them. */
import { accessDa } from './access.da.ts';
import { assessmentDa } from './assessment.da.ts';
import { auditDa } from './audit.da.ts';
import { batchDa } from './batch.da.ts';
import { citizensDa } from './citizens.da.ts';
import { comparingDa } from './comparing.da.ts';
import { comparisonDa } from './comparison.da.ts';
import { coreDa } from './core.da.ts';
import { draftsDa } from './drafts.da.ts';
import { endingPanelDa } from './ending-panel.da.ts';
import { findPlanDa } from './find-plan.da.ts';
import { followUpsDa } from './follow-ups.da.ts';
import { goneDa } from './gone.da.ts';
import { handOverDa } from './hand-over.da.ts';
import { handOverLineDa } from './hand-over-line.da.ts';
import { masterDataDa } from './master-data.da.ts';
import { meetingsDa } from './meetings.da.ts';
import { notNeededDa } from './not-needed.da.ts';
import { organisationDa } from './organisation.da.ts';
import { passwordReplacedDa } from './password-replaced.da.ts';
import { phrasesDa } from './phrases.da.ts';
import { planLinksDa } from './plan-links.da.ts';
import { planListDa } from './plan-list.da.ts';
import { plansDa } from './plans.da.ts';
import { programmeDa } from './programme.da.ts';
import { promisesDa } from './promises.da.ts';
import { renewalDa } from './renewal.da.ts';
import { searchDa } from './search.da.ts';
import { seenByDa } from './seen-by.da.ts';
import { sendingDa } from './sending.da.ts';
import { sinceDa } from './since.da.ts';
import type { TextValues } from './text-arguments.ts';

export const da = {
  ...coreDa,
  ...accessDa,
  ...organisationDa,
  ...phrasesDa,
  ...plansDa,
  ...draftsDa,
  ...planLinksDa,
  ...planListDa,
  ...batchDa,
  ...citizensDa,
  ...comparingDa,
  ...goneDa,
  ...findPlanDa,
  ...handOverDa,
  ...handOverLineDa,
  ...searchDa,
  ...passwordReplacedDa,
  ...masterDataDa,
  ...meetingsDa,
  ...promisesDa,
  ...renewalDa,
  ...seenByDa,
  ...sendingDa,
  ...sinceDa,
  ...endingPanelDa,
  ...notNeededDa,
  ...followUpsDa,
  ...programmeDa,
  ...comparisonDa,
  ...assessmentDa,
  ...auditDa,
} as const;

export type TextKey = keyof typeof da;

/** Every text of one language. */
export type Catalogue = Record<TextKey, string>;

/** The values the text behind a key needs. */
export type ValuesOf<Key extends TextKey, Value = string | number> = TextValues<
  (typeof da)[Key],
  Value
>;

/** What follows the key in a call: nothing, or the values the text needs. */
export type ValueArguments<Key extends TextKey> = keyof ValuesOf<Key> extends never
  ? []
  : [values: ValuesOf<Key>];
