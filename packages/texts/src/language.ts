/** The languages of the screen, Danish first. */

export const LANGUAGES = ['da', 'sv', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language's name in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  da: 'Dansk',
  sv: 'Svenska',
  en: 'English',
};

/** The locale dates and numbers are written by. */
export const LOCALES: Record<Language, string> = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' };
