/** Danish texts of how a plan ended, as the pages that show plans tell it. */
export const endingDa = {
  'plans.ended.tag.referred': 'Henvist til regionen',
  'plans.ended.closedOn': 'Afsluttet',
  'plans.ended.archivedOn': 'Arkiveret',
  'plans.ended.reason.COURSE_FINISHED': 'Behandlingsforløbet er slut',
  'plans.ended.reason.CITIZEN_DECLINED': 'Borgeren ønsker ikke planen længere',
  'plans.ended.reason.CITIZEN_MOVED': 'Borgeren er flyttet fra kommunen',
  'plans.ended.reason.CITIZEN_DIED': 'Borgeren er død',
  'plans.ended.reason.REFERRED_TO_REGION': 'Henvist til regionens integrerede behandling',
  'plans.ended.reason.NOT_NEEDED_NOW': 'En plan er ikke nødvendig nu',
  'plans.ended.reason.OTHER': 'En anden grund',
  'plans.ended.archivedNote':
    'Planen er arkiveret. Kun kommunens koordinator kan åbne den, og kun med et formål.',
} as const;
