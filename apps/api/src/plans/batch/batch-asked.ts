// Which plans are asked for in one go, read from the body of a call.

import { GraphError } from '../../graph/errors.ts';
import { isId } from '../../graph/ids.ts';
import { statedPurpose } from '../said.ts';
import { MOST_PLANS } from './batch.ts';

export type BatchAsked = { planIds: string[]; purpose: string | null };

const valueIn = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null
    ? Object.entries(body).find(([key]) => key === name)?.[1]
    : null;

/** Each plan once, in the order they were chosen; null for what is no list of 1 to 100 ids. */
export function batchIn(body: unknown): BatchAsked | null {
  const ids = valueIn(body, 'planIds');
  const said = valueIn(body, 'purpose') ?? '';
  if (!Array.isArray(ids) || typeof said !== 'string') return null;
  const planIds = [...new Set(ids)].filter((id) => typeof id === 'string' && isId(id));
  if (planIds.length === 0 || planIds.length < new Set(ids).size) return null;
  if (planIds.length > MOST_PLANS) return null;
  try {
    return { planIds, purpose: statedPurpose(said) };
  } catch (error) {
    if (error instanceof GraphError) return null;
    throw error;
  }
}
