/** What two versions side by side say, in Swedish. */
import type { comparingDa } from './comparing.da.ts';

export const comparingSv: Record<keyof typeof comparingDa, string> = {
  'plans.compare.with': 'Jämför med',
  'plans.compare.none': 'Ingen',
  'plans.compare.now': 'Planen som den är nu',
  'plans.compare.noCopy':
    'Inget har ändrats sedan version {version} fastställdes. Planen som den är nu är version {version}.',
  'plans.compare.title': 'Från version {from} till version {to}',
  'plans.compare.titleNow': 'Ändrat sedan version {from}',
  'plans.compare.agreed': 'Version {from} fastställdes {fromDate}, version {to} {toDate}.',
  'plans.compare.agreedNow':
    'Version {from} fastställdes {fromDate}. Det nya är inte fastställt än.',
  'plans.compare.count':
    '{count, plural, =0 {Det finns inga skillnader.} one {Det finns 1 skillnad.} other {Det finns # skillnader.}}',
  'plans.compare.unchanged': 'Oförändrat: {sections}',
  'plans.compare.hidden': 'Inte jämfört, eftersom samtycket inte omfattar det: {sections}',
  'plans.compare.broken':
    'En av versionerna har ändrats utanför systemet. Säg det till din administratör.',
  'plans.compare.gone':
    'Versionerna kan inte jämföras. En av dem finns inte, eller så har du inte åtkomst.',
  'plans.compare.whole': 'Visa hela version {number}',
  'plans.compare.added': 'tillagt:',
  'plans.compare.removed': 'borttaget:',
  'plans.compare.end': 'slut.',
  'plans.compare.before': 'Före',
  'plans.compare.after': 'Nu',
  'plans.compare.yes': 'Ja',
  'plans.compare.no': 'Nej',
  'plans.compare.change.ADDED': 'Tillagt',
  'plans.compare.change.REMOVED': 'Borttaget',
  'plans.compare.change.CHANGED': 'Ändrat',
  'plans.compare.change.MOVED': 'Flyttat',
  'plans.compare.line.PARTICIPANT': 'Deltagare',
  'plans.compare.line.CONSENT': 'Samtycke',
  'plans.compare.line.EXISTING_PLAN': 'Plan',
  'plans.compare.line.MARK': 'Samband',
  'plans.compare.line.CHALLENGE': 'Utmaning',
  'plans.compare.line.GOAL': 'Mål',
  'plans.compare.line.INTERVENTION': 'Insats',
  'plans.compare.field.citizenName': 'Den enskildas namn',
  'plans.compare.field.municipalityName': 'Kommun',
  'plans.compare.field.participantKind': 'Vem',
  'plans.compare.field.receivesPlan': 'Får planen',
  'plans.compare.field.covers': 'Får ta del av',
  'plans.compare.field.form': 'Hur',
  'plans.compare.field.note': 'Not',
  'plans.compare.field.challenge': 'Text',
  'plans.compare.field.challengeKind': 'Slag',
  'plans.compare.field.priority': 'Prioritet',
};
