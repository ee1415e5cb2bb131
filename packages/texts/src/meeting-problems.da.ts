// What the server says, in Danish, when a meeting or an answer to it cannot be saved.

export const meetingProblemsDa = {
  MISSING_MEETING_CALL: 'Deltagerne er ikke indkaldt til mødet endnu.',
  MISSING_MEETING_STATUS: 'Nogle af deltagerne har ikke svaret på indkaldelsen.',
  MEETING_ONE_AT_A_TIME:
    'Der er allerede et møde på vej. Hold det eller aflys det, før du planlægger et nyt.',
  MEETING_IS_OVER: 'Mødet er holdt eller aflyst og kan ikke ændres.',
  MINUTES_NOT_OVER:
    'Referatet kan rettes, når mødet er afsluttet. Indtil da skriver du det i mødet.',
  MINUTES_EMPTY: 'Referatet kan ikke slettes. Skriv, hvad der skal stå i stedet.',
  DECISION_EMPTY: 'En beslutning kan ikke stå tom. Skriv den, eller streg den.',
  MEETING_NO_HOUR: 'Det er ikke et klokkeslæt. Skriv det for eksempel som 13.30.',
  MEETING_ENDS_BEFORE_START: 'Mødet slutter, før det begynder. Ret et af klokkeslættene.',
  MEETING_NEEDS_START: 'Skriv, hvornår mødet begynder.',
  MEETING_NEEDS_PLACE: 'Skriv, hvor I mødes.',
  MEETING_IN_PAST: 'Mødets dag er gået. Vælg en ny dag, før du indkalder.',
  MEETING_IN_FUTURE: 'Mødet kan først afsluttes på dagen. Vælg i dag, hvis I holder det nu.',
  MEETING_ANSWER_OF_OTHERS: 'Du kan kun svare for dig selv. Tal med tovholderen.',
  UNDO_OF_AGREEMENT: 'Udfaldet fulgte med, da planen blev aftalt, og kan ikke fortrydes.',
  RECIPIENT_GETS_NO_PLAN:
    'Der står om personen, at planen ikke skal sendes. Ret det under deltagere, hvis den skal.',
} as const;
