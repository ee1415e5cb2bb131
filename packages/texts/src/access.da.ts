/** What signing in and the profile say, in Danish: the language the others follow. */
export const accessDa = {
  'access.signIn.title': 'Log ind',
  'access.signIn.lead': 'Én fælles plan for borgere med både misbrug og psykisk sygdom.',
  'access.signIn.email': 'E-mail',
  'access.signIn.password': 'Adgangskode',
  'access.signIn.submit': 'Log ind',
  'access.signIn.emailMissing': 'Skriv din e-mail.',
  'access.signIn.passwordMissing': 'Skriv din adgangskode.',
  'access.signIn.WRONG': 'E-mail eller adgangskode passer ikke. Prøv igen.',
  'access.signIn.WAIT':
    '{seconds, plural, =0 {Nu kan du prøve igen.} one {Der har været for mange forsøg. Vent # sekund, og prøv igen.} other {Der har været for mange forsøg. Vent # sekunder, og prøv igen.}}',
  'access.signIn.failed': 'Vi kunne ikke få forbindelse. Prøv igen om lidt.',

  'access.demo.title': 'Prøv som en af de fiktive medarbejdere',
  'access.demo.text':
    'Alle personer og planer er opdigtede. Vælg en medarbejder, så er du logget ind.',
  'access.demo.password': 'Fælles adgangskode til alle fiktive medarbejdere:',
  'access.demo.signInAs': 'Log ind som {name}',
  'access.demo.does.PRACTITIONER': 'Laver KI-planer sammen med borgeren',
  'access.demo.does.COORDINATOR': 'Holder styr på kommunens opfølgninger',
  'access.demo.does.CLUSTER_CHAIR': 'Sammenligner kommunerne i klyngen',
  'access.demo.does.STEERING_GROUP': 'Følger, om kommunerne når det, der er aftalt',
  'access.demo.does.PROGRAMME_COORDINATOR': 'Passer programmerne og runderne',
  'access.demo.does.ADMINISTRATOR': 'Styrer brugere og roller',
  'access.demo.does.DATA_PROTECTION_OFFICER': 'Kontrollerer, hvem der har set hvad',

  'access.again.title.ended': 'Log ind igen',
  'access.again.title.other': 'En anden er logget ind i denne browser',
  'access.again.text.ended':
    'Du har været væk et stykke tid. Alt, hvad du har skrevet, står her stadig. Log ind, så arbejder du videre, hvor du slap.',
  'access.again.text.other':
    'Nogen har logget ind i en anden fane. Siden her er sat på pause, så intet bliver vist for dem eller gemt i deres navn. Det, du har skrevet, er her stadig. Log ind igen, så arbejder du videre, hvor du slap.',
  'access.again.go.ended': 'Log ind som en anden',
  'access.again.go.other': 'Fortsæt som den, der er logget ind',
  'access.again.otherText': 'Så forlader du siden, og det, der ikke er gemt, går tabt.',
  'access.again.otherKept':
    'Så forlader du siden. Det, der ikke er gemt, ligger låst på denne enhed, til du selv logger ind igen.',
  'access.drafts.kept':
    'Det, du ikke nåede at gemme, ligger låst på denne enhed i 14 dage. Kun du kan åbne det: Log ind her igen, så bliver det gemt.',

  'access.password.title': 'Vælg din adgangskode',
  'access.password.rules':
    'Mindst 12 tegn. En sætning, du kan huske, er bedre end et kort ord med tal og tegn. Din e-mail dur ikke.',
  'access.password.first': 'Ny adgangskode',
  'access.password.again': 'Ny adgangskode igen',
  'access.password.submit': 'Gem adgangskode',
  'access.password.missing': 'Skriv en adgangskode.',
  'access.password.differ': 'De to er ikke ens. Skriv den samme begge steder.',
  'access.password.PASSWORD_TOO_SHORT': 'Adgangskoden er for kort. Den skal have mindst 12 tegn.',
  'access.password.PASSWORD_TOO_LONG': 'Adgangskoden er for lang. Den må have højst 200 tegn.',
  'access.password.PASSWORD_IS_EMAIL': 'Adgangskoden må ikke være din e-mail. Vælg en anden.',
  'access.password.INVITATION_OVER':
    'Linket virker ikke længere. Det virker én gang og i 72 timer. Bed din administrator om et nyt.',
  'access.password.WAIT': 'Der har været for mange forsøg. Vent lidt, og prøv igen.',
  'access.password.noToken':
    'Linket er ikke helt. Åbn det igen fra den besked, du fik, eller bed din administrator om et nyt.',
  'access.password.saved':
    'Din adgangskode er gemt. Er du logget ind andre steder, er du nu logget ud der.',
  'access.password.toSignIn': 'Gå til log ind',
  'access.password.forgotten': 'Glemt din adgangskode? Bed din administrator om et nyt link.',

  'access.profile.title': 'Din profil',
  'access.profile.jobTitle': 'Stilling',
  'access.profile.unit': 'Enhed',
  'access.profile.municipality': 'Kommune',
  'access.profile.roles': 'Roller',
  'access.profile.rolesHint':
    'Rollerne bestemmer, hvad du kan se. Din administrator kan ændre dem.',
  'access.profile.noRoles': 'Ingen roller lige nu',
  'access.profile.language': 'Sprog på skærmen',
  'access.profile.session': 'Login',
  'access.profile.sessionText':
    'Du bliver logget ud efter {minutes} minutter uden brug, og senest {end}.',
  'access.profile.everywhere': 'Log ud overalt',
  'access.profile.everywhereText':
    'Logger dig ud på alle computere og telefoner, også denne. Brug det, hvis du har glemt at logge ud et sted.',
  'access.profile.phone': 'Din telefon på arbejdet',
  'access.profile.phoneText':
    'Nummeret står på invitationer, svarsedler og referater, så deltagere uden login kan ringe til dig.',
  'access.profile.phoneLabel': 'Telefonnummer',
  'access.profile.phoneSave': 'Gem nummeret',
  'access.profile.phoneSaved': 'Nummeret er gemt.',
  'access.profile.phoneFailed': 'Nummeret blev ikke gemt. Prøv igen.',
  'access.profile.phoneUnread': 'Dit nummer kunne ikke hentes. Genindlæs siden.',
  'access.profile.log': 'Det har du selv set',
  'access.profile.logText': 'Hver gang du åbner eller søger, bliver det noteret i adgangsloggen.',
  'access.profile.logLink': 'Se dine egne opslag',
} as const;
