// Sentences for refused input, spoken by the server in the viewer's language: what is wrong and what to do.

import { problemsDa } from './problems.da.ts';
import { problemsEn } from './problems.en.ts';
import { problemsSv } from './problems.sv.ts';

export type ProblemCode = keyof typeof problemsDa;

/** Every code, in the order of the alphabet. */
export const PROBLEM_CODES = (Object.keys(problemsDa) as ProblemCode[]).toSorted();

const SENTENCES = { da: problemsDa, sv: problemsSv, en: problemsEn };

/** The sentence of a problem in a language of the screen. */
export const problemText = (language: keyof typeof SENTENCES, code: ProblemCode): string =>
  SENTENCES[language][code];
