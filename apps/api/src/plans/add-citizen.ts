// Adds a citizen by CPR number, or finds the one who has it.

import { checkCpr } from '@sammenhaeng/domain/plans/cpr';
import { initialsOf } from '@sammenhaeng/domain/plans/text-rules';
import { AUDIT_COLUMNS, auditValues } from '../audit/write-audit.ts';
import { Prisma } from '../db.ts';
import type { SignedInContext } from '../graph/context.ts';
import { newId } from '../graph/ids.ts';
import { type Invalid, invalid } from '../graph/refusals.ts';
import { rememberFound } from './citizen-found.ts';
import { isLookUpAllowed } from './cpr-look-ups.ts';
import { encryptCpr, hashCpr, shortHash } from './cpr-vault.ts';
import type { CitizenRow } from './plan-document.ts';
import { CITIZEN_JSON } from './plan-json.ts';
import { textsOf } from './typed-text.ts';
import { mayLiveIn } from './visible-citizens.ts';

export type AddCitizenInput = {
  cpr: string;
  name: string;
  municipalityCode?: string | null | undefined;
};
export type CitizenAdded = { __typename: 'CitizenAdded'; citizen: CitizenRow; wasKnown: boolean };

type NewCitizen = {
  cpr: string;
  hash: Buffer;
  name: string;
  birthYear: number;
  municipalityCode: string;
};

/** Null where somebody with the number came in between: then the same is asked again. */
async function insertCitizen(
  context: SignedInContext,
  { cpr, hash, name, birthYear, municipalityCode }: NewCitizen,
): Promise<CitizenAdded | null> {
  const { keys, demo } = context.settings;
  const rows = await context.db.$queryRaw<Omit<CitizenAdded, '__typename'>[]>`
    WITH added AS (
      INSERT INTO citizen (id, cpr_encrypted, cpr_hash, name, initials, birth_year, municipality_code, is_fictive, created_at)
      SELECT ${newId()}::uuid, ${new Uint8Array(encryptCpr(cpr, keys.cpr))}, ${new Uint8Array(hash)},
        ${name}, ${initialsOf(name)}, ${birthYear}, m.code, ${demo}, ${context.now}
      FROM municipality m WHERE m.code = ${municipalityCode} AND ${mayLiveIn(context.viewer)}
      ON CONFLICT (cpr_hash) DO NOTHING
      RETURNING *
    ), seen AS (
      SELECT *, false AS was_known FROM added
      UNION ALL SELECT *, true FROM citizen WHERE cpr_hash = ${new Uint8Array(hash)}
    ), ${rememberFound(context)}, logged AS (
      INSERT INTO ${AUDIT_COLUMNS} SELECT ${auditValues(context, {
        action: 'CREATE_CITIZEN',
        citizenId: Prisma.sql`seen.id`,
        municipalityCode: Prisma.sql`seen.municipality_code`,
        criterion: { cprHash: shortHash(hash) },
      })} FROM seen
    )
    SELECT ${CITIZEN_JSON} AS citizen, c.was_known AS "wasKnown"
    FROM seen c JOIN municipality m ON m.code = c.municipality_code`;
  return rows[0] ? { __typename: 'CitizenAdded', ...rows[0] } : null;
}

/**
 * The citizen lives in the viewer's municipality; whoever works for the region says in which of its
 * municipalities. Somebody who is known already comes back as they are: the name that was typed
 * changes nothing.
 */
export async function addCitizen(
  context: SignedInContext,
  input: AddCitizenInput,
): Promise<CitizenAdded | Invalid> {
  const texts = textsOf();
  const name = texts.required('name', input.name);
  const check = checkCpr(input.cpr);
  const problems = [...texts.problems];
  if (!check.ok) problems.unshift({ field: 'cpr', code: `CPR_${check.problem}` });
  const municipalityCode =
    context.viewer.unit.municipality?.code ?? input.municipalityCode?.slice(0, 10) ?? null;
  const missing = { field: 'municipalityCode', code: 'MUNICIPALITY_NEEDED' } as const;
  if (municipalityCode === null) problems.push(missing);
  if (!check.ok || municipalityCode === null || problems.length > 0) {
    return invalid(context, problems);
  }
  const hash = hashCpr(check.cpr, context.settings.keys.cprIndex);
  if (!(await isLookUpAllowed(context, 'CREATE_CITIZEN', hash))) {
    return invalid(context, [{ field: 'cpr', code: 'CPR_LOOK_UPS_SPENT' }]);
  }
  const birthYear = Number(check.bornOn.slice(0, 4));
  const citizen = { cpr: check.cpr, hash, name, birthYear, municipalityCode };
  const added = (await insertCitizen(context, citizen)) ?? (await insertCitizen(context, citizen));
  return added ?? invalid(context, [missing]);
}
