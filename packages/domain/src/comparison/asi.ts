/** ASI: seven areas of a life, each with a severity of its own and no total. */

/** The seven areas by neutral keys, in the order of the interview. */
export const ASI_AREAS = [
  'PHYSICAL_HEALTH',
  'WORK_AND_INCOME',
  'ALCOHOL',
  'DRUGS',
  'CRIME',
  'FAMILY_AND_FRIENDS',
  'MENTAL_HEALTH',
] as const;

export type AsiArea = (typeof ASI_AREAS)[number];

/** Severity 0 (none) to 9 per area; null where the area was not asked about. */
export type AsiScores = Record<AsiArea, number | null>;

export const ASI_HIGHEST_SEVERITY = 9;

/** The areas whose severity is no whole number from 0 to 9. */
export function asiProblems(scores: AsiScores): AsiArea[] {
  return ASI_AREAS.filter((area) => {
    const severity = scores[area];
    if (severity === null) return false;
    return !Number.isInteger(severity) || severity < 0 || severity > ASI_HIGHEST_SEVERITY;
  });
}

/** Points of change per area, negative when it got better; null where either time is missing. */
export function asiChange(before: AsiScores, after: AsiScores): AsiScores {
  const change = { ...after };
  for (const area of ASI_AREAS) {
    const [then, now] = [before[area], after[area]];
    change[area] = then === null || now === null ? null : now - then;
  }
  return change;
}
