// Refusals as values: the union members that say in words why nothing, or not all, was saved.

import { PROBLEM_CODES, problemText, type ProblemCode } from '@sammenhaeng/texts/problems';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { NO_PERSON } from './person-fence.ts';

export type NotFound = { __typename: 'NotFound'; message: string };
export type Problem = { field: string; code: ProblemCode; message: string };
export type Invalid = { __typename: 'Invalid'; message: string; problems: Problem[] };

type Speaks = Pick<Context, 'language'>;

/** The same answer for what does not exist and what is not the viewer's. */
export const notFound = (context: Speaks): NotFound => ({
  __typename: 'NotFound',
  message: problemText(context.language, 'NOT_FOUND'),
});

/** Nothing was saved; each problem names its field. The message is the first problem's sentence. */
export function invalid(
  context: Speaks,
  problems: readonly { field: string; code: ProblemCode }[],
): Invalid {
  const told = problems.map((p) => ({ ...p, message: problemText(context.language, p.code) }));
  return {
    __typename: 'Invalid',
    message: told[0]?.message ?? problemText(context.language, 'INVALID'),
    problems: told,
  };
}

/** The closed list is the one of the sentences, so that no problem is without words. */
const ProblemCodeRef = builder.enumType('ProblemCode', {
  description: 'What can be wrong with a field; each with its sentence in English.',
  values: Object.fromEntries(
    PROBLEM_CODES.map((code) => [code, { description: problemText('en', code) }]),
  ) as Record<ProblemCode, { description: string }>,
});

export const ProblemRef = builder.objectRef<Problem>('Problem').implement({
  description: 'What is wrong with one field of the input.',
  extensions: NO_PERSON,
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the input field.' }),
    code: t.expose('code', { type: ProblemCodeRef, description: 'Stable code.' }),
    message: t.exposeString('message', { description: "The sentence, in the viewer's language." }),
  }),
});

export const NotFoundRef = builder.objectRef<NotFound>('NotFound').implement({
  description: 'It does not exist, or it is not the viewer’s: the same answer for both.',
  extensions: NO_PERSON,
  fields: (t) => ({
    message: t.exposeString('message', { description: "The sentence, in the viewer's language." }),
  }),
});

export const InvalidRef = builder.objectRef<Invalid>('Invalid').implement({
  description: 'Nothing was saved: the input breaks a rule.',
  extensions: NO_PERSON,
  fields: (t) => ({
    message: t.exposeString('message', { description: "The first problem's sentence." }),
    problems: t.field({
      type: [ProblemRef],
      description: 'Every problem found, in the order of the fields.',
      resolve: (refusal) => refusal.problems,
    }),
  }),
});

/** How a result union tells its members apart. */
export const byTypename = (value: { __typename: string }) => value.__typename;
