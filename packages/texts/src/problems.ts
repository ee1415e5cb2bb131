// Sentences for refused input, spoken by the server in the viewer's language: what is wrong and what to do.

const da = {
  NOT_FOUND: 'Det findes ikke, eller du har ikke adgang til det.',
  INVALID: 'Noget i det indtastede skal rettes. Intet er gemt.',
  CONFLICT: 'En kollega har ændret det samme felt imens. Vælg, hvilken tekst der gælder.',
  ALREADY_RECORDED:
    'Opfølgningen er allerede registreret. Fortryd den først, hvis den skal rettes.',
  DONE_IN_FUTURE: 'Datoen ligger i fremtiden. Vælg den dag, opfølgningen blev holdt.',
  NEXT_REQUIRED:
    'Der mangler en dato for næste opfølgning. Vælg en dato, eller vælg E3, hvis forløbet afsluttes.',
  NEXT_TOO_LATE:
    'Der er mere end 6 måneder til næste opfølgning. Vælg en tidligere dato, eller skriv hvorfor den er senere.',
  NEXT_BEFORE_DONE: 'Næste opfølgning skal ligge efter den, du registrerer. Vælg en senere dato.',
  DATE_OUT_OF_RANGE: 'Årstallet kan ikke passe. Skriv en dato mellem 2000 og 2099.',
  TOO_LONG: 'Teksten er for lang. Forkort den.',
  NOT_RECORDED: 'Opfølgningen er ikke registreret, så der er intet at fortryde.',
  UNDO_NOT_YOURS:
    'Kun den, der registrerede opfølgningen, eller kommunens koordinator kan fortryde den. Spørg en af dem.',
  NEXT_IS_TOUCHED: 'Den næste opfølgning er ændret siden. Fortryd eller ret den først.',
  FOLLOW_UP_CHANGED: 'En kollega har ændret opfølgningen imens. Se den nye udgave, og prøv igen.',
  ALREADY_PARTICIPANT: 'Personen er allerede med i planen.',
  CONSENT_BY_OWN_UNIT:
    'Samtykke noteres af tovholderen eller en kollega i den enhed, der har lavet planen.',
  CONSENT_END_BEFORE_START: 'Samtykket slutter før det begynder. Ret en af datoerne.',
  CONSENT_MUST_BE_WRITTEN:
    'Samtykke til andre end sundhedspersoner, der behandler borgeren, skal være skriftligt.',
  CONSENT_PARTY_MISMATCH:
    'Den valgte part passer ikke til deltageren. Vælg den part, deltageren hører til.',
  CONSENT_TOO_LONG: 'Samtykket kan højst gælde ét år. Vælg en tidligere slutdato.',
  CONSENT_WITHOUT_SECTIONS: 'Vælg mindst ét afsnit, der må deles.',
  CPR_DATE: 'De første seks cifre er ikke en dato, der findes. Se efter, om to cifre er byttet om.',
  CPR_DIGITS: 'Et CPR-nummer har kun tal.',
  CPR_LENGTH: 'Et CPR-nummer har 10 cifre.',
  DATE_IN_FUTURE: 'Datoen ligger i fremtiden. Vælg i dag eller en tidligere dag.',
  ID_TAKEN: 'Det kunne ikke tilføjes. Prøv igen.',
  LEAD_CANNOT_LEAVE: 'Tovholderen kan ikke forlade planen. Overdrag den først til en anden.',
  MISSING_CHALLENGE: 'Skriv mindst én udfordring.',
  MISSING_CITIZEN_ACCEPTANCE: 'Notér, hvad borgeren siger til planen.',
  MISSING_CONSENT: 'Der mangler samtykke for en deltager.',
  MISSING_EXISTING_PLAN_OR_NONE: 'Skriv borgerens andre planer, eller notér, at der ingen er.',
  MISSING_GOAL: 'Tilføj mindst ét mål.',
  MISSING_INTERVENTION: 'Et mål har ingen indsats. Tilføj en.',
  MISSING_INTERVENTION_DATE: 'En indsats har ingen dato. Sæt en.',
  MISSING_LEAD: 'Planen har ingen tovholder.',
  MISSING_MEETING_DATE: 'Sæt en dato for mødet.',
  MISSING_NEXT_FOLLOW_UP: 'Sæt en dato for næste opfølgning efter mødet.',
  MISSING_NEXT_FOLLOW_UP_TOO_LATE: 'Skriv, hvorfor næste opfølgning ligger senere end 6 måneder.',
  MISSING_PARTICIPANT: 'Tilføj mindst én deltager ud over tovholderen og borgeren.',
  MISSING_RESPONSIBLE: 'En indsats har ingen ansvarlig. Vælg én.',
  MISSING_TARGET_GROUP: 'Vælg målgruppen.',
  MISSING_TITLE: 'Et mål eller en indsats har ingen tekst. Skriv den.',
  MUNICIPALITY_NEEDED: 'Vælg den kommune, borgeren bor i.',
  NEXT_BEFORE_MEETING: 'Næste opfølgning skal ligge efter mødet. Vælg en senere dato.',
  NOTHING_NEW: 'Der er ikke ændret noget, siden planen sidst blev aftalt.',
  ONLY_LEAD: 'Det kan kun tovholderen. Tal med tovholderen.',
  PARTICIPANT_HAS_ACCOUNT: 'Navnet følger personens konto og kan ikke rettes i planen.',
  PARTICIPANT_IN_USE:
    'Personen er nævnt i planen. Notér i stedet, at personen ikke længere er med.',
  PARTICIPANT_IS_RESPONSIBLE:
    'Personen er ansvarlig for en indsats, der ikke er slut. Vælg først en anden ansvarlig.',
  PARTICIPANT_UNKNOWN: 'Kollegaen kan ikke tilføjes. Søg efter personen igen.',
  PLAN_CLOSED: 'Planen er afsluttet og kan ikke ændres.',
  RESPONSIBLE_LEFT: 'Den ansvarlige er ikke med i planen. Vælg en, der er med.',
  TEXT_EMPTY: 'Feltet må ikke være tomt.',
  TEXT_TOO_LONG: 'Teksten er for lang. Forkort den.',
  TEXT_UNREADABLE: 'Teksten har kun tegn, der ikke kan ses. Skriv den igen.',
  TOO_MANY: 'Der er for mange på én gang. Fjern nogle, og prøv igen.',
  VERSION_NOT_AGREED: 'Den version er ikke den, der gælder nu. Se planen igennem igen.',
  WRONG_SIGN_IN: 'E-mail eller adgangskode passer ikke.',
  WAIT: 'Der har været for mange forsøg. Vent lidt, og prøv igen.',
} as const;

export type ProblemCode = keyof typeof da;

const sv: Record<ProblemCode, string> = {
  NOT_FOUND: 'Det finns inte, eller så har du inte åtkomst till det.',
  INVALID: 'Något i det du skrev måste rättas. Ingenting har sparats.',
  CONFLICT: 'En kollega har ändrat samma fält under tiden. Välj vilken text som gäller.',
  ALREADY_RECORDED: 'Uppföljningen är redan registrerad. Ångra den först om den ska rättas.',
  DONE_IN_FUTURE: 'Datumet ligger i framtiden. Välj dagen då uppföljningen hölls.',
  NEXT_REQUIRED:
    'Datum för nästa uppföljning saknas. Välj ett datum, eller välj E3 om planen avslutas.',
  NEXT_TOO_LATE:
    'Det är mer än 6 månader till nästa uppföljning. Välj ett tidigare datum eller skriv varför det är senare.',
  NEXT_BEFORE_DONE:
    'Nästa uppföljning måste ligga efter den du registrerar. Välj ett senare datum.',
  DATE_OUT_OF_RANGE: 'Årtalet kan inte stämma. Skriv ett datum mellan 2000 och 2099.',
  TOO_LONG: 'Texten är för lång. Korta den.',
  NOT_RECORDED: 'Uppföljningen är inte registrerad, så det finns inget att ångra.',
  UNDO_NOT_YOURS:
    'Bara den som registrerade uppföljningen eller kommunens samordnare kan ångra den. Fråga någon av dem.',
  NEXT_IS_TOUCHED: 'Nästa uppföljning har ändrats sedan dess. Ångra eller rätta den först.',
  FOLLOW_UP_CHANGED:
    'En kollega har ändrat uppföljningen under tiden. Se den nya versionen och försök igen.',
  ALREADY_PARTICIPANT: 'Personen är redan med i planen.',
  CONSENT_BY_OWN_UNIT:
    'Samtycke antecknas av den planansvariga eller en kollega i den enhet som har gjort planen.',
  CONSENT_END_BEFORE_START: 'Samtycket slutar innan det börjar. Rätta ett av datumen.',
  CONSENT_MUST_BE_WRITTEN: 'Samtycke till andra än behandlande vårdpersonal ska vara skriftligt.',
  CONSENT_PARTY_MISMATCH:
    'Den valda parten passar inte deltagaren. Välj den part som deltagaren hör till.',
  CONSENT_TOO_LONG: 'Samtycket kan gälla högst ett år. Välj ett tidigare slutdatum.',
  CONSENT_WITHOUT_SECTIONS: 'Välj minst ett avsnitt som får delas.',
  CPR_DATE:
    'De första sex siffrorna är inte ett datum som finns. Se efter om två siffror har bytt plats.',
  CPR_DIGITS: 'Ett CPR-nummer har bara siffror.',
  CPR_LENGTH: 'Ett CPR-nummer har 10 siffror.',
  DATE_IN_FUTURE: 'Datumet ligger i framtiden. Välj i dag eller en tidigare dag.',
  ID_TAKEN: 'Det kunde inte läggas till. Försök igen.',
  LEAD_CANNOT_LEAVE: 'Den planansvariga kan inte lämna planen. Överlåt den först till någon annan.',
  MISSING_CHALLENGE: 'Skriv minst en utmaning.',
  MISSING_CITIZEN_ACCEPTANCE: 'Anteckna vad den enskilda säger om planen.',
  MISSING_CONSENT: 'Samtycke saknas för en deltagare.',
  MISSING_EXISTING_PLAN_OR_NONE:
    'Skriv den enskildas andra planer, eller anteckna att det inte finns några.',
  MISSING_GOAL: 'Lägg till minst ett mål.',
  MISSING_INTERVENTION: 'Ett mål saknar insats. Lägg till en.',
  MISSING_INTERVENTION_DATE: 'En insats saknar datum. Sätt ett.',
  MISSING_LEAD: 'Planen saknar planansvarig.',
  MISSING_MEETING_DATE: 'Sätt ett datum för mötet.',
  MISSING_NEXT_FOLLOW_UP: 'Sätt ett datum för nästa uppföljning efter mötet.',
  MISSING_NEXT_FOLLOW_UP_TOO_LATE: 'Skriv varför nästa uppföljning ligger senare än 6 månader.',
  MISSING_PARTICIPANT: 'Lägg till minst en deltagare utöver den planansvariga och den enskilda.',
  MISSING_RESPONSIBLE: 'En insats saknar ansvarig. Välj en.',
  MISSING_TARGET_GROUP: 'Välj målgruppen.',
  MISSING_TITLE: 'Ett mål eller en insats saknar text. Skriv den.',
  MUNICIPALITY_NEEDED: 'Välj den kommun som den enskilda bor i.',
  NEXT_BEFORE_MEETING: 'Nästa uppföljning ska ligga efter mötet. Välj ett senare datum.',
  NOTHING_NEW: 'Inget har ändrats sedan planen senast avtalades.',
  ONLY_LEAD: 'Det kan bara den planansvariga göra. Tala med den planansvariga.',
  PARTICIPANT_HAS_ACCOUNT: 'Namnet följer personens konto och kan inte ändras i planen.',
  PARTICIPANT_IN_USE:
    'Personen nämns i planen. Anteckna i stället att personen inte längre är med.',
  PARTICIPANT_IS_RESPONSIBLE:
    'Personen ansvarar för en insats som inte är avslutad. Välj först en annan ansvarig.',
  PARTICIPANT_UNKNOWN: 'Kollegan kan inte läggas till. Sök efter personen igen.',
  PLAN_CLOSED: 'Planen är avslutad och kan inte ändras.',
  RESPONSIBLE_LEFT: 'Den ansvariga är inte med i planen. Välj någon som är med.',
  TEXT_EMPTY: 'Fältet får inte vara tomt.',
  TEXT_TOO_LONG: 'Texten är för lång. Förkorta den.',
  TEXT_UNREADABLE: 'Texten har bara tecken som inte syns. Skriv den igen.',
  TOO_MANY: 'Det är för många på en gång. Ta bort några och försök igen.',
  VERSION_NOT_AGREED: 'Den versionen är inte den som gäller nu. Läs igenom planen igen.',
  WRONG_SIGN_IN: 'E-post eller lösenord stämmer inte.',
  WAIT: 'Det har varit för många försök. Vänta lite och försök igen.',
};

const en: Record<ProblemCode, string> = {
  NOT_FOUND: 'It does not exist, or you do not have access to it.',
  INVALID: 'Something you entered needs correcting. Nothing was saved.',
  CONFLICT: 'A colleague changed the same field meanwhile. Choose which text is right.',
  ALREADY_RECORDED: 'The follow-up is already recorded. Undo it first to correct it.',
  DONE_IN_FUTURE: 'The date lies in the future. Choose the day the follow-up was held.',
  NEXT_REQUIRED: 'The next follow-up has no date. Choose one, or choose E3 if this ends.',
  NEXT_TOO_LATE:
    'The next follow-up is more than 6 months away. Choose an earlier date, or write why it is later.',
  NEXT_BEFORE_DONE: 'The next follow-up must come after the one you record. Choose a later date.',
  DATE_OUT_OF_RANGE: 'The year cannot be right. Write a date between 2000 and 2099.',
  TOO_LONG: 'The text is too long. Shorten it.',
  NOT_RECORDED: 'The follow-up is not recorded, so there is nothing to undo.',
  UNDO_NOT_YOURS:
    'Only whoever recorded the follow-up, or the coordinator of the municipality, can undo it. Ask one of them.',
  NEXT_IS_TOUCHED: 'The next follow-up was changed since. Undo or correct that one first.',
  FOLLOW_UP_CHANGED:
    'A colleague changed the follow-up meanwhile. Look at it as it is now, and try again.',
  ALREADY_PARTICIPANT: 'This person already takes part in the plan.',
  CONSENT_BY_OWN_UNIT:
    'Consent is recorded by the lead, or by a colleague in the unit that made the plan.',
  CONSENT_END_BEFORE_START: 'The consent ends before it begins. Correct one of the dates.',
  CONSENT_MUST_BE_WRITTEN: 'Consent to anyone but treating health staff must be in writing.',
  CONSENT_PARTY_MISMATCH:
    'The kind of party does not fit the participant. Choose the one the participant belongs to.',
  CONSENT_TOO_LONG: 'The consent can last one year at most. Choose an earlier end.',
  CONSENT_WITHOUT_SECTIONS: 'Choose at least one section that may be shared.',
  CPR_DATE: 'The first six digits are no date that exists. See whether two digits were swapped.',
  CPR_DIGITS: 'A CPR number has digits only.',
  CPR_LENGTH: 'A CPR number has 10 digits.',
  DATE_IN_FUTURE: 'The date lies in the future. Choose today or an earlier day.',
  ID_TAKEN: 'It could not be added. Try again.',
  LEAD_CANNOT_LEAVE: 'The lead cannot leave the plan. Hand it over to somebody else first.',
  MISSING_CHALLENGE: 'Write at least one challenge.',
  MISSING_CITIZEN_ACCEPTANCE: 'Record what the citizen says to the plan.',
  MISSING_CONSENT: 'A participant has no live consent.',
  MISSING_EXISTING_PLAN_OR_NONE: 'Write the citizen’s other plans, or say that there are none.',
  MISSING_GOAL: 'Add at least one goal.',
  MISSING_INTERVENTION: 'A goal has no intervention. Add one.',
  MISSING_INTERVENTION_DATE: 'An intervention has no date. Set one.',
  MISSING_LEAD: 'The plan has no lead.',
  MISSING_MEETING_DATE: 'Set a date for the meeting.',
  MISSING_NEXT_FOLLOW_UP: 'Set a date for the next follow-up, after the meeting.',
  MISSING_NEXT_FOLLOW_UP_TOO_LATE: 'Write why the next follow-up is later than 6 months.',
  MISSING_PARTICIPANT: 'Add at least one participant besides the lead and the citizen.',
  MISSING_RESPONSIBLE: 'An intervention has nobody responsible. Choose one.',
  MISSING_TARGET_GROUP: 'Choose the target group.',
  MISSING_TITLE: 'A goal or an intervention has no text. Write it.',
  MUNICIPALITY_NEEDED: 'Choose the municipality the citizen lives in.',
  NEXT_BEFORE_MEETING: 'The next follow-up must lie after the meeting. Choose a later date.',
  NOTHING_NEW: 'Nothing has changed since the plan was last agreed.',
  ONLY_LEAD: 'Only the lead can do that. Talk to the lead.',
  PARTICIPANT_HAS_ACCOUNT:
    'The name follows the person’s account and cannot be changed in the plan.',
  PARTICIPANT_IN_USE: 'The plan names this person. Record instead that they no longer take part.',
  PARTICIPANT_IS_RESPONSIBLE:
    'This person is responsible for an open intervention. Choose somebody else for it first.',
  PARTICIPANT_UNKNOWN: 'The colleague cannot be added. Search for the person again.',
  PLAN_CLOSED: 'The plan is closed and cannot be changed.',
  RESPONSIBLE_LEFT: 'The responsible does not take part in the plan. Choose somebody who does.',
  TEXT_EMPTY: 'The field must not be empty.',
  TEXT_TOO_LONG: 'The text is too long. Shorten it.',
  TEXT_UNREADABLE: 'The text has only signs that cannot be seen. Write it again.',
  TOO_MANY: 'There are too many at once. Remove some and try again.',
  VERSION_NOT_AGREED: 'That version is not the one that holds now. Read the plan again.',
  WRONG_SIGN_IN: 'E-mail or password does not match.',
  WAIT: 'There have been too many attempts. Wait a little and try again.',
};

const SENTENCES = { da, sv, en };

/** The sentence of a problem in a language of the screen. */
export const problemText = (language: keyof typeof SENTENCES, code: ProblemCode): string =>
  SENTENCES[language][code];
