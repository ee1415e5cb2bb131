// Gives a cluster another name.

import { withoutCpr } from '../../audit/without-cpr.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { type InputProblem, lineOf } from '../staff-input.ts';
import { changeRegion, type Decision, type ReferenceDataResult } from './change-region.ts';
import type { KeptRegion } from './read-reference-data.ts';

const isSameName = (a: string, b: string) =>
  a.toLocaleLowerCase('da') === b.toLocaleLowerCase('da');

function decide({ clusters }: KeptRegion, clusterId: string, typed: string): Decision {
  const problems: InputProblem[] = [];
  const name = lineOf('name', typed, problems);
  if (problems.length > 0) return { kind: 'refused', problems };
  const stood = clusters.find(({ id }) => id === clusterId);
  if (!stood) return { kind: 'missing' };
  if (stood.name === name) return { kind: 'same' };
  if (clusters.some((other) => other.id !== clusterId && isSameName(other.name, name))) {
    return { kind: 'refused', problems: [{ field: 'name', code: 'CLUSTER_EXISTS' }] };
  }
  return {
    kind: 'changed',
    differences: { name: { from: withoutCpr(stood.name), to: withoutCpr(name) } },
    write: (tx) => tx.$executeRaw`
      UPDATE cluster SET name = ${name}, revision = revision + 1 WHERE id = ${clusterId}::uuid`,
  };
}

export function renameCluster(
  context: SignedInContext,
  input: { clusterId: string; revision: number; name: string },
): Promise<ReferenceDataResult> {
  const clusterId = input.clusterId.toLowerCase();
  return changeRegion(context, {
    place: { clusterId },
    revision: input.revision,
    step: 'CLUSTER_NAME',
    decide: (region) => decide(region, clusterId, input.name),
  });
}
