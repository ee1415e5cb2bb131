// Sentences for refused input, spoken by the server in the viewer's language: what is wrong and what to do.

const da = {
  NOT_FOUND: 'Det findes ikke, eller du har ikke adgang til det.',
  INVALID: 'Noget i det indtastede skal rettes. Intet er gemt.',
  CONFLICT: 'En kollega har ændret det samme felt imens. Vælg, hvilken tekst der gælder.',
  WRONG_SIGN_IN: 'E-mail eller adgangskode passer ikke.',
  WAIT: 'Der har været for mange forsøg. Vent lidt, og prøv igen.',
} as const;

export type ProblemCode = keyof typeof da;

const sv: Record<ProblemCode, string> = {
  NOT_FOUND: 'Det finns inte, eller så har du inte åtkomst till det.',
  INVALID: 'Något i det du skrev måste rättas. Ingenting har sparats.',
  CONFLICT: 'En kollega har ändrat samma fält under tiden. Välj vilken text som gäller.',
  WRONG_SIGN_IN: 'E-post eller lösenord stämmer inte.',
  WAIT: 'Det har varit för många försök. Vänta lite och försök igen.',
};

const en: Record<ProblemCode, string> = {
  NOT_FOUND: 'It does not exist, or you do not have access to it.',
  INVALID: 'Something you entered needs correcting. Nothing was saved.',
  CONFLICT: 'A colleague changed the same field meanwhile. Choose which text is right.',
  WRONG_SIGN_IN: 'E-mail or password does not match.',
  WAIT: 'There have been too many attempts. Wait a little and try again.',
};

const SENTENCES = { da, sv, en };

/** The sentence of a problem in a language of the screen. */
export const problemText = (language: keyof typeof SENTENCES, code: ProblemCode): string =>
  SENTENCES[language][code];
