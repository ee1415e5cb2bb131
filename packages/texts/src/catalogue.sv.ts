/** All Swedish texts; the screen loads them only when somebody chooses the language. */
import { accessSv } from './access.sv.ts';
import { appSv } from './app.sv.ts';
import { assessmentSv } from './assessment.sv.ts';
import { auditSv } from './audit.sv.ts';
import type { Catalogue } from './catalogue.ts';
import { batchSv } from './batch.sv.ts';
import { citizensSv } from './citizens.sv.ts';
import { comparingSv } from './comparing.sv.ts';
import { comparisonSv } from './comparison.sv.ts';
import { draftsSv } from './drafts.sv.ts';
import { endingPanelSv } from './ending-panel.sv.ts';
import { findPlanSv } from './find-plan.sv.ts';
import { followUpsSv } from './follow-ups.sv.ts';
import { goneSv } from './gone.sv.ts';
import { handOverSv } from './hand-over.sv.ts';
import { handOverLineSv } from './hand-over-line.sv.ts';
import { masterDataSv } from './master-data.sv.ts';
import { meetingsSv } from './meetings.sv.ts';
import { notNeededSv } from './not-needed.sv.ts';
import { organisationSv } from './organisation.sv.ts';
import { passwordReplacedSv } from './password-replaced.sv.ts';
import { phrasesSv } from './phrases.sv.ts';
import { planLinksSv } from './plan-links.sv.ts';
import { planListSv } from './plan-list.sv.ts';
import { plansSv } from './plans.sv.ts';
import { programmeSv } from './programme.sv.ts';
import { promisesSv } from './promises.sv.ts';
import { renewalSv } from './renewal.sv.ts';
import { searchSv } from './search.sv.ts';
import { seenBySv } from './seen-by.sv.ts';
import { sendingSv } from './sending.sv.ts';
import { sinceSv } from './since.sv.ts';
import { uiSv } from './ui.sv.ts';
import { wordsSv } from './words.sv.ts';

export const sv: Catalogue = {
  ...uiSv,
  ...wordsSv,
  ...appSv,
  ...accessSv,
  ...organisationSv,
  ...phrasesSv,
  ...plansSv,
  ...draftsSv,
  ...planLinksSv,
  ...planListSv,
  ...batchSv,
  ...citizensSv,
  ...comparingSv,
  ...goneSv,
  ...findPlanSv,
  ...handOverSv,
  ...handOverLineSv,
  ...searchSv,
  ...passwordReplacedSv,
  ...masterDataSv,
  ...meetingsSv,
  ...promisesSv,
  ...renewalSv,
  ...seenBySv,
  ...sendingSv,
  ...sinceSv,
  ...endingPanelSv,
  ...notNeededSv,
  ...followUpsSv,
  ...programmeSv,
  ...comparisonSv,
  ...assessmentSv,
  ...auditSv,
};
