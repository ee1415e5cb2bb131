/** What was typed or added and is not saved yet, in English. */
import type { draftsDa } from './drafts.da.ts';

export const draftsEn: Record<keyof typeof draftsDa, string> = {
  'ui.drafts.title': 'This was not saved in time',
  'ui.drafts.text':
    'Open the field and it is there again. If the field is gone, copy what you need and delete the rest.',
  'ui.drafts.copy': 'Copy',
  'ui.drafts.copied': 'Copied',
  'ui.drafts.delete': 'Delete',
  'ui.drafts.elsewhere':
    'You have written something that is not saved yet. It is there again when you open:',
  'ui.drafts.choices': 'Choices and dates only, no text.',
  'ui.drafts.comes': 'There is no connection. What you added comes here by itself when it is back.',
};
