/** What finding a citizen to begin a plan for says, in Swedish. */
import type { findPlanDa } from './find-plan.da.ts';

export const findPlanSv: Record<keyof typeof findPlanDa, string> = {
  'plans.find.title': 'Ny SIP',
  'plans.find.lead': 'Hitta först den enskilda. Sökningen loggas.',
  'plans.find.step1': 'Hitta den enskilda',
  'plans.find.cpr': 'CPR-nummer',
  'plans.find.cprHint': '10 siffror, till exempel 010190-1234',
  'plans.find.search': 'Hitta personen',
  'plans.find.again': 'Sök efter en annan person',
  'plans.cpr.EMPTY': 'Skriv den enskildas CPR-nummer.',
  'plans.cpr.LENGTH': 'Ett CPR-nummer har 10 siffror. Du har skrivit {count}.',
  'plans.cpr.DIGITS': 'Ett CPR-nummer har bara siffror. Du har skrivit ett annat tecken.',
  'plans.cpr.DATE':
    'De första sex siffrorna är inte ett datum som finns. Se efter om två siffror har bytt plats.',
  'plans.find.failed': 'Vi kunde inte söka just nu. Försök igen.',
  'plans.find.unknownTitle': 'Vi hittade ingen person med det numret hos er',
  'plans.find.unknownText':
    'Skriv den enskildas namn, så kan du starta en plan. Är personen redan registrerad någon annanstans använder vi det namn som redan står där.',
  'plans.find.name': 'Den enskildas namn',
  'plans.find.nameMissing': 'Skriv den enskildas förnamn och efternamn.',
  'plans.find.municipality': 'Den enskildas kommun',
  'plans.find.municipalityHint':
    'Den kommun som den enskilda bor i. Kontrollera en extra gång: den kan inte rättas efteråt, för den avgör vem som kan hitta den enskilda och vilken samordnare som följer planen.',
  'plans.find.chooseMunicipality': 'Välj kommun',
  'plans.find.municipalityMissing': 'Välj den kommun som den enskilda bor i.',
  'plans.find.add': 'Registrera personen',
  'plans.find.runningTitle': 'Den enskilda har redan en SIP',
  'plans.find.runningText':
    'Det ska bara finnas en plan i taget. Arbeta vidare i den som finns i stället för att göra en ny.',
  'plans.find.open': 'Öppna planen',
  'plans.find.earlier': 'Tidigare planer',
  'plans.find.create': 'Starta SIP',
  'plans.find.createText':
    'Du blir planansvarig. Planen är ett utkast tills ni har fastställt den på ett möte, och allt du skriver sparas direkt.',
  'plans.find.notAllowed':
    'Du kan inte starta någon SIP. Prata med er samordnare om du ska kunna det.',
  'plans.bring.title': 'Ta med från förra planen',
  'plans.bring.hint': 'Samtycken följer inte med. Den enskilda ger dem på nytt.',
  'plans.bring.PARTICIPANTS': 'Deltagare',
  'plans.bring.EXISTING_PLANS': 'Den enskildas andra planer',
  'plans.bring.GOALS': 'Mål som inte är nådda, och det som återstår att göra',
  'plans.bring.failed': 'Planen är startad, men inget är taget med från den förra. {reason}',
};
