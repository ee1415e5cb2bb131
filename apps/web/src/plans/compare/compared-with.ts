/** Which two versions an address asks to compare: `?med=1`, or `?med=nu` for the plan as it is now. */

/** The name of the question in the address, in Danish as all addresses are. */
export const WITH = 'med';
export const NOW = 'nu';

/** `to` is null for the plan as it is now. The earlier always comes first. */
export type Compared = { from: number; to: number | null };

/** What there is to compare with. */
export type Versions = {
  /** Number of the newest agreed version. */
  newest: number;
  /** Something has been changed since that was agreed. */
  hasWorkingCopy: boolean;
};

/** An old address may ask for a plan as it is now that is no other than the newest version. */
export const asksInVain = (other: string | null, { hasWorkingCopy }: Versions): boolean =>
  other === NOW && !hasWorkingCopy;

/**
 * Null where nothing is to be compared: no other, the same, or none that can be. Where nothing has
 * been changed since the newest version, that is the plan as it is now; and it is compared with the
 * one before.
 */
export function comparedWith(
  number: number,
  other: string | null,
  versions: Versions,
): Compared | null {
  if (other === NOW && versions.hasWorkingCopy) return { from: number, to: null };
  if (other === NOW && number < versions.newest) return { from: number, to: versions.newest };
  if (other === NOW) return number > 1 ? { from: number - 1, to: number } : null;
  const parsed = /^[1-9]\d{0,5}$/.test(other ?? '') ? Number(other) : null;
  if (parsed === null || parsed === number) return null;
  return { from: Math.min(number, parsed), to: Math.max(number, parsed) };
}

/** What the version is compared with, as it stands in an address; empty for nothing. */
export function otherOf(number: number, compared: Compared | null): string {
  if (!compared) return '';
  if (compared.to === null) return NOW;
  return String(compared.from === number ? compared.to : compared.from);
}
