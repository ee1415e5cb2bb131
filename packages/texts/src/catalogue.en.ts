/** All English texts; the screen loads them only when somebody chooses the language. */
import { accessEn } from './access.en.ts';
import { appEn } from './app.en.ts';
import { assessmentEn } from './assessment.en.ts';
import { auditEn } from './audit.en.ts';
import type { Catalogue } from './catalogue.ts';
import { batchEn } from './batch.en.ts';
import { citizensEn } from './citizens.en.ts';
import { comparingEn } from './comparing.en.ts';
import { comparisonEn } from './comparison.en.ts';
import { draftsEn } from './drafts.en.ts';
import { endingPanelEn } from './ending-panel.en.ts';
import { findPlanEn } from './find-plan.en.ts';
import { followUpsEn } from './follow-ups.en.ts';
import { goneEn } from './gone.en.ts';
import { handOverEn } from './hand-over.en.ts';
import { handOverLineEn } from './hand-over-line.en.ts';
import { masterDataEn } from './master-data.en.ts';
import { meetingsEn } from './meetings.en.ts';
import { notNeededEn } from './not-needed.en.ts';
import { organisationEn } from './organisation.en.ts';
import { passwordReplacedEn } from './password-replaced.en.ts';
import { phrasesEn } from './phrases.en.ts';
import { planLinksEn } from './plan-links.en.ts';
import { planListEn } from './plan-list.en.ts';
import { plansEn } from './plans.en.ts';
import { programmeEn } from './programme.en.ts';
import { promisesEn } from './promises.en.ts';
import { renewalEn } from './renewal.en.ts';
import { searchEn } from './search.en.ts';
import { seenByEn } from './seen-by.en.ts';
import { sendingEn } from './sending.en.ts';
import { sinceEn } from './since.en.ts';
import { uiEn } from './ui.en.ts';
import { wordsEn } from './words.en.ts';

export const en: Catalogue = {
  ...uiEn,
  ...wordsEn,
  ...appEn,
  ...accessEn,
  ...organisationEn,
  ...phrasesEn,
  ...plansEn,
  ...draftsEn,
  ...planLinksEn,
  ...planListEn,
  ...batchEn,
  ...citizensEn,
  ...comparingEn,
  ...goneEn,
  ...findPlanEn,
  ...handOverEn,
  ...handOverLineEn,
  ...searchEn,
  ...passwordReplacedEn,
  ...masterDataEn,
  ...meetingsEn,
  ...promisesEn,
  ...renewalEn,
  ...seenByEn,
  ...sendingEn,
  ...sinceEn,
  ...endingPanelEn,
  ...notNeededEn,
  ...followUpsEn,
  ...programmeEn,
  ...comparisonEn,
  ...assessmentEn,
  ...auditEn,
};
