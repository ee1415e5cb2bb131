/** What signing in and the profile say, in Swedish. */
import type { accessDa } from './access.da.ts';

export const accessSv: Record<keyof typeof accessDa, string> = {
  'access.signIn.title': 'Logga in',
  'access.signIn.lead': 'En gemensam plan för personer med både missbruk och psykisk sjukdom.',
  'access.signIn.email': 'E-post',
  'access.signIn.password': 'Lösenord',
  'access.signIn.submit': 'Logga in',
  'access.signIn.emailMissing': 'Skriv din e-post.',
  'access.signIn.passwordMissing': 'Skriv ditt lösenord.',
  'access.signIn.WRONG': 'E-post eller lösenord stämmer inte. Försök igen.',
  'access.signIn.WAIT':
    '{seconds, plural, =0 {Nu kan du försöka igen.} one {Det har varit för många försök. Vänta # sekund och försök igen.} other {Det har varit för många försök. Vänta # sekunder och försök igen.}}',
  'access.signIn.failed': 'Vi kunde inte ansluta. Försök igen om en stund.',

  'access.demo.title': 'Prova som en av de fiktiva medarbetarna',
  'access.demo.text':
    'Alla personer och planer är påhittade. Välj en medarbetare, så är du inloggad.',
  'access.demo.password': 'Gemensamt lösenord för alla fiktiva medarbetare:',
  'access.demo.signInAs': 'Logga in som {name}',
  'access.demo.does.PRACTITIONER': 'Gör KI-planer tillsammans med personen',
  'access.demo.does.COORDINATOR': 'Håller ordning på kommunens uppföljningar',
  'access.demo.does.CLUSTER_CHAIR': 'Jämför kommunerna i klustret',
  'access.demo.does.STEERING_GROUP': 'Följer om kommunerna når det som är överenskommet',
  'access.demo.does.PROGRAMME_COORDINATOR': 'Sköter programmen och omgångarna',
  'access.demo.does.ADMINISTRATOR': 'Hanterar användare och roller',
  'access.demo.does.DATA_PROTECTION_OFFICER': 'Kontrollerar vem som har sett vad',

  'access.again.title': 'Logga in igen',
  'access.again.text':
    'Du har varit borta en stund. Allt du har skrivit står kvar. Logga in och fortsätt där du slutade.',
  'access.again.other': 'Logga in som någon annan',
  'access.again.otherText': 'Då lämnar du sidan, och det som inte är sparat går förlorat.',

  'access.profile.title': 'Din profil',
  'access.profile.name': 'Namn',
  'access.profile.jobTitle': 'Befattning',
  'access.profile.unit': 'Enhet',
  'access.profile.municipality': 'Kommun',
  'access.profile.roles': 'Roller',
  'access.profile.rolesHint': 'Rollerna avgör vad du kan se. Din administratör kan ändra dem.',
  'access.profile.noRoles': 'Inga roller just nu',
  'access.profile.language': 'Språk på skärmen',
  'access.profile.session': 'Inloggning',
  'access.profile.sessionText':
    'Du loggas ut efter {minutes} minuter utan användning, och senast {end}.',
  'access.profile.everywhere': 'Logga ut överallt',
  'access.profile.everywhereText':
    'Loggar ut dig på alla datorer och telefoner, även den här. Använd det om du har glömt att logga ut någonstans.',
  'access.profile.log': 'Det du själv har sett',
  'access.profile.logText': 'Varje gång du öppnar eller söker noteras det i åtkomstloggen.',
  'access.profile.logLink': 'Se dina egna uppslag',
};
