// Sentences for refused input in Swedish.

import { assessmentProblemsSv } from './assessment-problems.sv.ts';
import { endingProblemsSv } from './ending-problems.sv.ts';
import { goalProblemsSv } from './goal-problems.sv.ts';
import { meetingProblemsSv } from './meeting-problems.sv.ts';
import type { problemsDa } from './problems.da.ts';
import { referenceProblemsSv } from './reference-problems.sv.ts';
import { renewalProblemsSv } from './renewal-problems.sv.ts';

export const problemsSv: Record<keyof typeof problemsDa, string> = {
  ...meetingProblemsSv,
  ...endingProblemsSv,
  ...goalProblemsSv,
  ...referenceProblemsSv,
  ...renewalProblemsSv,
  ...assessmentProblemsSv,
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
  CONSENT_HAS_ENDED: 'Samtycket har upphört under tiden. Notera ett nytt.',
  CONSENT_MUST_BE_WRITTEN: 'Samtycke till andra än behandlande vårdpersonal ska vara skriftligt.',
  CONSENT_PARTY_MISMATCH:
    'Den valda parten passar inte deltagaren. Välj den part som deltagaren hör till.',
  CONSENT_PARTY_OF_NOWHERE:
    'Skriv först på deltagaren var personen arbetar. Lagen är mildare mot hälso- och sjukvårdspersonal, så det ska framgå av planen.',
  CONSENT_TOO_LONG: 'Samtycket kan gälla högst ett år. Välj ett tidigare slutdatum.',
  CONSENT_UNDO_LATE:
    'Det har gått för lång tid, eller så har samtycket ändrats. Rätta det eller återkalla det.',
  CONSENT_USED:
    'Planen har redan visats för eller skickats till parten. Rätta samtycket eller återkalla det.',
  CONSENT_WITHOUT_SECTIONS: 'Välj minst ett avsnitt som får delas.',
  CPR_DATE:
    'De första sex siffrorna är inte ett datum som finns. Se efter om två siffror har bytt plats.',
  CPR_DIGITS: 'Ett CPR-nummer har bara siffror.',
  CPR_LOOK_UPS_SPENT:
    'Du har sökt på många CPR-nummer den senaste timmen. Vänta en stund och försök igen. Dataskyddsombudet kan se sökningarna.',
  CPR_LENGTH: 'Ett CPR-nummer har 10 siffror.',
  DATE_IN_FUTURE: 'Datumet ligger i framtiden. Välj i dag eller en tidigare dag.',
  ID_TAKEN: 'Det kunde inte läggas till. Försök igen.',
  LEAD_CANNOT_LEAVE: 'Den planansvariga kan inte lämna planen. Överlåt den först till någon annan.',
  MISSING_CHALLENGE: 'Skriv minst en utmaning.',
  MISSING_CITIZEN_ACCEPTANCE: 'Anteckna vad den enskilda säger om planen.',
  MISSING_NEW_LEAD: 'Planen behöver en ny planansvarig: den enskildas samtycke har upphört.',
  MISSING_CONSENT: 'Samtycke saknas för en deltagare.',
  MISSING_CONSENT_WITHDRAWN:
    'Samtycket för en deltagare är återkallat. Notera ett nytt, eller ta bort deltagaren ur planen.',
  MISSING_EXISTING_PLAN_OR_NONE:
    'Skriv den enskildas andra planer, eller anteckna att det inte finns några.',
  MISSING_GOAL: 'Lägg till minst ett mål.',
  MISSING_INTERVENTION: 'Ett mål saknar insats. Lägg till en.',
  MISSING_INTERVENTION_DATE: 'En insats saknar datum. Sätt ett.',
  MISSING_LEAD: 'Planen saknar planansvarig.',
  MISSING_MEETING_DATE: 'Sätt ett datum för mötet.',
  MISSING_NEXT_FOLLOW_UP: 'Sätt ett datum för nästa uppföljning efter mötet.',
  MISSING_NEXT_FOLLOW_UP_TOO_LATE: 'Skriv varför nästa uppföljning ligger senare än 6 månader.',
  MISSING_NEXT_FOLLOW_UP_PAST: 'Sätt ett datum för nästa uppföljning som inte har passerat.',
  MISSING_PARTICIPANT: 'Lägg till minst en deltagare utöver den planansvariga och den enskilda.',
  MISSING_RESPONSIBLE: 'En insats saknar ansvarig. Välj en.',
  MISSING_TARGET_GROUP: 'Välj målgruppen.',
  MISSING_TITLE: 'Ett mål eller en insats saknar text. Skriv den.',
  MUNICIPALITY_NEEDED: 'Välj den kommun som den enskilda bor i.',
  NEXT_BEFORE_MEETING: 'Nästa uppföljning ska ligga efter mötet. Välj ett senare datum.',
  NOTHING_NEW: 'Inget har ändrats sedan planen senast fastställdes.',
  ONLY_LEAD: 'Det kan bara den planansvariga göra. Tala med den planansvariga.',
  PARTICIPANT_HAS_ACCOUNT: 'Namnet följer personens konto och kan inte ändras i planen.',
  PARTICIPANT_IN_USE:
    'Personen nämns i planen. Anteckna i stället att personen inte längre är med.',
  PARTICIPANT_IS_RESPONSIBLE:
    'Personen ansvarar fortfarande för något i planen: en insats, ett löfte eller en uppföljning. Någon annan måste först ta över.',
  PARTICIPANT_UNKNOWN: 'Kollegan kan inte läggas till. Sök efter personen igen.',
  NOT_A_NEW_PLAN: 'Planen är redan fastställd. Bara en ny plan kan ta med något från den förra.',
  PHRASE_HAS_NUMBER:
    'Texten har ett tal som liknar ett CPR-nummer. En formulering får inte handla om en viss person.',
  PHRASE_HAS_NAME:
    'Texten nämner någon som är med i planen. Skriv den utan namn så att den kan användas igen.',
  PHRASE_EXISTS: 'Enheten har redan den formuleringen.',
  PHRASES_FULL: 'Enheten har 100 formuleringar här. Ta bort en som ni inte använder.',
  PLAN_CLOSED: 'Planen är avslutad och kan inte ändras.',
  RESPONSIBLE_LEFT: 'Den ansvariga är inte med i planen. Välj någon som är med.',
  TEXT_EMPTY: 'Fältet får inte vara tomt.',
  TEXT_TOO_LONG: 'Texten är för lång. Förkorta den.',
  TEXT_UNREADABLE: 'Texten har bara tecken som inte syns. Skriv den igen.',
  TOO_MANY: 'Det är för många på en gång. Ta bort några och försök igen.',
  VERSION_NOT_AGREED: 'Den versionen är inte den som gäller nu. Läs igenom planen igen.',
  HAND_OVER_OPEN:
    'Någon är redan tillfrågad om att ta över planen. Dra tillbaka det förslaget innan du frågar någon annan.',
  HAND_OVER_TO_LEAD: 'Personen är redan planansvarig. Välj någon annan.',
  HAND_OVER_RECEIVER:
    'Personen kan inte ta över planen. Välj en kollega i samma kommun, eller en deltagare med samtycke till hela planen.',
  HAND_OVER_CLOSED: 'Planen har avslutats under tiden. Det finns inget att ta över.',
  HAND_OVER_WITHDRAWN: 'Förslaget har dragits tillbaka under tiden. Du behöver inte göra något.',
  HAND_OVER_ANSWERED: 'Förslaget är redan besvarat. Ladda om sidan för att se svaret.',
  KNOW_THIS_MISSING: 'Skriv vad den nya planansvariga behöver veta.',
  DECLINE_REASON_MISSING: 'Skriv kort varför du inte kan ta över planen.',
  RECIPIENT_LEFT: 'Personen är inte längre med i planen och kan inte få den.',
  NO_LIVE_CONSENT:
    'Den enskilda har inte gett ett samtycke som gäller i dag. Anteckna samtycket eller välj ett lagstöd.',
  GROUND_NOT_NEEDED: 'Personen får ha planen ändå. Ta bort lagstödet.',
  GROUND_DOES_NOT_FIT: 'Det lagstödet kan inte användas för den mottagaren. Välj ett annat.',
  GROUND_WITHOUT_SECTIONS: 'Välj de avsnitt som det är nödvändigt att dela.',
  GROUND_WITHOUT_REASON: 'Skriv varför det är nödvändigt att dela utan samtycke.',
  NO_RECIPIENTS: 'Välj minst en mottagare.',
  NOT_YOURSELF: 'Du kan inte stänga av dig själv. Be en annan administratör göra det.',
  EMPLOYEE_CHANGED:
    'En kollega har ändrat medarbetaren under tiden. Se vad som gäller nu och försök igen.',
  QUARTER_NOT_ENDED:
    'Kvartalet är inte slut ännu. Siffrorna kan publiceras dagen efter att det har slutat.',
  QUARTER_NOT_NEXT: 'Ett annat kvartal står på tur. Ladda om sidan för att se vilket.',
  RANGE_TURNED: 'Urvalet slutar innan det börjar. Byt plats på de två raderna.',
  SAMPLE_SIZE: 'Antalet stämmer inte med urvalet. Skriv hur många av raderna du har gått igenom.',
  NOTE_REQUIRED: 'En anteckning saknas. Skriv kort vad du har granskat.',
  EMAIL_TAKEN:
    'Det finns redan en medarbetare med den e-postadressen. Finns personen inte i listan sköts kontot av en annan administratör.',
  PHONE_UNREADABLE: 'Det är inget telefonnummer. Skriv det till exempel som 12 34 56 78.',
  EMAIL_UNREADABLE: 'Det ser inte ut som en e-postadress. Skriv den som namn@kommun.se.',
  EMPLOYEE_CLOSED: 'Åtkomsten är stängd. Öppna den först och gör sedan en länk.',
  INVITATION_OVER: 'Länken fungerar inte längre. Be din administratör om en ny.',
  OWN_ROLES: 'Du kan inte ändra dina egna roller. Be en annan administratör göra det.',
  PASSWORD_IS_EMAIL: 'Lösenordet får inte vara din e-postadress. Välj ett annat.',
  PASSWORD_TOO_LONG: 'Lösenordet är för långt. Det får ha högst 200 tecken.',
  PASSWORD_TOO_SHORT: 'Lösenordet är för kort. Det ska ha minst 12 tecken.',
  UNIT_EXISTS: 'Den enheten finns redan. Leta upp den i listan.',
  UNIT_OWNER_NEEDED: 'Välj var enheten hör hemma.',
  UNIT_UNKNOWN: 'Enheten finns inte längre. Välj en annan.',
  WRONG_SIGN_IN: 'E-post eller lösenord stämmer inte.',
  WAIT: 'Det har varit för många försök. Vänta lite och försök igen.',
};
