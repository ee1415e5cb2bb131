/** What the frame round every page says, in Swedish. */
import type { appDa } from './app.da.ts';

export const appSv: Record<keyof typeof appDa, string> = {
  'app.name': 'Sammenhæng',
  'app.skip': 'Gå till innehållet',
  'app.home': 'Sammenhæng, till startsidan',
  'app.nav': 'Huvudmeny',
  'app.place.WORKLIST': 'Uppföljningar',
  'app.place.MY_PLANS': 'SIP',
  'app.place.COMPARISON': 'Jämförelse',
  'app.place.PROGRAMMES': 'Program',
  'app.place.ASSESSMENT': 'Självskattning',
  'app.place.ADMINISTRATION': 'Administration',
  'app.place.ACCESS_LOG': 'Åtkomstlogg',
  'app.placeShort.WORKLIST': 'Uppföljning',
  'app.placeShort.MY_PLANS': 'SIP',
  'app.placeShort.COMPARISON': 'Jämför',
  'app.placeShort.PROGRAMMES': 'Program',
  'app.placeShort.ASSESSMENT': 'Skattning',
  'app.placeShort.ADMINISTRATION': 'Användare',
  'app.placeShort.ACCESS_LOG': 'Logg',
  'app.search': 'Sök',
  'app.fictive': 'Fiktiva data',
  'app.fictive.hint': 'Personer, planer och siffror är påhittade. Kommuner och program är riktiga.',
  'app.language': 'Språk',
  'app.person': 'Meny för {name}',
  'app.profile': 'Din profil',
  'app.signOut': 'Logga ut',
  'app.signOutEverywhere': 'Logga ut överallt',
  'app.offline': 'Ingen anslutning. Det du har skrivit står kvar, och vi försöker igen.',
  'app.offline.retry': 'Försök nu',
  'app.broken.title': 'Sidan stannade',
  'app.broken.text':
    'Det blev ett fel på sidan. Det som var sparat är fortfarande sparat. Försök att hämta sidan igen.',
  'app.broken.reload': 'Hämta sidan igen',
  'app.notFound.title': 'Sidan finns inte',
  'app.notFound.text': 'Adressen är fel, eller så har sidan flyttats.',
  'app.notFound.home': 'Till startsidan',
  'app.noPlace.text':
    'Din användare har ingen roll just nu. Tala med din administratör så att du kan få en.',
  'app.idle.text':
    '{minutes, plural, one {Du har inte använt sidan på ett tag. Om # minut loggas du ut.} other {Du har inte använt sidan på ett tag. Om # minuter loggas du ut.}}',
  'app.idle.stay': 'Förbli inloggad',
  'app.ending.text':
    '{minutes, plural, one {Om # minut måste du logga in igen. Det du har skrivit är sparat.} other {Om # minuter måste du logga in igen. Det du har skrivit är sparat.}}',
};
