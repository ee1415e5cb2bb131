/** What going through a plan anew says, in Swedish. */
import type { renewalDa } from './renewal.da.ts';

export const renewalSv: Record<keyof typeof renewalDa, string> = {
  'plans.renewal.near':
    'Ni ska träffas senast {when}. Gå igenom planen rad för rad, så är den klar att fastställas på nytt.',
  'plans.renewal.past': 'Mötet skulle ha hållits {date}. Gå igenom planen när ni träffas.',
  'plans.renewal.any': 'Träffas ni igen innan det är dags? Gå då igenom planen nu.',
  'plans.renewal.meetingOn': 'När är det nya mötet?',
  'plans.renewal.open': 'Gå igenom planen',
  'plans.renewal.meetingMissing': 'Skriv när mötet är.',
  'plans.renewal.chooseWho': 'Välj en',
  'plans.renewal.begin': 'Börja genomgången',
  'plans.renewal.defaults':
    'Den enskilda tillfrågas igen, och nästa uppföljning föreslås till {date}.',
  'plans.renewal.meeting': 'Möte {date}. Nästa uppföljning {next}.',
  'plans.renewal.progress': '{reviewed} av {total} genomgångna',
  'plans.renewal.rest': 'Resten gäller fortfarande',
  'plans.renewal.STILL_TRUE': 'Gäller fortfarande',
  'plans.renewal.CHANGED': 'Ändrat',
  'plans.renewal.DONE.GOAL': 'Uppnått',
  'plans.renewal.DONE.INTERVENTION': 'Utförd',
  'plans.renewal.DONE.PARTICIPANT': 'Är inte med längre',
  'plans.renewal.DONE.CHALLENGE': 'Inte längre',
  'plans.renewal.DONE.EXISTING_PLAN': 'Avslutad',
  'plans.renewal.group.GOAL': 'Mål och insatser',
  'plans.renewal.group.PARTICIPANT': 'Deltagare',
  'plans.renewal.group.CHALLENGE': 'Utmaningar',
  'plans.renewal.group.EXISTING_PLAN': 'Andra planer',
  'plans.renewal.untitled': 'Utan text',
  'plans.renewal.dueBy': '{name}, senast {date}',
  'plans.renewal.whoTakesOver':
    '{name} ansvarar för {count, plural, one {1 uppgift som inte är avslutad} other {# uppgifter som inte är avslutade}}. Vem tar över?',
  'plans.renewal.whoTakesOverAll': 'Vem tar över det som {name} inte hann med?',
  'plans.renewal.complete': 'Alla rader är genomgångna.',
  'plans.renewal.acceptance': 'Vad säger den enskilda om planen nu?',
  'plans.renewal.left': 'Det saknas',
  'plans.renewal.toAgree': 'Vidare till att fastställa',
  'plans.renewal.fold': 'Fäll ihop',
  'plans.renewal.unfold': 'Visa raderna',
  'plans.renewal.failed': 'Det sparades inte. Ditt val står kvar här.',
};
