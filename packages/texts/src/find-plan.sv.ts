/** What finding a citizen to begin a plan for says, in Swedish. */
import type { findPlanDa } from './find-plan.da.ts';

export const findPlanSv: Record<keyof typeof findPlanDa, string> = {
  'plans.find.title': 'Ny KI-plan',
  'plans.find.lead': 'Hitta först medborgaren. Sökningen loggas.',
  'plans.find.step1': 'Hitta medborgaren',
  'plans.find.cpr': 'CPR-nummer',
  'plans.find.cprHint': '10 siffror, till exempel 010190-1234',
  'plans.find.search': 'Hitta medborgare',
  'plans.find.again': 'Sök efter en annan medborgare',
  'plans.cpr.EMPTY': 'Skriv medborgarens CPR-nummer.',
  'plans.cpr.LENGTH': 'Ett CPR-nummer har 10 siffror. Du har skrivit {count}.',
  'plans.cpr.DIGITS': 'Ett CPR-nummer har bara siffror. Du har skrivit ett annat tecken.',
  'plans.cpr.DATE':
    'De första sex siffrorna är inte ett datum som finns. Se efter om två siffror har bytt plats.',
  'plans.find.failed': 'Vi kunde inte söka just nu. Försök igen.',
  'plans.find.unknownTitle': 'Vi hittade ingen medborgare med det numret hos er',
  'plans.find.unknownText':
    'Skriv medborgarens namn, så kan du starta en plan. Är medborgaren redan registrerad någon annanstans använder vi det namn som redan står där.',
  'plans.find.name': 'Medborgarens namn',
  'plans.find.nameMissing': 'Skriv medborgarens förnamn och efternamn.',
  'plans.find.municipality': 'Medborgarens kommun',
  'plans.find.municipalityHint':
    'Den kommun som medborgaren bor i. Kontrollera en extra gång: den kan inte rättas efteråt, för den avgör vem som kan hitta medborgaren och vilken samordnare som följer planen.',
  'plans.find.chooseMunicipality': 'Välj kommun',
  'plans.find.municipalityMissing': 'Välj den kommun som medborgaren bor i.',
  'plans.find.add': 'Registrera medborgaren',
  'plans.find.runningTitle': 'Medborgaren har redan en KI-plan',
  'plans.find.runningText':
    'Det ska bara finnas en plan i taget. Arbeta vidare i den som finns i stället för att göra en ny.',
  'plans.find.open': 'Öppna planen',
  'plans.find.earlier': 'Tidigare planer',
  'plans.find.create': 'Starta KI-planen',
  'plans.find.createText':
    'Du blir samordnare. Planen är ett utkast tills ni har kommit överens om den på ett möte, och allt du skriver sparas direkt.',
  'plans.find.notAllowed':
    'Du kan inte skapa KI-planer. Prata med din koordinator om du ska kunna det.',
  'plans.bring.title': 'Ta med från förra planen',
  'plans.bring.hint': 'Samtycken följer inte med. Den enskilda ger dem på nytt.',
  'plans.bring.PARTICIPANTS': 'Deltagare',
  'plans.bring.EXISTING_PLANS': 'Den enskildas andra planer',
  'plans.bring.GOALS': 'Mål som inte är nådda, och det som återstår att göra',
  'plans.bring.failed': 'Planen är startad, men inget är taget med från den förra. {reason}',
};
