// A copy of an agreed version as a tagged PDF (PDF/UA-1), A4, in Danish.

import type { PlanCopy } from './copy.ts';
import { planPaper } from './plan-paper.ts';
import type { Typesetter } from './typesetter.ts';

/** The same copy gives the same bytes: the file's own date is the day it was agreed. */
export const planPdf = (typesetter: Typesetter, copy: PlanCopy): Promise<Uint8Array> =>
  typesetter.set(planPaper(copy), new Date(copy.agreedAt));
