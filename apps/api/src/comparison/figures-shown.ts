// The follow-up figures a viewer is given: the published ones, or the quarter that is looked at first.

import type { Period } from '@sammenhaeng/domain/comparison/published-periods';
import type { SignedInContext } from '../graph/context.ts';
import { GraphError } from '../graph/errors.ts';
import { quarterToLookAt } from './publication.ts';
import { type FollowUpCounts, readFollowUpCounts } from './read-follow-up-counts.ts';

type Asked = {
  figure: 'punctuality' | 'development';
  what: { years: 2 } | { years: 1; period: Period | null };
  preview: boolean;
  criterion: Record<string, unknown>;
};

/** Null where nothing is published, or there is nothing for this viewer to look at first. */
export async function figuresShown(
  context: SignedInContext,
  { figure, what, preview, criterion }: Asked,
): Promise<FollowUpCounts | null> {
  const quarter = preview ? await quarterToLookAt(context, figure) : null;
  if (preview && !quarter) return null;
  const named = { figure, ...criterion, ...(preview && { preview }) };
  const counts = await readFollowUpCounts(context, { what, preview: quarter, criterion: named });
  // A period that is not published is nobody's to ask for.
  if (!counts && 'period' in what && what.period) throw new GraphError('BAD_USER_INPUT');
  return counts;
}
