// One line for each version that was agreed.

import { builder } from '../graph/builder.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import type { VersionRow } from './plan-document.ts';

export const PlanVersionSummaryRef = builder.objectRef<VersionRow>('PlanVersionSummary').implement({
  description: 'That a version was agreed, when and by whom.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1 is the first.' }),
    agreedOn: t.expose('agreedOn', { type: 'Date', description: 'The day it was agreed.' }),
    agreedAt: t.expose('agreedAt', { type: 'DateTime', description: 'The instant it was frozen.' }),
    agreedByName: t.exposeString('agreedByName', { description: 'Who agreed it here.' }),
  }),
});
