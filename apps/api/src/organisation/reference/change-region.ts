// The one way to change reference data: lock, may they?, is it still what they saw?, decide, write, log.

import type { AuditEntry } from '../../audit/write-audit.ts';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { type Invalid, invalid, type NotFound, notFound } from '../../graph/refusals.ts';
import { problemText } from '@sammenhaeng/texts/problems';
import type { InputProblem } from '../staff-input.ts';
import { lockRegion, type Place, placeForLog } from './lock-region.ts';
import { type KeptRegion, readRegion } from './read-reference-data.ts';

export type ReferenceDataChanged = { __typename: 'ReferenceDataChanged'; region: KeptRegion };
export type ReferenceDataConflict = {
  __typename: 'ReferenceDataConflict';
  message: string;
  region: KeptRegion;
};
export type ReferenceDataResult = ReferenceDataChanged | ReferenceDataConflict | Invalid | NotFound;

/** What stood there and what comes, by field; ids, dates, numbers and names of places. */
type Differences = Record<string, { from: unknown; to: unknown }>;

export type Decision =
  | { kind: 'refused'; problems: InputProblem[] }
  | { kind: 'missing' }
  | { kind: 'same' }
  | { kind: 'changed'; differences: Differences; write: (tx: Tx) => Promise<unknown> };

type Change = {
  place: Place;
  /** Of the municipality or cluster, as the viewer saw it. */
  revision: number;
  /** What is to be done, for the log. */
  step: string;
  decide: (region: KeptRegion) => Decision;
};

function revisionIn({ municipalities, clusters }: KeptRegion, place: Place): number | undefined {
  return 'clusterId' in place
    ? clusters.find(({ id }) => id === place.clusterId)?.revision
    : municipalities.find(({ id }) => id === place.municipalityCode)?.revision;
}

export function changeRegion(
  context: SignedInContext,
  { place, revision, step, decide }: Change,
): Promise<ReferenceDataResult> {
  const { viewer, language } = context;
  const municipalityCode = 'municipalityCode' in place ? place.municipalityCode : null;
  return context.db.$transaction(async (tx): Promise<ReferenceDataResult> => {
    const log = (more: Record<string, unknown>, entry: Partial<AuditEntry> = {}) =>
      writeAudit(tx, context, {
        action: 'MANAGE_REFERENCE_DATA',
        outcome: 'REFUSED',
        criterion: { ...placeForLog(place), step, ...more },
        ...entry,
      });
    const region = await lockRegion(tx, viewer, place);
    if (!region) {
      await log({});
      return notFound(context);
    }
    if (revisionIn(region, place) !== revision) {
      await log({ problems: ['REFERENCE_DATA_CHANGED'] }, { municipalityCode });
      const message = problemText(language, 'REFERENCE_DATA_CHANGED');
      return { __typename: 'ReferenceDataConflict', message, region };
    }
    const decision = decide(region);
    if (decision.kind === 'missing') {
      await log({}, { municipalityCode });
      return notFound(context);
    }
    if (decision.kind === 'refused') {
      await log({ problems: decision.problems.map(({ code }) => code) }, { municipalityCode });
      return invalid(context, decision.problems);
    }
    if (decision.kind === 'same') return { __typename: 'ReferenceDataChanged', region };
    await decision.write(tx);
    await log(decision.differences, { outcome: 'ALLOWED', municipalityCode });
    const changed = await readRegion(tx, viewer, region.id);
    return { __typename: 'ReferenceDataChanged', region: changed };
  });
}
