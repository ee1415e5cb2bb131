/** Swedish texts of sending an agreed plan out: recipients, legal grounds, receipts. */
import type { sendingDa } from './sending.da.ts';

export const sendingSv: Record<keyof typeof sendingDa, string> = {
  'plans.sending.notYet': 'Planen kan skickas när den är fastställd.',
  'plans.sending.noRight': 'Det är den planansvariga {name} som skickar planen.',
  'plans.sending.how':
    'Varje mottagare får det som den enskildas samtycke omfattar. Gör dokumenten klara här, hämta dem efteråt och skicka dem på det sätt du väljer: Ingenting skickas av sig självt.',
  'plans.sending.oldVersion':
    'Det är version {version} som skickas. Det ni har ändrat sedan dess kommer med först när det är fastställt.',
  'plans.sending.preview': 'Se version {version} som PDF',
  'plans.sending.previewLarge': 'Se den med stor stil',
  'plans.sending.recipients': 'Mottagare',
  'plans.sending.lead': 'planansvarig',
  'plans.sending.gets': 'Får: {sections}',
  'plans.sending.whole': 'hela planen',
  'plans.sending.sentBefore': 'Fick version {version} den {date}',
  'plans.sending.channel': 'Skickas med',
  'plans.sending.channelOf': 'Hur får {name} planen?',
  'plans.sending.channel.DIGITAL_POST': 'Digital Post',
  'plans.sending.channel.SECURE_MAIL': 'Säker e-post',
  'plans.sending.channel.PAPER': 'Brev',
  'plans.sending.channel.HANDED_OVER': 'Överlämnad personligen',
  'plans.sending.largePrint': 'Stor stil',
  'plans.sending.largePrintOf': 'Stor stil till {name}',
  'plans.sending.send':
    '{count, plural, =0 {Gör klart} one {Gör klart för 1 mottagare} other {Gör klart för # mottagare}}',
  'plans.sending.chooseOne': 'Välj minst en mottagare.',
  'plans.sending.sent':
    '{count, plural, one {Kvittot är sparat. Hämta dokumentet nedan och skicka det.} other {De # kvittona är sparade. Hämta dokumenten nedan och skicka dem.}}',
  'plans.sending.nobody': 'Ingenting har gjorts klart.',
  'plans.sending.refusedFor': '{name}: {why}',
  'plans.sending.failed': 'Det sparades inte. Försök igen.',
  'plans.sending.withoutConsent': 'Dela utan samtycke',
  'plans.sending.withoutConsentOf': 'Dela utan samtycke med {name}',
  'plans.sending.groundTitle': 'Dela utan samtycke med {name}',
  'plans.sending.groundHint':
    'Bara när lagen tillåter det, och bara det nödvändiga. Lagstöd och motivering står i kvittot och i loggen.',
  'plans.sending.ground': 'Lagstöd',
  'plans.sending.chooseGround': 'Välj lagstöd',
  'plans.sending.ground.CURRENT_TREATMENT': 'Nödvändigt i en pågående behandling',
  'plans.sending.ground.WEIGHTY_REGARD_IN_TREATMENT':
    'Väsentlig hänsyn till den enskilda eller andra, mellan vårdpersonal',
  'plans.sending.ground.DUTY_BY_LAW': 'En lag säger att myndigheten ska ha det',
  'plans.sending.ground.WEIGHTY_REGARD': 'Väsentlig hänsyn till den enskilda eller andra',
  'plans.sending.ground.CONCERN_FOR_A_CHILD': 'Oro för ett barn',
  'plans.sending.ground.POLICE_SOCIAL_PSYCHIATRY':
    'Samarbete mellan polis, socialtjänst och psykiatri (PSP)',
  'plans.sending.groundMissing': 'Välj det lagstöd du använder.',
  'plans.sending.groundLaw': '{ground} ({law})',
  'plans.sending.tellCitizen':
    'Berätta snarast för den enskilda att du har delat och varför. Lagen kräver det.',
  'plans.sending.mayObject':
    'Har den enskilda sagt nej på förhand får du inte dela enligt den här regeln.',
  'plans.sending.necessary': 'Vad är det nödvändigt att dela?',
  'plans.sending.necessaryMissing': 'Välj de avsnitt som det är nödvändigt att dela.',
  'plans.sending.reason': 'Varför är det nödvändigt?',
  'plans.sending.reasonMissing': 'Skriv varför det är nödvändigt.',
  'plans.sending.useGround': 'Gör klart med detta lagstöd',
  'plans.sending.receipts': 'Kvitton',
  'plans.sending.noReceipts': 'Det finns inga kvitton än.',
  'plans.sending.receipt': 'Version {version}, {channel}, {date}, av {name}',
  'plans.sending.receiptGround': 'Delad utan samtycke: {law}. {reason}',
  'plans.sending.ended':
    'Dokumentet kan inte hämtas längre: samtycket gäller inte längre, eller så har mottagaren lämnat planen.',
  'plans.sending.pdf': 'PDF',
  'plans.sending.pdfOf': 'PDF till {name}',
  'plans.sending.calendar': 'Kalenderfil',
  'plans.sending.calendarOf': 'Kalenderfil till {name}',
  'plans.sending.fhir': 'FHIR',
  'plans.sending.fhirOf': 'FHIR-fil till {name}, för ett annat journalsystem',
};
