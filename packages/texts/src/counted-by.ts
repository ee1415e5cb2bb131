/** How published numbers were counted: one sentence each, spoken by the server in the viewer's language. */

const da = {
  FOLLOW_UP_ON_TIME: 'Talt af systemet ud fra de registrerede opfølgninger.',
  SELF_ASSESSMENT: 'Kommunernes egen vurdering.',
} as const;

export type CountedBy = keyof typeof da;

const sv: Record<CountedBy, string> = {
  FOLLOW_UP_ON_TIME: 'Räknat av systemet utifrån registrerade uppföljningar.',
  SELF_ASSESSMENT: 'Kommunernas egen bedömning.',
};

const en: Record<CountedBy, string> = {
  FOLLOW_UP_ON_TIME: 'Counted by the system from recorded follow-ups.',
  SELF_ASSESSMENT: 'The municipalities’ own assessment.',
};

const SENTENCES = { da, sv, en };

/** The sentence in a language of the screen. */
export const countedBy = (language: keyof typeof SENTENCES, how: CountedBy): string =>
  SENTENCES[language][how];
