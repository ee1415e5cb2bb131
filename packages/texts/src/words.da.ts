/** The profession's words for the closed lists of the contract, in Danish. */
export const wordsDa = {
  'words.role.PRACTITIONER': 'Behandler',
  'words.role.COORDINATOR': 'Koordinator',
  'words.role.CLUSTER_CHAIR': 'Klyngeformand',
  'words.role.STEERING_GROUP': 'Styregruppe',
  'words.role.PROGRAMME_COORDINATOR': 'Programkoordinator',
  'words.role.ADMINISTRATOR': 'Administrator',
  'words.role.DATA_PROTECTION_OFFICER': 'Databeskyttelsesrådgiver',

  'words.planStatus.DRAFT': 'Kladde',
  'words.planStatus.AGREED': 'Aftalt',
  'words.planStatus.CLOSED': 'Afsluttet',
  'words.planStatus.ARCHIVED': 'Arkiveret',

  'words.followUpKind.KI_MEETING': 'KI-møde',
  'words.followUpKind.COURSE_END_1_MONTH': 'Opfølgning 1 måned efter forløbet',
  'words.followUpKind.COURSE_END_6_MONTHS': 'Opfølgning 6 måneder efter forløbet',
  'words.followUpKind.TREATMENT_START': 'Start på behandling',
  'words.followUpKind.INTEGRATED_TREATMENT_START': 'Start i regionens integrerede behandling',

  'words.outcome.E1': 'Fortsættes',
  'words.outcome.E2': 'Ændres',
  'words.outcome.E3': 'Afsluttes',
  'words.outcome.E4': 'Revisitation',
} as const;
