// Adds a place where people work, to the municipality, cluster or region that it belongs to.

import { type UnitKind, unitOwner } from '@sammenhaeng/domain/organisation/unit-owner';
import type { Viewer } from '../access/viewer.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { Prisma, type Tx } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { isId, newId } from '../graph/ids.ts';
import { type Invalid, invalid, type NotFound } from '../graph/refusals.ts';
import { findUnit } from './find-unit.ts';
import { logRefusal } from './log-refusal.ts';
import { type InputProblem, lineOf } from './staff-input.ts';
import type { UnitRow } from './unit.graph.ts';
import { visibleClusters, visibleMunicipalities, visibleRegions } from './visible-staff.ts';

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

/** Whether it is a place the viewer looks after. What cannot be an id or a code exists nowhere. */
async function isAdministered(
  tx: Tx,
  viewer: Viewer,
  field: keyof Owner,
  value: string,
): Promise<boolean> {
  if (value.includes('\0')) return false;
  if (field === 'clusterId' && !isId(value)) return false;
  const found = {
    municipalityCode: Prisma.sql`SELECT FROM municipality m
      WHERE m.code = ${value} AND ${visibleMunicipalities(viewer)}`,
    regionCode: Prisma.sql`SELECT FROM region g WHERE g.code = ${value} AND ${visibleRegions(viewer)}`,
    clusterId: Prisma.sql`SELECT FROM cluster k
      WHERE k.id = ${value}::uuid AND ${visibleClusters(viewer)}`,
  };
  return (await tx.$queryRaw<unknown[]>(found[field])).length > 0;
}

/** The one owner that this kind of unit has; null where another was named, or none of the viewer’s. */
async function ownerOf(tx: Tx, viewer: Viewer, input: NewUnit): Promise<Owner | null> {
  const field = FIELDS[unitOwner(input.kind)];
  const named = Object.values(FIELDS).filter((key) => input[key]);
  const value = input[field];
  if (named.length !== 1 || !value || !(await isAdministered(tx, viewer, field, value)))
    return null;
  return { municipalityCode: null, clusterId: null, regionCode: null, [field]: value };
}

/** The owners that were named, for the log: ids and codes, and no other text. */
const namedOwners = (input: NewUnit) =>
  Object.fromEntries(
    Object.values(FIELDS).flatMap((key) => {
      const value = input[key];
      return value && (isId(value) || /^\d{1,4}$/.test(value)) ? [[key, value]] : [];
    }),
  );

/** One transaction: check, write, log. */
export function addUnit(
  context: SignedInContext,
  input: NewUnit,
): Promise<UnitAdded | Invalid | NotFound> {
  return context.db.$transaction(async (tx) => {
    const problems: InputProblem[] = [];
    const name = lineOf('name', input.name, problems);
    const owner = await ownerOf(tx, context.viewer, input);
    if (!owner) {
      problems.push({ field: FIELDS[unitOwner(input.kind)], code: 'UNIT_OWNER_NEEDED' });
      await logRefusal(tx, context, { isNew: true, kind: input.kind, ...namedOwners(input) });
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
