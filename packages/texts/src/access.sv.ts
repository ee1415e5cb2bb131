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
  'access.demo.does.PRACTITIONER':
    'Gör samordnade individuella planer (SIP) tillsammans med personen',
  'access.demo.does.COORDINATOR': 'Håller ordning på kommunens uppföljningar',
  'access.demo.does.CLUSTER_CHAIR': 'Jämför kommunerna i klustret',
  'access.demo.does.STEERING_GROUP': 'Följer om kommunerna når det som är överenskommet',
  'access.demo.does.PROGRAMME_COORDINATOR': 'Sköter programmen och omgångarna',
  'access.demo.does.ADMINISTRATOR': 'Hanterar användare och roller',
  'access.demo.does.DATA_PROTECTION_OFFICER': 'Kontrollerar vem som har sett vad',

  'access.again.title.ended': 'Logga in igen',
  'access.again.title.other': 'Någon annan är inloggad i den här webbläsaren',
  'access.again.text.ended':
    'Du har varit borta en stund. Allt du har skrivit står kvar. Logga in och fortsätt där du slutade.',
  'access.again.text.other':
    'Någon har loggat in i en annan flik. Den här sidan är pausad så att inget visas för dem eller sparas i deras namn. Det du har skrivit finns kvar. Logga in igen och fortsätt där du slutade.',
  'access.again.go.ended': 'Logga in som någon annan',
  'access.again.go.other': 'Fortsätt som den som är inloggad',
  'access.again.otherText': 'Då lämnar du sidan, och det som inte är sparat går förlorat.',
  'access.again.otherKept':
    'Då lämnar du sidan. Det som inte är sparat ligger låst på den här enheten tills du själv loggar in igen.',
  'access.drafts.kept':
    'Det du inte hann spara ligger låst på den här enheten i 14 dagar. Bara du kan öppna det: logga in här igen så sparas det.',

  'access.password.title': 'Välj ditt lösenord',
  'access.password.rules':
    'Minst 12 tecken. En mening du kommer ihåg är bättre än ett kort ord med siffror och tecken. Din e-post duger inte.',
  'access.password.first': 'Nytt lösenord',
  'access.password.again': 'Nytt lösenord igen',
  'access.password.submit': 'Spara lösenord',
  'access.password.missing': 'Skriv ett lösenord.',
  'access.password.differ': 'De två är inte lika. Skriv samma på båda ställena.',
  'access.password.PASSWORD_TOO_SHORT': 'Lösenordet är för kort. Det ska ha minst 12 tecken.',
  'access.password.PASSWORD_TOO_LONG': 'Lösenordet är för långt. Det får ha högst 200 tecken.',
  'access.password.PASSWORD_IS_EMAIL': 'Lösenordet får inte vara din e-post. Välj ett annat.',
  'access.password.INVITATION_OVER':
    'Länken fungerar inte längre. Den fungerar en gång och i 72 timmar. Be din administratör om en ny.',
  'access.password.WAIT': 'Det har varit för många försök. Vänta lite och försök igen.',
  'access.password.noToken':
    'Länken är inte hel. Öppna den igen från meddelandet du fick, eller be din administratör om en ny.',
  'access.password.saved':
    'Ditt lösenord är sparat. Är du inloggad på andra ställen är du nu utloggad där.',
  'access.password.toSignIn': 'Gå till inloggningen',
  'access.password.forgotten': 'Glömt ditt lösenord? Be din administratör om en ny länk.',
  'access.profile.title': 'Din profil',
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
  'access.profile.phone': 'Din telefon på arbetet',
  'access.profile.phoneText':
    'Numret står på kallelser, svarslappar och protokoll, så att deltagare utan inloggning kan ringa dig.',
  'access.profile.phoneLabel': 'Telefonnummer',
  'access.profile.phoneSave': 'Spara numret',
  'access.profile.phoneSaved': 'Numret är sparat.',
  'access.profile.phoneFailed': 'Numret sparades inte. Försök igen.',
  'access.profile.phoneUnread': 'Ditt nummer kunde inte hämtas. Ladda om sidan.',
  'access.profile.log': 'Det du själv har sett',
  'access.profile.logText': 'Varje gång du öppnar eller söker noteras det i åtkomstloggen.',
  'access.profile.logLink': 'Se dina egna uppslag',
};
