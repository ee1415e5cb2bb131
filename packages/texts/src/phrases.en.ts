/** The list of a unit's phrases, in English. */
import type { phrasesDa } from './phrases.da.ts';

export const phrasesEn: Record<keyof typeof phrasesDa, string> = {
  'plans.phrases.filter': 'Find a phrase',
  'plans.phrases.list': 'The unit’s phrases',
  'plans.phrases.none':
    'The unit has none here yet. Write in the field, and keep the text from here.',
  'plans.phrases.noHits': 'No phrase fits.',
  'plans.phrases.save': 'Keep as a phrase',
  'plans.phrases.saveHint':
    'The whole unit can use the phrase you keep. There may be nobody in it.',
  'plans.phrases.saved': 'The phrase is kept.',
  'plans.phrases.edit': 'Correct the list',
  'plans.phrases.editDone': 'Done correcting',
  'plans.phrases.rename': 'Correct the phrase {text}',
  'plans.phrases.keep': 'Keep',
  'plans.phrases.remove': 'Remove the phrase {text}',
  'plans.phrases.failed': 'The list could not be fetched. Try again in a moment.',
};
