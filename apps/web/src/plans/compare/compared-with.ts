/** Which two versions an address asks to compare: `?med=1`, or `?med=nu` for the plan as it is now. */

/** The name of the question in the address, in Danish as all addresses are. */
export const WITH = 'med';
export const NOW = 'nu';

/** `to` is null for the plan as it is now. The earlier always comes first. */
export type Compared = { from: number; to: number | null };

/** Null where nothing is to be compared: no other, the same, or none that can be. */
export function comparedWith(number: number, other: string | null): Compared | null {
  if (other === NOW) return { from: number, to: null };
  const parsed = /^[1-9]\d{0,5}$/.test(other ?? '') ? Number(other) : null;
  if (parsed === null || parsed === number) return null;
  return { from: Math.min(number, parsed), to: Math.max(number, parsed) };
}
