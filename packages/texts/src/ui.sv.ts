/** What the small parts every screen is built of say, in Swedish. */
import type { uiDa } from './ui.da.ts';

export const uiSv: Record<keyof typeof uiDa, string> = {
  'ui.loading': 'Hämtar …',
  'ui.failed.title': 'Vi kunde inte hämta sidan',
  'ui.failed.text': 'Ingenting har gått förlorat. Försök igen om en stund.',
  'ui.failed.offline': 'Det finns ingen anslutning just nu. Ingenting har gått förlorat.',
  'ui.failed.reference': 'Om det inte hjälper, uppge detta nummer: {id}',
  'ui.failed.address.title': 'Adressen stämmer inte längre',
  'ui.failed.address.text':
    'Det som adressen pekar på finns inte eller visas inte längre. Ingenting har gått förlorat.',
  'ui.failed.address.start': 'Visa sidan från början',
  'ui.retry': 'Försök igen',
  'ui.cancel': 'Avbryt',
  'ui.close': 'Stäng',
  'ui.undo': 'Ångra',
  'ui.overdue': '{count, plural, one {# dag över tiden} other {# dagar över tiden}}',
  'ui.week': 'vecka {week}',
  'ui.dateTime': '{date} kl. {time}',
  'ui.optional': '(valfritt)',

  'ui.save.idle': '',
  'ui.save.unsaved': 'Inte sparat än',
  'ui.save.saving': 'Sparar …',
  'ui.save.saved': 'Sparat',
  'ui.save.failed': 'Inte sparat än, försöker igen',
  'ui.save.kept': 'Sparat på den här enheten, skickas när anslutningen är tillbaka',
  'ui.save.conflict': 'En kollega har ändrat fältet under tiden',
  'ui.conflict.title': 'En kollega har ändrat fältet under tiden',
  'ui.conflict.text': 'Båda texterna finns kvar. Välj vilken som ska gälla.',
  'ui.conflict.mine': 'Min text',
  'ui.conflict.theirs': 'Den andra texten',
  'ui.conflict.keepMine': 'Behåll min text',
  'ui.conflict.takeTheirs': 'Använd den andra texten',
  'ui.conflict.empty': '(tom)',
  'ui.charactersLeft':
    '{count, plural, =0 {Det finns inte plats för fler tecken} one {Plats för # tecken till} other {Plats för # tecken till}}',
  'ui.tooLong':
    '{over, plural, one {Texten är ett tecken för lång} other {Texten är # tecken för lång}}. Korta den.',
  'ui.charactersOver': '{count, plural, one {# tecken för mycket} other {# tecken för mycket}}',

  'ui.date.hint': 'åååå-mm-dd',
  'ui.date.open': 'Öppna kalender',
  'ui.date.close': 'Stäng kalender',
  'ui.date.notADate': 'Skriv datumet som år-månad-dag, till exempel 2026-12-24.',
  'ui.date.noSuchDate': 'Det datumet kan inte stämma. Se efter om dag, månad och år är rätt.',
  'ui.date.tooEarly': 'Datumet får tidigast vara {date}.',
  'ui.date.tooLate': 'Datumet får senast vara {date}.',

  'ui.page.next': 'Nästa sida',
  'ui.page.first': 'Första sidan',

  'ui.cpr.masked': 'CPR-nummer, de fyra sista siffrorna är dolda',
  'ui.cpr.whole': 'CPR-nummer',
};
