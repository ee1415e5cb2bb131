/** Many plans as PDF in one go, in Swedish. */
import type { batchDa } from './batch.da.ts';

export const batchSv: Record<keyof typeof batchDa, string> = {
  'plans.batch.open': 'Hämta som PDF',
  'plans.batch.lead':
    'Välj upp till 100 planer. Den nyaste fastställda versionen av var och en läggs i en fil.',
  'plans.batch.chosen':
    '{count, plural, =0 {Inga planer valda} one {# plan vald} other {# planer valda}}',
  'plans.batch.tooMany': 'Du har valt {count}. Välj högst 100.',
  'plans.batch.page': 'Välj alla på sidan',
  'plans.batch.none': 'Välj bort alla',
  'plans.batch.purpose': 'Ändamål, om du inte själv är med i planerna',
  'plans.batch.purposeHint': 'Antecknas i loggen för varje plan.',
  'plans.batch.make': '{count, plural, one {Gör # PDF} other {Gör # PDF:er}}',
  'plans.batch.working': 'Planerna görs. Du kan fortsätta under tiden och komma tillbaka hit.',
  'plans.batch.progress': '{done} av {total} planer',
  'plans.batch.stop': 'Stoppa',
  'plans.batch.ready':
    '{count, plural, one {# plan är klar.} other {# planer är klara.}} Filen kan hämtas till kl. {time}.',
  'plans.batch.leftOut':
    '{count, plural, one {# plan har utelämnats} other {# planer har utelämnats}}, för att du inte får se den eller för att det saknas en fastställd version.',
  'plans.batch.failed':
    '{count, plural, one {# plan gick inte att göra.} other {# planer gick inte att göra.}} Försök igen.',
  'plans.batch.nothing': 'Ingen av planerna kunde tas med.',
  'plans.batch.fetch': 'Hämta filen',
  'plans.batch.forget': 'Radera filen',
  'plans.batch.care':
    'Planerna är konfidentiella. Radera filen från din dator när du har använt den.',
  'plans.batch.broken': 'Det gick inte. Inget har gått förlorat. Försök igen.',
};
