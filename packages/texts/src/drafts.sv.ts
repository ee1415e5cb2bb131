/** What was typed or added and is not saved yet, in Swedish. */
import type { draftsDa } from './drafts.da.ts';

export const draftsSv: Record<keyof typeof draftsDa, string> = {
  'ui.drafts.title': 'Det här hann inte sparas',
  'ui.drafts.text':
    'Öppna fältet så finns det där igen. Är fältet borta, så kopiera det du behöver och ta bort resten.',
  'ui.drafts.copy': 'Kopiera',
  'ui.drafts.copied': 'Kopierat',
  'ui.drafts.delete': 'Ta bort',
  'ui.drafts.elsewhere':
    'Du har skrivit något som inte är sparat ännu. Det finns där igen när du öppnar:',
  'ui.drafts.choices': 'Bara val och datum, ingen text.',
  'ui.drafts.comes':
    'Det finns ingen anslutning. Det du lade till kommer hit av sig självt när den är tillbaka.',
};
