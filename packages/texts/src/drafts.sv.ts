/** What was typed or added and is not saved yet, in Swedish. */
import type { draftsDa } from './drafts.da.ts';

export const draftsSv: Record<keyof typeof draftsDa, string> = {
  'plans.drafts.title': 'Det här hann inte sparas',
  'plans.drafts.text':
    'Öppna fältet så finns det där igen. Är fältet borta, så kopiera det du behöver och ta bort resten.',
  'plans.drafts.copy': 'Kopiera',
  'plans.drafts.copied': 'Kopierat',
  'plans.drafts.delete': 'Ta bort',
  'plans.drafts.elsewhere':
    'Du har skrivit något som inte är sparat ännu. Det finns där igen när du öppnar:',
  'plans.drafts.choices': 'Bara val och datum, ingen text.',
  'plans.drafts.comes':
    'Det finns ingen anslutning. Det du lade till kommer hit av sig självt när den är tillbaka.',
};
