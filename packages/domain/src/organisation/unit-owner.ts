/** Whom a unit belongs to: the municipality, the cluster or the region, by what it is for. */

export type UnitOwner = 'municipality' | 'cluster' | 'region';

/**
 * The owner of each kind of unit. Source: treatment of substance use is the municipality's
 * (serviceloven § 101, sundhedsloven § 141), psychiatric treatment the region's; the rest is how
 * municipalities are organised. Sure: B.
 */
const OWNERS = {
  SUBSTANCE_USE_TREATMENT: 'municipality',
  PSYCHIATRY: 'region',
  JOB_CENTRE: 'municipality',
  HOUSING_SUPPORT: 'municipality',
  MUNICIPAL_ADMINISTRATION: 'municipality',
  CLUSTER: 'cluster',
  REGIONAL_SECRETARIAT: 'region',
} as const satisfies Record<string, UnitOwner>;

export type UnitKind = keyof typeof OWNERS;

/** Every kind, in the order people choose from. */
export const UNIT_KINDS = Object.keys(OWNERS) as UnitKind[];

/** Who owns units of this kind. A role's reach follows from it. */
export function unitOwner(kind: UnitKind): UnitOwner {
  return OWNERS[kind];
}
