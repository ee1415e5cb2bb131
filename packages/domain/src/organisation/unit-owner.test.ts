/** Who owns which kind of unit. */
import { expect, test } from '@jest/globals';
import { type UnitKind, unitOwner } from './unit-owner.ts';

test.each<[UnitKind, string]>([
  ['SUBSTANCE_USE_TREATMENT', 'municipality'],
  ['PSYCHIATRY', 'region'],
  ['JOB_CENTRE', 'municipality'],
  ['HOUSING_SUPPORT', 'municipality'],
  ['MUNICIPAL_ADMINISTRATION', 'municipality'],
  ['CLUSTER', 'cluster'],
  ['REGIONAL_SECRETARIAT', 'region'],
])('a unit of kind %s belongs to a %s', (kind, owner) => {
  expect(unitOwner(kind)).toBe(owner);
});
