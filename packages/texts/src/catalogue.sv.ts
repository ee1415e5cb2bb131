/** All Swedish texts; the screen loads them only when somebody chooses the language. */
import { accessSv } from './access.sv.ts';
import { appSv } from './app.sv.ts';
import { auditSv } from './audit.sv.ts';
import type { Catalogue } from './catalogue.ts';
import { comparisonSv } from './comparison.sv.ts';
import { followUpsSv } from './follow-ups.sv.ts';
import { organisationSv } from './organisation.sv.ts';
import { plansSv } from './plans.sv.ts';
import { programmeSv } from './programme.sv.ts';
import { uiSv } from './ui.sv.ts';
import { wordsSv } from './words.sv.ts';

import { promisesSv } from './promises.sv.ts';
import { renewalSv } from './renewal.sv.ts';
export const sv: Catalogue = {
  ...uiSv,
  ...wordsSv,
  ...appSv,
  ...accessSv,
  ...organisationSv,
  ...plansSv,
  ...followUpsSv,
  ...programmeSv,
  ...comparisonSv,
  ...handOverSv,
  ...handOverLineSv,
  ...promisesSv,
  ...renewalSv,
  ...endingPanelSv,
  ...auditSv,
};
