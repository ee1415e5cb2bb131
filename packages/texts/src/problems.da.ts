// Sentences for refused input in Danish: what is wrong and what to do. The others follow it.

import { assessmentProblemsDa } from './assessment-problems.da.ts';
import { endingProblemsDa } from './ending-problems.da.ts';
import { goalProblemsDa } from './goal-problems.da.ts';
import { meetingProblemsDa } from './meeting-problems.da.ts';
import { referenceProblemsDa } from './reference-problems.da.ts';
import { renewalProblemsDa } from './renewal-problems.da.ts';

export const problemsDa = {
  ...meetingProblemsDa,
  ...endingProblemsDa,
  ...goalProblemsDa,
  ...referenceProblemsDa,
  ...renewalProblemsDa,
  ...assessmentProblemsDa,
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
  CONSENT_HAS_ENDED: 'Samtykket er ophørt i mellemtiden. Notér et nyt.',
  CONSENT_MUST_BE_WRITTEN:
    'Samtykke til andre end sundhedspersoner, der behandler borgeren, skal være skriftligt.',
  CONSENT_PARTY_MISMATCH:
    'Den valgte part passer ikke til deltageren. Vælg den part, deltageren hører til.',
  CONSENT_PARTY_OF_NOWHERE:
    'Skriv først på deltageren, hvor personen arbejder. Loven er lempeligere over for sundhedspersonale, så det skal fremgå af planen.',
  CONSENT_TOO_LONG: 'Samtykket kan højst gælde ét år. Vælg en tidligere slutdato.',
  CONSENT_UNDO_LATE:
    'Det er for længe siden, eller samtykket er ændret siden. Ret det, eller træk det tilbage.',
  CONSENT_USED:
    'Planen er allerede vist for eller sendt til parten. Ret samtykket, eller træk det tilbage.',
  CONSENT_WITHOUT_SECTIONS: 'Vælg mindst ét afsnit, der må deles.',
  CPR_DATE: 'De første seks cifre er ikke en dato, der findes. Se efter, om to cifre er byttet om.',
  CPR_DIGITS: 'Et CPR-nummer har kun tal.',
  CPR_LOOK_UPS_SPENT:
    'Du har slået mange CPR-numre op den seneste time. Vent lidt, og prøv igen. Databeskyttelsesrådgiveren kan se opslagene.',
  CPR_LENGTH: 'Et CPR-nummer har 10 cifre.',
  DATE_IN_FUTURE: 'Datoen ligger i fremtiden. Vælg i dag eller en tidligere dag.',
  ID_TAKEN: 'Det kunne ikke tilføjes. Prøv igen.',
  LEAD_CANNOT_LEAVE: 'Tovholderen kan ikke forlade planen. Overdrag den først til en anden.',
  MISSING_CHALLENGE: 'Skriv mindst én udfordring.',
  MISSING_CITIZEN_ACCEPTANCE: 'Notér, hvad borgeren siger til planen.',
  MISSING_NEW_LEAD: 'Planen har brug for en ny tovholder: borgerens samtykke er ophørt.',
  MISSING_CONSENT: 'Der mangler samtykke for en deltager.',
  MISSING_CONSENT_WITHDRAWN:
    'Samtykket for en deltager er trukket tilbage. Notér et nyt, eller tag deltageren ud af planen.',
  MISSING_EXISTING_PLAN_OR_NONE: 'Skriv borgerens andre planer, eller notér, at der ingen er.',
  MISSING_GOAL: 'Tilføj mindst ét mål.',
  MISSING_INTERVENTION: 'Et mål har ingen indsats. Tilføj en.',
  MISSING_INTERVENTION_DATE: 'En indsats har ingen dato. Sæt en.',
  MISSING_LEAD: 'Planen har ingen tovholder.',
  MISSING_MEETING_DATE: 'Sæt en dato for mødet.',
  MISSING_NEXT_FOLLOW_UP: 'Sæt en dato for næste opfølgning efter mødet.',
  MISSING_NEXT_FOLLOW_UP_TOO_LATE: 'Skriv, hvorfor næste opfølgning ligger senere end 6 måneder.',
  MISSING_NEXT_FOLLOW_UP_PAST: 'Sæt en dato for næste opfølgning, der ikke er gået.',
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
    'Personen er stadig ansvarlig for noget i planen: en indsats, et løfte eller en opfølgning. En anden må først tage over.',
  PARTICIPANT_UNKNOWN: 'Kollegaen kan ikke tilføjes. Søg efter personen igen.',
  NOT_A_NEW_PLAN: 'Planen er allerede aftalt. Kun en ny plan kan tage noget med fra den sidste.',
  PHRASE_HAS_NUMBER:
    'Teksten har et tal, der ligner et CPR-nummer. En formulering må ikke handle om en bestemt person.',
  PHRASE_HAS_NAME:
    'Teksten nævner en, der er med i planen. Skriv den uden navne, så den kan bruges igen.',
  PHRASE_EXISTS: 'Enheden har allerede den formulering.',
  PHRASES_FULL: 'Enheden har 100 formuleringer her. Fjern en, I ikke bruger.',
  PLAN_CLOSED: 'Planen er afsluttet og kan ikke ændres.',
  RESPONSIBLE_LEFT: 'Den ansvarlige er ikke med i planen. Vælg en, der er med.',
  TEXT_EMPTY: 'Feltet må ikke være tomt.',
  TEXT_TOO_LONG: 'Teksten er for lang. Forkort den.',
  TEXT_UNREADABLE: 'Teksten har kun tegn, der ikke kan ses. Skriv den igen.',
  TOO_MANY: 'Der er for mange på én gang. Fjern nogle, og prøv igen.',
  VERSION_NOT_AGREED: 'Den version er ikke den, der gælder nu. Se planen igennem igen.',
  HAND_OVER_OPEN:
    'Nogen er allerede bedt om at overtage planen. Træk det forslag tilbage, før du spørger en anden.',
  HAND_OVER_TO_LEAD: 'Personen er allerede tovholder for planen. Vælg en anden.',
  HAND_OVER_RECEIVER:
    'Personen kan ikke overtage planen. Vælg en kollega i samme kommune, eller en deltager med samtykke til hele planen.',
  HAND_OVER_CLOSED: 'Planen er afsluttet imens. Der er ikke noget at overtage.',
  HAND_OVER_WITHDRAWN: 'Forslaget er trukket tilbage imens. Du skal ikke gøre noget.',
  HAND_OVER_ANSWERED: 'Der er allerede svaret på forslaget. Hent siden igen for at se svaret.',
  KNOW_THIS_MISSING: 'Skriv, hvad den nye tovholder skal vide.',
  DECLINE_REASON_MISSING: 'Skriv kort, hvorfor du ikke kan overtage planen.',
  RECIPIENT_LEFT: 'Personen er ikke med i planen længere og kan ikke få den.',
  NO_LIVE_CONSENT:
    'Borgeren har ikke givet samtykke, der gælder i dag. Notér samtykket, eller vælg en hjemmel.',
  GROUND_NOT_NEEDED: 'Personen må få planen uden videre. Fjern hjemlen.',
  GROUND_DOES_NOT_FIT: 'Den hjemmel kan ikke bruges over for den modtager. Vælg en anden.',
  GROUND_WITHOUT_SECTIONS: 'Vælg de afsnit, det er nødvendigt at dele.',
  GROUND_WITHOUT_REASON: 'Skriv, hvorfor det er nødvendigt at dele uden samtykke.',
  NO_RECIPIENTS: 'Vælg mindst én modtager.',
  NOT_YOURSELF: 'Du kan ikke lukke for dig selv. Bed en anden administrator om det.',
  EMPLOYEE_CHANGED:
    'En kollega har ændret medarbejderen imens. Se, hvad der gælder nu, og prøv igen.',
  QUARTER_NOT_ENDED:
    'Kvartalet er ikke slut endnu. Tallene kan offentliggøres dagen efter, at det er slut.',
  QUARTER_NOT_NEXT: 'Et andet kvartal står for tur. Genindlæs siden for at se hvilket.',
  RANGE_TURNED: 'Udsnittet slutter, før det begynder. Byt om på de to rækker.',
  SAMPLE_SIZE:
    'Antallet passer ikke med udsnittet. Skriv, hvor mange af rækkerne du har set igennem.',
  NOTE_REQUIRED: 'Der mangler en bemærkning. Skriv kort, hvad du har set efter.',
  EMAIL_TAKEN:
    'Der er allerede en medarbejder med den e-mail. Står personen ikke på listen, hører kontoen under en anden administrator.',
  PHONE_UNREADABLE: 'Det er ikke et telefonnummer. Skriv det for eksempel som 12 34 56 78.',
  EMAIL_UNREADABLE: 'Det ligner ikke en e-mail. Skriv den som navn@kommune.dk.',
  EMPLOYEE_CLOSED: 'Adgangen er lukket. Åbn den først, og lav så et link.',
  INVITATION_OVER: 'Linket virker ikke længere. Bed din administrator om et nyt.',
  OWN_ROLES: 'Du kan ikke ændre dine egne roller. Bed en anden administrator om det.',
  PASSWORD_IS_EMAIL: 'Adgangskoden må ikke være din e-mail. Vælg en anden.',
  PASSWORD_TOO_LONG: 'Adgangskoden er for lang. Den må have højst 200 tegn.',
  PASSWORD_TOO_SHORT: 'Adgangskoden er for kort. Den skal have mindst 12 tegn.',
  UNIT_EXISTS: 'Den enhed findes allerede. Find den på listen.',
  UNIT_OWNER_NEEDED: 'Vælg, hvor enheden hører til.',
  UNIT_UNKNOWN: 'Enheden findes ikke længere. Vælg en anden.',
  WRONG_SIGN_IN: 'E-mail eller adgangskode passer ikke.',
  WAIT: 'Der har været for mange forsøg. Vent lidt, og prøv igen.',
} as const;
