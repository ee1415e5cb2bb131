/** A few municipalities and answers for the tests of the figures. */
const SYD = { id: 'syd', key: 'syd', name: 'Klynge Syd' };
const VEST = { id: 'vest', key: 'vest', name: 'Klynge Vest' };

export const FAXE = { code: '320', name: 'Faxe', cluster: SYD };
export const STEVNS = { code: '336', name: 'Stevns', cluster: SYD };
export const SORO = { code: '340', name: 'Sorø', cluster: VEST };

export const STAMP = {
  definitionKey: 'ANY',
  definitionVersion: 3,
  countedBy: 'Talt på prøve.',
  isApproved: false,
  revisedOn: '2026-11-01',
};

/** Of figures that the region has published. */
export const PUBLISHED = { ...STAMP, isApproved: true, approvedOn: '2026-10-12' };

export const NOT_DEMO = { isDemo: false, demoPeople: [] };

/** A shown share; the interval is made up, as only its being there matters. */
export function share(numerator: number, denominator: number) {
  const part = numerator / denominator;
  const interval = { low: Math.max(0, part - 0.1), high: Math.min(1, part + 0.1) };
  return { state: 'SHOWN', numerator, denominator, share: part, ...interval };
}

export const HIDDEN = { state: 'HIDDEN' };
export const NONE = { state: 'NONE' };
