/** How many inhabitants somebody typed: with or without signs between the thousands. */

const THOUSANDS = /[.,\s](?=\d{3}(?!\d))/g;

/** Null for an empty field; undefined for what is no whole number. */
export function populationIn(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const digits = typed.replace(THOUSANDS, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
