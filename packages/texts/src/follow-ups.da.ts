/** Worklist texts, Danish. */
export const followUpsDa = {} as const;
