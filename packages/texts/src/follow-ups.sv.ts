/** Worklist texts. */
import type { followUpsDa } from './follow-ups.da.ts';

export const followUpsSv: Record<keyof typeof followUpsDa, string> = {};
