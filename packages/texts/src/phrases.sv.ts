/** The list of a unit's phrases, in Swedish. */
import type { phrasesDa } from './phrases.da.ts';

export const phrasesSv: Record<keyof typeof phrasesDa, string> = {
  'plans.phrases.filter': 'Sök en formulering',
  'plans.phrases.list': 'Enhetens formuleringar',
  'plans.phrases.none': 'Enheten har inga här ännu. Skriv i fältet och spara texten härifrån.',
  'plans.phrases.noHits': 'Inga formuleringar passar.',
  'plans.phrases.save': 'Spara som formulering',
  'plans.phrases.saveHint':
    'Hela enheten kan använda den formulering du sparar. Inga personer får vara med i den.',
  'plans.phrases.saved': 'Formuleringen är sparad.',
  'plans.phrases.edit': 'Rätta listan',
  'plans.phrases.editDone': 'Klar med att rätta',
  'plans.phrases.rename': 'Rätta formuleringen {text}',
  'plans.phrases.keep': 'Spara',
  'plans.phrases.remove': 'Ta bort formuleringen {text}',
  'plans.phrases.failed': 'Listan kunde inte hämtas. Försök igen om en stund.',
};
