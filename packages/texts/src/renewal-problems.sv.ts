// What the server says, in Swedish, when a promise or the going through of a plan cannot be saved.

import type { renewalProblemsDa } from './renewal-problems.da.ts';

export const renewalProblemsSv: Record<keyof typeof renewalProblemsDa, string> = {
  CITIZEN_CANNOT_LEAVE: 'Planen är den enskildas. Den som planen gäller kan inte lämna den.',
  MOVED_NEEDS_DATE: 'Välj det nya datum som löftet är flyttat till.',
  MOVED_TO_PAST: 'Det nya datumet har redan passerat. Välj i dag eller en senare dag.',
  PROMISE_FOLLOWED: 'Löftet har följts av ett nytt och kan inte ändras. Ändra det senaste.',
  RENEWAL_OVER: 'En ny version har fastställts under tiden. Läs planen igen innan du går vidare.',
  RENEWAL_BEFORE_AGREED: 'Planen är inte fastställd än, så det finns inget att gå igenom.',
  MEETING_BEFORE_AGREED: 'Det nya mötet ska ligga efter det där planen senast fastställdes.',
};
