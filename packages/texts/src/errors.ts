// Sentences for a request that is refused as a whole, in the viewer's language: decision 9 has the codes.

import { errorsDa } from './errors.da.ts';
import { errorsEn } from './errors.en.ts';
import { errorsSv } from './errors.sv.ts';

export type ErrorCode = keyof typeof errorsDa;

const SENTENCES = { da: errorsDa, sv: errorsSv, en: errorsEn };

/** The sentence of a code in a language of the screen. */
export const errorText = (language: keyof typeof SENTENCES, code: ErrorCode): string =>
  SENTENCES[language][code];
