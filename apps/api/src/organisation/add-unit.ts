// Adds a place where people work, to the municipality, cluster or region that it belongs to.

import { type UnitKind, unitOwner } from '@sammenhaeng/domain/organisation/unit-owner';
import { writeAudit } from '../audit/write-audit.ts';
import type { Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId, newId } from '../graph/ids.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import { findUnit } from './find-unit.ts';
import { type InputProblem, lineOf } from './staff-input.ts';
import type { UnitRow } from './unit.graph.ts';

export type UnitAdded = { __typename: 'UnitAdded'; unit: UnitRow };

type Owner = {
  municipalityCode: string | null;
  clusterId: string | null;
  regionCode: string | null;
};
type NewUnit = { name: string; kind: UnitKind } & { [Key in keyof Owner]?: string | null };

const FIELDS = {
  municipality: 'municipalityCode',
  cluster: 'clusterId',
  region: 'regionCode',
} as const;

/** Whether the owner exists. What cannot be an id or a code exists nowhere. */
async function isKnown(tx: Tx, field: keyof Owner, value: string): Promise<boolean> {
  if (value.includes('\0')) return false;
  if (field === 'municipalityCode') {
    return (await tx.municipality.count({ where: { code: value } })) > 0;
  }
  if (field === 'regionCode') return (await tx.region.count({ where: { code: value } })) > 0;
  return isId(value) && (await tx.cluster.count({ where: { id: value } })) > 0;
}

/** The one owner that this kind of unit has; null where another was named, or none that exists. */
async function ownerOf(tx: Tx, input: NewUnit): Promise<Owner | null> {
  const field = FIELDS[unitOwner(input.kind)];
  const named = Object.values(FIELDS).filter((key) => input[key]);
  const value = input[field];
  if (named.length !== 1 || !value || !(await isKnown(tx, field, value))) return null;
  return { municipalityCode: null, clusterId: null, regionCode: null, [field]: value };
}

/** One transaction: check, write, log. */
export function addUnit(
  context: SignedInContext,
  input: NewUnit,
): Promise<UnitAdded | Invalid | NotFound> {
  return context.db.$transaction(async (tx) => {
    const problems: InputProblem[] = [];
    const name = lineOf('name', input.name, problems);
    const owner = await ownerOf(tx, input);
    if (!owner) {
      problems.push({ field: FIELDS[unitOwner(input.kind)], code: 'UNIT_OWNER_NEEDED' });
      return invalid(context, problems);
    }
    if (problems.length > 0) return invalid(context, problems);
    if ((await tx.unit.count({ where: { name, kind: input.kind, ...owner } })) > 0) {
      return invalid(context, [{ field: 'name', code: 'UNIT_EXISTS' }]);
    }
    const id = newId();
    await tx.unit.create({ data: { id, name, kind: input.kind, ...owner } });
    await writeAudit(tx, context, {
      action: 'MANAGE_EMPLOYEE',
      municipalityCode: owner.municipalityCode,
      criterion: { unitId: id, kind: input.kind, isNew: true },
    });
    const unit = await findUnit(tx, id);
    if (!unit) throw new Error('A unit that was just added is not there');
    return { __typename: 'UnitAdded', unit };
  });
}
