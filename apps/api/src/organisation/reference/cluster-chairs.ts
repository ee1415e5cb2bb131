// Who chairs a cluster: a new chair from a day, and the newest period corrected or taken away.

import {
  beginChair,
  type ChairChange,
  type ChairPeriod,
  type Chairs,
  correctNewestChair,
  removeNewestChair,
} from '@sammenhaeng/domain/organisation/cluster-chairs';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { newId } from '../../graph/ids.ts';
import { changeRegion, type Decision, type ReferenceDataResult } from './change-region.ts';
import type { KeptRegion } from './read-reference-data.ts';

type ChairInput = { clusterId: string; revision: number; municipalityCode: string; fromOn: string };

const bare = ({ id, municipalityCode, fromOn, toOn }: ChairPeriod): ChairPeriod => ({
  id,
  municipalityCode,
  fromOn,
  toOn,
});
const forLog = (periods: readonly ChairPeriod[]) =>
  periods.map(({ municipalityCode, fromOn, toOn }) =>
    [municipalityCode, fromOn, ...(toOn ? [toOn] : [])].join(' '),
  );

/** The rows become these periods. The database looks at the end that no two of them share a day. */
async function writeChairs(
  tx: Tx,
  clusterId: string,
  stood: readonly ChairPeriod[],
  periods: readonly ChairPeriod[],
): Promise<void> {
  const kept = JSON.stringify(periods);
  await tx.$executeRaw`
    DELETE FROM cluster_chair WHERE cluster_id = ${clusterId}::uuid AND id = ANY(${stood
      .filter(({ id }) => !periods.some((period) => period.id === id))
      .map(({ id }) => id)}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO cluster_chair (id, cluster_id, municipality_code, from_on, to_on)
    SELECT p.id, ${clusterId}::uuid, p."municipalityCode", p."fromOn", p."toOn"
    FROM json_to_recordset(${kept}::json)
      AS p(id uuid, "municipalityCode" text, "fromOn" date, "toOn" date)
    ON CONFLICT (id) DO UPDATE SET municipality_code = excluded.municipality_code,
      from_on = excluded.from_on, to_on = excluded.to_on`;
  await tx.$executeRaw`
    UPDATE cluster SET revision = revision + 1 WHERE id = ${clusterId}::uuid`;
}

function decided(
  region: KeptRegion,
  clusterId: string,
  change: (chairs: Chairs) => ChairChange | null,
): Decision {
  const cluster = region.clusters.find(({ id }) => id === clusterId);
  if (!cluster) return { kind: 'missing' };
  const stood = cluster.chairs.map(bare);
  const members = region.municipalities
    .filter((municipality) => municipality.clusterId === clusterId)
    .map(({ id }) => id);
  const outcome = change({ periods: stood, members });
  if (!outcome) return { kind: 'missing' };
  if (!outcome.ok) return { kind: 'refused', problems: outcome.problems };
  const { periods } = outcome;
  if (JSON.stringify(periods) === JSON.stringify(stood)) return { kind: 'same' };
  return {
    kind: 'changed',
    differences: { chairs: { from: forLog(stood), to: forLog(periods) } },
    write: (tx) => writeChairs(tx, clusterId, stood, periods),
  };
}

function changeChairs(
  context: SignedInContext,
  input: { clusterId: string; revision: number },
  step: string,
  change: (chairs: Chairs) => ChairChange | null,
): Promise<ReferenceDataResult> {
  const clusterId = input.clusterId.toLowerCase();
  return changeRegion(context, {
    place: { clusterId },
    revision: input.revision,
    step,
    decide: (region) => decided(region, clusterId, change),
  });
}

export const addClusterChair = (
  context: SignedInContext,
  { municipalityCode, fromOn, ...input }: ChairInput,
): Promise<ReferenceDataResult> =>
  changeChairs(context, input, 'CHAIR_ADDED', (chairs) =>
    beginChair(chairs, { id: newId(), municipalityCode, fromOn }),
  );

/** Nobody to correct is answered like a cluster that does not exist. */
export const correctClusterChair = (
  context: SignedInContext,
  { municipalityCode, fromOn, toOn, ...input }: ChairInput & { toOn?: string | null | undefined },
): Promise<ReferenceDataResult> =>
  changeChairs(context, input, 'CHAIR_CORRECTED', (chairs) =>
    chairs.periods.length === 0
      ? null
      : correctNewestChair(chairs, { municipalityCode, fromOn, toOn: toOn ?? null }, context.today),
  );

export const removeClusterChair = (
  context: SignedInContext,
  input: { clusterId: string; revision: number },
): Promise<ReferenceDataResult> =>
  changeChairs(context, input, 'CHAIR_REMOVED', (chairs) =>
    chairs.periods.length === 0 ? null : { ok: true, periods: removeNewestChair(chairs) },
  );
