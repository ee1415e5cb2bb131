/** What is known of a method: its name, what it is, and how well it is founded. */

/**
 * How well a method is founded, as we read its source: several trials that agree, some trials or
 * mixed results, few or uncertain trials, or experience and good practice without trials.
 */
export const EVIDENCE_LEVELS = ['STRONG', 'MODERATE', 'WEAK', 'PRACTICE'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/**
 * Words are Danish whatever language the screen has: they are frozen into plans. The sentence is
 * ours; a guideline's own wording is never copied.
 */
export type InterventionMethod = {
  key: string;
  name: string;
  /** What it is, in one sentence. */
  what: string;
  evidence: EvidenceLevel;
  /** Title and publisher of what the level was read from. */
  source: string;
  /** B: a source says so, second hand. C: our reading. Neither is confirmed by a professional. */
  sure: 'B' | 'C';
};
