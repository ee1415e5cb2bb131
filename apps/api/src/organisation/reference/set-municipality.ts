// Corrects a municipality's population and moves it between the clusters of its region.

import { runsOn } from '@sammenhaeng/domain/organisation/cluster-chairs';
import { type Population, populationProblems } from '@sammenhaeng/domain/organisation/population';
import type { SignedInContext } from '../../graph/context.ts';
import { changeRegion, type Decision, type ReferenceDataResult } from './change-region.ts';
import type { KeptMunicipality, KeptRegion } from './read-reference-data.ts';

type Wanted = Population & { clusterId: string | null };

const FIELDS = ['population', 'populationOn', 'clusterId'] as const;

function clusterProblems(
  { clusters }: KeptRegion,
  stood: KeptMunicipality,
  wanted: string | null,
  today: string,
): { field: string; code: 'CLUSTER_UNKNOWN' | 'MUNICIPALITY_CHAIRS' }[] {
  if (wanted === stood.clusterId) return [];
  const isThere = wanted === null || clusters.some(({ id }) => id === wanted);
  if (!isThere) return [{ field: 'clusterId', code: 'CLUSTER_UNKNOWN' }];
  const chairs = clusters.find(({ id }) => id === stood.clusterId)?.chairs ?? [];
  const isChair = chairs.some(
    (period) => period.municipalityCode === stood.id && runsOn(period, today),
  );
  return isChair ? [{ field: 'clusterId', code: 'MUNICIPALITY_CHAIRS' }] : [];
}

function decide(region: KeptRegion, code: string, wanted: Wanted, today: string): Decision {
  const stood = region.municipalities.find(({ id }) => id === code);
  if (!stood) return { kind: 'missing' };
  const changed = FIELDS.filter((field) => stood[field] !== wanted[field]);
  if (changed.length === 0) return { kind: 'same' };
  const problems = [
    ...populationProblems(stood, wanted, today),
    ...clusterProblems(region, stood, wanted.clusterId, today),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };
  const { population, populationOn, clusterId } = wanted;
  return {
    kind: 'changed',
    differences: Object.fromEntries(
      changed.map((field) => [field, { from: stood[field], to: wanted[field] }]),
    ),
    write: (tx) => tx.$executeRaw`
      UPDATE municipality SET population = ${population}::int, population_on = ${populationOn}::date,
        cluster_id = ${clusterId}::uuid, revision = revision + 1
      WHERE code = ${code}`,
  };
}

/**
 * One that chairs its cluster stays until another does. A cluster of another region is answered like
 * one that does not exist. Who was of a cluster before is not kept but in the log.
 */
export function setMunicipality(
  context: SignedInContext,
  input: { code: string; revision: number } & {
    [Key in keyof Wanted]?: Wanted[Key] | null | undefined;
  },
): Promise<ReferenceDataResult> {
  const { code, revision } = input;
  const wanted = {
    population: input.population ?? null,
    populationOn: input.populationOn ?? null,
    clusterId: input.clusterId?.toLowerCase() ?? null,
  };
  return changeRegion(context, {
    place: { municipalityCode: code },
    revision,
    step: 'MUNICIPALITY',
    decide: (region) => decide(region, code, wanted, context.today),
  });
}
