/** What publishing the figures says, in Swedish. */
import type { publishingDa } from './publishing.da.ts';

export const publishingSv: Record<keyof typeof publishingDa, string> = {
  'comparison.publish.label': 'Publicering',
  'comparison.publish.waits': '{quarter} är slut och är inte publicerat.',
  'comparison.publish.later':
    '{count, plural, one {Kvartalet därefter väntar också} other {De # kvartalen därefter väntar också}}: De publiceras ett i taget.',
  'comparison.publish.looking':
    'Du ser siffrorna som de blir när {quarter} är publicerat. Bara programsamordnaren kan se dem nu.',
  'comparison.publish.look': 'Se siffrorna först',
  'comparison.publish.lookBack': 'Tillbaka till de publicerade siffrorna',
  'comparison.publish.start': 'Publicera {quarter}',
  'comparison.publish.sure': 'Publicera {quarter}?',
  'comparison.publish.who':
    'Styrgruppen, klusterordförandena, programsamordnarna och kommunernas medarbetare i {region} kan se siffrorna direkt.',
  'comparison.publish.what':
    'De ser kommuner, kluster och region. Små tal är dolda för alla, och ingen person nämns.',
  'comparison.publish.moves':
    'De senaste två åren visas alltid: Det nya kvartalet kommer till och det äldsta faller bort.',
  'comparison.publish.movesFirst': 'De två år som slutar med kvartalet visas.',
  'comparison.publish.final': 'Det kan inte dras tillbaka.',
  'comparison.publish.send': 'Publicera nu',
  'comparison.publish.cancel': 'Avbryt',
  'comparison.publish.done': '{quarter} är publicerat. Alla som jämför kan se siffrorna.',
  'comparison.publish.failed': 'Siffrorna publicerades inte. Ingen annan kan se dem. Försök igen.',
  'comparison.publish.mark': 'Inte publicerat',
  'comparison.publish.markedPeriod': '{period}. Inte publicerat.',
  'comparison.publish.nothingTitle': 'Inga siffror har publicerats än',
  'comparison.publish.nothingText':
    'Regionens programsamordnare publicerar siffrorna när ett kvartal är slut. Då kan du se dem här.',
};
