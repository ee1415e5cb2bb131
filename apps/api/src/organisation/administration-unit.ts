// The office that an administrator works in who is made from the server: of a municipality or of a region.

import { municipalityName } from '@sammenhaeng/domain/organisation/municipality-name';
import { unitNamesDa } from '@sammenhaeng/texts/unit-names.da';
import type { Tx } from '../db.ts';
import { newId } from '../graph/ids.ts';

export type Administration = { unitId: string };
/** By official codes; at most one of them is told. */
export type Office = { municipalityCode: string | null; regionCode: string | null };

const KINDS = { municipality: 'MUNICIPAL_ADMINISTRATION', region: 'REGIONAL_SECRETARIAT' } as const;

const named = (name: string, replaced: string, by: string) => name.replace(replaced, () => by);

/** What the office is called where there is none yet, or a sentence where the code is nobody's. */
async function newUnit(tx: Tx, { municipalityCode, regionCode }: Office) {
  if (regionCode) {
    const region = await tx.region.findUnique({ where: { code: regionCode } });
    if (!region) return `No region here has the code ${regionCode}.`;
    const name = named(unitNamesDa.secretariat, '{region}', region.name);
    return { kind: KINDS.region, regionCode, name };
  }
  const code = municipalityCode ?? '';
  const municipality = await tx.municipality.findUnique({ where: { code } });
  if (!municipality) return `No municipality here has the code ${code}.`;
  const full = municipalityName(municipality.name);
  const name = named(unitNamesDa.administration, '{municipality}', full);
  return { kind: KINDS.municipality, municipalityCode: code, name };
}

/**
 * The office of a municipality or a region, made where it has none. Where neither is told, it is
 * the only office there is.
 * @returns a sentence where it is not clear which
 */
export async function administrationOf(tx: Tx, office: Office): Promise<Administration | string> {
  const { municipalityCode, regionCode } = office;
  const isTold = Boolean(municipalityCode ?? regionCode);
  const ofRegion = { kind: KINDS.region, ...(regionCode && { regionCode }) };
  const ofMunicipality = {
    kind: KINDS.municipality,
    ...(municipalityCode && { municipalityCode }),
  };
  const units = await tx.unit.findMany({
    where: {
      OR: [...(municipalityCode ? [] : [ofRegion]), ...(regionCode ? [] : [ofMunicipality])],
    },
    orderBy: { id: 'asc' },
    take: 2,
  });
  const [first] = units;
  if (first && (isTold || units.length === 1)) return { unitId: first.id };
  if (!isTold) {
    return 'Tell which municipality or region the administrator works for, by its official code: --municipality 370 is Næstved, --region 1085 is Region Sjælland.';
  }
  const unit = await newUnit(tx, office);
  if (typeof unit === 'string') return unit;
  const unitId = newId();
  await tx.unit.create({ data: { id: unitId, ...unit } });
  return { unitId };
}
