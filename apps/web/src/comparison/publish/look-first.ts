/** How the address says that figures are looked at before they are published. */

const [NAME, FIRST] = ['visning', 'foerst'];

export const looksFirst = (address: URLSearchParams): boolean => address.get(NAME) === FIRST;

/** The periods to choose from are others then: one that was chosen is let go. */
export function lookFirst(address: URLSearchParams, isFirst: boolean): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete('periode');
  next.delete(NAME);
  if (isFirst) next.set(NAME, FIRST);
  return next;
}
