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
  WRONG_SIGN_IN: 'E-mail or password does not match.',
  WAIT: 'There have been too many attempts. Wait a little and try again.',
};

const SENTENCES = { da, sv, en };

/** The sentence of a problem in a language of the screen. */
export const problemText = (language: keyof typeof SENTENCES, code: ProblemCode): string =>
  SENTENCES[language][code];
