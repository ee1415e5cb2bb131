// The type fence: each object type says whether it carries a person's data, and those that do ask who looks.

import type { Context } from './context.ts';
import { GraphError } from './errors.ts';

/** Roles that may ever be shown a person. */
const PERSON_READERS = new Set(['PRACTITIONER', 'COORDINATOR']);

/**
 * `isTypeOf` of a type that carries a person's data. A backstop behind the row
 * filters; it speaks only when one of them has a hole.
 */
export function aboutAPerson(_value: unknown, context: Context): true {
  if (context.viewer?.roles.some((r) => PERSON_READERS.has(r.role))) return true;
  throw new GraphError('FORBIDDEN');
}

/** States that a type carries nobody's data. */
export const NO_PERSON = { person: 'none' } as const;
/** States that a type carries a person's data and is behind `aboutAPerson`. */
export const PERSON = { person: 'fenced' } as const;
