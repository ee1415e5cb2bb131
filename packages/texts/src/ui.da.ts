/** What the small parts every screen is built of say, in Danish: the language the others follow. */
export const uiDa = {
  'ui.loading': 'Henter …',
  'ui.failed.title': 'Vi kunne ikke hente siden',
  'ui.failed.text': 'Der er ikke gået noget tabt. Prøv igen om lidt.',
  'ui.failed.offline': 'Der er ingen forbindelse lige nu. Der er ikke gået noget tabt.',
  'ui.failed.reference': 'Hjælper det ikke, så oplys dette nummer: {id}',
  'ui.failed.address.title': 'Adressen passer ikke mere',
  'ui.failed.address.text':
    'Det, adressen peger på, findes ikke eller bliver ikke vist længere. Der er ikke gået noget tabt.',
  'ui.failed.address.start': 'Vis siden forfra',
  'ui.retry': 'Prøv igen',
  'ui.cancel': 'Annuller',
  'ui.close': 'Luk',
  'ui.undo': 'Fortryd',
  'ui.overdue': '{count, plural, one {# dag over} other {# dage over}}',
  'ui.week': 'uge {week}',
  'ui.dateTime': '{date} kl. {time}',
  'ui.optional': '(valgfrit)',

  'ui.save.idle': '',
  'ui.save.unsaved': 'Ikke gemt endnu',
  'ui.save.saving': 'Gemmer …',
  'ui.save.saved': 'Gemt',
  'ui.save.failed': 'Ikke gemt endnu, prøver igen',
  'ui.save.kept': 'Gemt på denne enhed, sendes når forbindelsen er tilbage',
  'ui.save.conflict': 'En kollega har ændret feltet imens',
  'ui.conflict.title': 'En kollega har ændret feltet imens',
  'ui.conflict.text': 'Begge tekster er her endnu. Vælg, hvilken der skal gælde.',
  'ui.conflict.mine': 'Min tekst',
  'ui.conflict.theirs': 'Den anden tekst',
  'ui.conflict.keepMine': 'Behold min tekst',
  'ui.conflict.takeTheirs': 'Brug den anden tekst',
  'ui.conflict.empty': '(tom)',
  'ui.charactersLeft':
    '{count, plural, =0 {Der er ikke plads til flere tegn} one {Plads til # tegn mere} other {Plads til # tegn mere}}',
  'ui.tooLong':
    '{over, plural, one {Teksten er ét tegn for lang} other {Teksten er # tegn for lang}}. Forkort den.',
  'ui.charactersOver': '{count, plural, one {# tegn for meget} other {# tegn for meget}}',

  'ui.date.hint': 'dd-mm-åååå',
  'ui.date.open': 'Åbn kalender',
  'ui.date.close': 'Luk kalender',
  'ui.date.notADate': 'Skriv datoen som dag-måned-år, for eksempel 24-12-2026.',
  'ui.date.noSuchDate': 'Den dato kan ikke passe. Se efter, om dag, måned og år er rigtige.',
  'ui.date.tooEarly': 'Datoen må tidligst være {date}.',
  'ui.date.tooLate': 'Datoen må senest være {date}.',

  'ui.page.next': 'Næste side',
  'ui.page.first': 'Første side',

  'ui.cpr.masked': 'CPR-nummer, de sidste fire cifre er skjult',
  'ui.cpr.whole': 'CPR-nummer',
} as const;
