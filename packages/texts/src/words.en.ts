/** The profession's words for the closed lists of the contract, in English. */
import type { wordsDa } from './words.da.ts';

export const wordsEn: Record<keyof typeof wordsDa, string> = {
  'words.role.PRACTITIONER': 'Practitioner',
  'words.role.COORDINATOR': 'Coordinator',
  'words.role.CLUSTER_CHAIR': 'Cluster chair',
  'words.role.STEERING_GROUP': 'Steering group',
  'words.role.PROGRAMME_COORDINATOR': 'Programme coordinator',
  'words.role.ADMINISTRATOR': 'Administrator',
  'words.role.DATA_PROTECTION_OFFICER': 'Data protection officer',

  'words.planStatus.DRAFT': 'Draft',
  'words.planStatus.AGREED': 'Agreed',
  'words.planStatus.CLOSED': 'Closed',
  'words.planStatus.ARCHIVED': 'Archived',

  'words.followUpKind.KI_MEETING': 'Plan meeting',
  'words.followUpKind.COURSE_END_1_MONTH': 'Follow-up 1 month after the course',
  'words.followUpKind.COURSE_END_6_MONTHS': 'Follow-up 6 months after the course',
  'words.followUpKind.TREATMENT_START': 'Start of treatment',
  'words.followUpKind.INTEGRATED_TREATMENT_START': 'Start of the region’s integrated treatment',

  'words.outcome.E1': 'Continues',
  'words.outcome.E2': 'Changes',
  'words.outcome.E3': 'Ends',
  'words.outcome.E4': 'Reassessment',
};
