/** Many plans as PDF in one go, in English. */
import type { batchDa } from './batch.da.ts';

export const batchEn: Record<keyof typeof batchDa, string> = {
  'plans.batch.open': 'Download as PDF',
  'plans.batch.lead':
    'Choose up to 100 plans. The newest agreed version of each goes into one file.',
  'plans.batch.chosen':
    '{count, plural, =0 {No plans chosen} one {# plan chosen} other {# plans chosen}}',
  'plans.batch.tooMany': 'You have chosen {count}. Choose 100 at most.',
  'plans.batch.page': 'Choose all on the page',
  'plans.batch.none': 'Choose none',
  'plans.batch.purpose': 'Purpose, if you do not take part in the plans',
  'plans.batch.purposeHint': 'It is written in the log for each plan.',
  'plans.batch.make': '{count, plural, one {Make # PDF} other {Make # PDFs}}',
  'plans.batch.working': 'The plans are being made. You can go on meanwhile and come back here.',
  'plans.batch.progress': '{done} of {total} plans',
  'plans.batch.stop': 'Stop',
  'plans.batch.ready':
    '{count, plural, one {# plan is ready.} other {# plans are ready.}} The file can be downloaded until {time}.',
  'plans.batch.leftOut':
    '{count, plural, one {# plan is left out} other {# plans are left out}}, because you may not see it or there is no agreed version.',
  'plans.batch.failed':
    '{count, plural, one {# plan could not be made.} other {# plans could not be made.}} Try again.',
  'plans.batch.nothing': 'None of the plans could be included.',
  'plans.batch.fetch': 'Download the file',
  'plans.batch.forget': 'Delete the file',
  'plans.batch.care':
    'The plans are confidential. Delete the file from your computer when you have used it.',
  'plans.batch.broken': 'It did not work. Nothing is lost. Try again.',
};
