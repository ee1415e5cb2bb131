/** Worklist texts. */
import type { followUpsDa } from './follow-ups.da.ts';

export const followUpsEn: Record<keyof typeof followUpsDa, string> = {};
