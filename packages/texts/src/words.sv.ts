/** The profession's words for the closed lists of the contract, in Swedish. */
import type { wordsDa } from './words.da.ts';

export const wordsSv: Record<keyof typeof wordsDa, string> = {
  'words.role.PRACTITIONER': 'Behandlare',
  'words.role.COORDINATOR': 'Samordnare',
  'words.role.CLUSTER_CHAIR': 'Klusterordförande',
  'words.role.STEERING_GROUP': 'Styrgrupp',
  'words.role.PROGRAMME_COORDINATOR': 'Programsamordnare',
  'words.role.ADMINISTRATOR': 'Administratör',
  'words.role.DATA_PROTECTION_OFFICER': 'Dataskyddsombud',

  'words.planStatus.DRAFT': 'Utkast',
  'words.planStatus.AGREED': 'Fastställd',
  'words.planStatus.CLOSED': 'Avslutad',
  'words.planStatus.ARCHIVED': 'Arkiverad',

  'words.followUpKind.KI_MEETING': 'SIP-möte',
  'words.followUpKind.COURSE_END_1_MONTH': 'Uppföljning 1 månad efter insatsen',
  'words.followUpKind.COURSE_END_6_MONTHS': 'Uppföljning 6 månader efter insatsen',
  'words.followUpKind.TREATMENT_START': 'Start av behandling',
  'words.followUpKind.INTEGRATED_TREATMENT_START': 'Start i regionens integrerade behandling',

  'words.outcome.E1': 'Fortsätter',
  'words.outcome.E2': 'Ändras',
  'words.outcome.E3': 'Avslutas',
  'words.outcome.E4': 'Ny bedömning',
};
