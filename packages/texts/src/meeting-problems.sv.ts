// What the server says, in Swedish, when a meeting or an answer to it cannot be saved.

import type { meetingProblemsDa } from './meeting-problems.da.ts';

export const meetingProblemsSv: Record<keyof typeof meetingProblemsDa, string> = {
  MISSING_MEETING_CALL: 'Deltagarna är inte kallade till mötet ännu.',
  MISSING_MEETING_STATUS: 'Några av deltagarna har inte svarat på kallelsen.',
  MEETING_ONE_AT_A_TIME:
    'Ett möte är redan på väg. Håll det eller ställ in det innan du planerar ett nytt.',
  MEETING_IS_OVER: 'Mötet är hållet eller inställt och kan inte ändras.',
  MINUTES_NOT_OVER:
    'Protokollet kan rättas när mötet är avslutat. Till dess skriver du det i mötet.',
  MINUTES_EMPTY: 'Protokollet kan inte raderas. Skriv vad som ska stå i stället.',
  DECISION_EMPTY: 'Ett beslut kan inte stå tomt. Skriv det eller stryk det.',
  MEETING_NO_HOUR: 'Det är inget klockslag. Skriv det till exempel som 13.30.',
  MEETING_ENDS_BEFORE_START: 'Mötet slutar innan det börjar. Rätta ett av klockslagen.',
  MEETING_NEEDS_START: 'Skriv när mötet börjar.',
  MEETING_NEEDS_PLACE: 'Skriv var ni träffas.',
  MEETING_IN_PAST: 'Mötesdagen har varit. Välj en ny dag innan du kallar.',
  MEETING_IN_FUTURE: 'Mötet kan avslutas först på dagen. Välj i dag om ni håller det nu.',
  MEETING_ANSWER_OF_OTHERS: 'Du kan bara svara för dig själv. Tala med den planansvariga.',
  UNDO_OF_AGREEMENT: 'Utfallet kom med när planen fastställdes och kan inte ångras.',
  RECIPIENT_GETS_NO_PLAN:
    'Det står att planen inte ska skickas till personen. Ändra det under deltagare om den ska det.',
};
