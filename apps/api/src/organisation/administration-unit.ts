// The municipal administration that the first administrator works in.

import { municipalityName } from '@sammenhaeng/domain/organisation/municipality-name';
import { unitNamesDa } from '@sammenhaeng/texts/unit-names.da';
import type { Tx } from '../db.ts';
import { newId } from '../graph/ids.ts';

export type Administration = { unitId: string };

const KIND = 'MUNICIPAL_ADMINISTRATION';

/**
 * The administration of a municipality, made where it has none.
 * @param municipalityCode null takes the only administration there is
 * @returns a sentence where it is not clear which
 */
export async function administrationOf(
  tx: Tx,
  municipalityCode: string | null,
): Promise<Administration | string> {
  const units = await tx.unit.findMany({
    where: { kind: KIND, ...(municipalityCode ? { municipalityCode } : {}) },
    orderBy: { id: 'asc' },
    take: 2,
  });
  const [first] = units;
  if (first && (municipalityCode || units.length === 1)) return { unitId: first.id };
  if (!municipalityCode) {
    return 'Tell which municipality the administrator works for, by its official code: --municipality 370 is Næstved.';
  }
  const municipality = await tx.municipality.findUnique({ where: { code: municipalityCode } });
  if (!municipality) return `No municipality here has the code ${municipalityCode}.`;
  const unitId = newId();
  await tx.unit.create({
    data: {
      id: unitId,
      kind: KIND,
      name: unitNamesDa.administration.replace('{municipality}', () =>
        municipalityName(municipality.name),
      ),
      municipalityCode,
    },
  });
  return { unitId };
}
