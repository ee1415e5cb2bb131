/** What finding a citizen to begin a plan for says, in Danish. */
export const findPlanDa = {
  'plans.find.title': 'Ny KI-plan',
  'plans.find.lead': 'Find først borgeren. Opslaget bliver logget.',
  'plans.find.step1': 'Find borgeren',
  'plans.find.cpr': 'CPR-nummer',
  'plans.find.cprHint': '10 cifre, for eksempel 010190-1234',
  'plans.find.search': 'Find borger',
  'plans.find.again': 'Søg efter en anden borger',
  'plans.cpr.EMPTY': 'Skriv borgerens CPR-nummer.',
  'plans.cpr.LENGTH': 'Et CPR-nummer har 10 cifre. Du har skrevet {count}.',
  'plans.cpr.DIGITS': 'Et CPR-nummer har kun tal. Du har skrevet et andet tegn.',
  'plans.cpr.DATE':
    'De første seks cifre er ikke en dato, der findes. Se efter, om to cifre er byttet om.',
  'plans.find.failed': 'Vi kunne ikke søge lige nu. Prøv igen.',
  'plans.find.unknownTitle': 'Vi fandt ingen borger med det nummer hos jer',
  'plans.find.unknownText':
    'Skriv borgerens navn, så kan du starte en plan. Er borgeren allerede oprettet et andet sted, bruger vi det navn, der står i forvejen.',
  'plans.find.name': 'Borgerens navn',
  'plans.find.nameMissing': 'Skriv borgerens fornavn og efternavn.',
  'plans.find.municipality': 'Borgerens kommune',
  'plans.find.municipalityHint':
    'Den kommune, borgeren bor i. Se efter en ekstra gang: den kan ikke rettes bagefter, for den afgør, hvem der kan finde borgeren, og hvilken koordinator der følger planen.',
  'plans.find.chooseMunicipality': 'Vælg kommune',
  'plans.find.municipalityMissing': 'Vælg den kommune, borgeren bor i.',
  'plans.find.add': 'Opret borgeren',
  'plans.find.runningTitle': 'Borgeren har allerede en KI-plan',
  'plans.find.runningText':
    'Der skal kun være én plan om borgeren ad gangen. Arbejd videre i den, der er, i stedet for at lave en ny.',
  'plans.find.open': 'Åbn planen',
  'plans.find.earlier': 'Tidligere planer',
  'plans.find.create': 'Start KI-planen',
  'plans.find.createText':
    'Du bliver tovholder. Planen er en kladde, til I har aftalt den på et møde, og alt, hvad du skriver, bliver gemt med det samme.',
  'plans.find.notAllowed':
    'Du kan ikke oprette KI-planer. Tal med din koordinator, hvis du skal kunne det.',
  'plans.bring.title': 'Tag med fra sidste plan',
  'plans.bring.hint': 'Samtykker følger ikke med. Borgeren giver dem på ny.',
  'plans.bring.PARTICIPANTS': 'Deltagere',
  'plans.bring.EXISTING_PLANS': 'Borgerens andre planer',
  'plans.bring.GOALS': 'Mål, der ikke er nået, og det, der mangler at ske',
  'plans.bring.failed': 'Planen er startet, men intet er taget med fra den sidste. {reason}',
} as const;
