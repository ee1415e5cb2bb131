// The type fence: each object type says whether it carries a person's data, and those that do ask who looks.

import { CASEWORKERS, type Role } from '@sammenhaeng/domain/access/roles';
import type { Context } from './context.ts';
import { GraphError } from './errors.ts';

/**
 * An `isTypeOf` that only lets roles through. A backstop behind the row filters; it speaks only when
 * one of them has a hole.
 */
const onlyFor =
  (...roles: Role[]) =>
  (_value: unknown, context: Context): true => {
    if (context.viewer?.roles.some(({ role }) => roles.includes(role))) return true;
    throw new GraphError('FORBIDDEN');
  };

/** For a type that carries a citizen's data: those who may ever be shown a person. */
export const aboutAPerson = onlyFor(...CASEWORKERS);

/** For rows of the access log, which name staff and the initials of citizens. */
export const aboutTheLog = onlyFor(...CASEWORKERS, 'DATA_PROTECTION_OFFICER');

/** For accounts of staff. */
export const aboutStaff = onlyFor('ADMINISTRATOR');

/** For the colleagues who are named to answer in a round: whoever runs rounds names them. */
export const aboutAssessors = onlyFor('PROGRAMME_COORDINATOR');

/** States that a type carries nobody's data. */
export const NO_PERSON = { person: 'none' } as const;
/** States that a type carries a person's data and is behind `aboutAPerson`. */
export const PERSON = { person: 'fenced' } as const;
/** States that a type is of the access log and behind `aboutTheLog`. */
export const LOG = { person: 'log' } as const;
/** States that a type is about staff alone and behind `aboutStaff`. */
export const STAFF = { person: 'staff' } as const;
/** States that a type is about those who answer in rounds and behind `aboutAssessors`. */
export const ASSESSORS = { person: 'assessors' } as const;
