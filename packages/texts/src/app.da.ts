/** What the frame round every page says, in Danish: the language the others follow. */
export const appDa = {
  'app.name': 'Sammenhæng',
  'app.skip': 'Gå til indholdet',
  'app.home': 'Sammenhæng, til forsiden',
  'app.nav': 'Hovedmenu',
  'app.place.WORKLIST': 'Opfølgninger',
  'app.place.MY_PLANS': 'KI-planer',
  'app.place.COMPARISON': 'Sammenligning',
  'app.place.PROGRAMMES': 'Programmer',
  'app.place.ADMINISTRATION': 'Administration',
  'app.place.ACCESS_LOG': 'Adgangslog',
  'app.fictive': 'Fiktive data',
  'app.fictive.hint': 'Personer, planer og tal er opdigtede. Kommuner og programmer er rigtige.',
  'app.language': 'Sprog',
  'app.person': 'Menu for {name}',
  'app.profile': 'Din profil',
  'app.signOut': 'Log ud',
  'app.signOutEverywhere': 'Log ud overalt',
  'app.offline': 'Ingen forbindelse. Det, du har skrevet, bliver stående, og vi prøver igen.',
  'app.offline.retry': 'Prøv nu',
  'app.broken.title': 'Siden gik i stå',
  'app.broken.text':
    'Der skete en fejl på siden. Det, der var gemt, er stadig gemt. Prøv at hente siden igen.',
  'app.broken.reload': 'Hent siden igen',
  'app.notFound.title': 'Siden findes ikke',
  'app.notFound.text': 'Adressen er forkert, eller siden er flyttet.',
  'app.notFound.home': 'Til forsiden',
  'app.noPlace.title': 'Du har ingen sider endnu',
  'app.noPlace.text':
    'Din bruger har ingen rolle lige nu. Tal med din administrator, så du kan få en.',
  'app.idle.title': 'Du bliver snart logget ud',
  'app.idle.text':
    '{minutes, plural, one {Du har ikke brugt siden et stykke tid. Om # minut bliver du logget ud.} other {Du har ikke brugt siden et stykke tid. Om # minutter bliver du logget ud.}}',
  'app.idle.stay': 'Bliv logget ind',
  'app.ending.title': 'Din arbejdsdag her slutter snart',
  'app.ending.text':
    '{minutes, plural, one {Om # minut skal du logge ind igen. Det, du har skrevet, er gemt.} other {Om # minutter skal du logge ind igen. Det, du har skrevet, er gemt.}}',
} as const;
