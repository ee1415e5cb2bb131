// The field fence: every root field states its action, and the fence asks before the field answers.

import { type Action, may } from '@sammenhaeng/domain/access/actions';
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import { roleNames } from '../access/viewer.ts';
import { logRefused } from '../audit/log-refused.ts';
import { logStranger } from '../audit/log-stranger.ts';
import type { Context } from './context.ts';
import { GraphError } from './errors.ts';
import { isId } from './ids.ts';
import { notFound } from './refusals.ts';

/** `anyone` is for what must work before sign-in. */
export type FieldRule = Action | 'anyone' | 'signedIn';

/** States the rule of a root field: `extensions: allow('plan.open')`. */
export const allow = (rule: FieldRule) => ({ rule });

/** The rule of a field, or null where it was forgotten. */
export const ruleOf = (field: GraphQLField<unknown, Context>): FieldRule | null =>
  (field.extensions['rule'] as FieldRule | undefined) ?? null;

/**
 * What a refused field answers: as if there were nothing. Null where the field may be null, NotFound
 * where its union has one; a list that cannot be nothing is FORBIDDEN.
 */
function neutralAnswer(field: GraphQLField<unknown, Context>, context: Context): unknown {
  const named = getNamedType(field.type);
  if (isUnionType(named) && named.getTypes().some((type) => type.name === 'NotFound')) {
    return notFound(context);
  }
  if (!isNonNullType(field.type)) return null;
  throw new GraphError('FORBIDDEN');
}

/** The id the caller named: of a plan, or of a part of one. Null where the field takes none. */
function askedId(args: Record<string, unknown>): string | null {
  const input: unknown = args['input'];
  const named = { ...args, ...(typeof input === 'object' ? input : null) };
  const id = named['planId'] ?? named['id'];
  return typeof id === 'string' && isId(id) ? id : null;
}

async function refuse(
  field: GraphQLField<unknown, Context>,
  args: Record<string, unknown>,
  context: Context,
  rule: string,
) {
  const id = askedId(args);
  await logRefused(context, id, { field: field.name, action: rule, ...(id && { id }) });
  return neutralAnswer(field, context);
}

/** What is worth a row when a stranger asks: changing anything, and whatever names a person. */
const isTelling = (rule: FieldRule, isMutation: boolean) =>
  rule !== 'anyone' && (isMutation || ABOUT_PEOPLE.test(rule));

const ABOUT_PEOPLE = /^(?:plan|followUp|citizen|administration|auditLog)\./;

/** Nobody is signed in, or another than the tab takes them for: the same row, a code of its own. */
async function refuseStranger(
  field: GraphQLField<unknown, Context>,
  args: Record<string, unknown>,
  context: Context,
  { rule, isMutation }: { rule: FieldRule; isMutation: boolean },
): Promise<never> {
  if (isTelling(rule, isMutation)) {
    await logStranger(context, { field: field.name, action: rule }, askedId(args));
  }
  throw new GraphError(context.isOtherViewer ? 'OTHER_VIEWER' : 'UNAUTHENTICATED');
}

function fence(field: GraphQLField<unknown, Context>, isMutation: boolean): void {
  const rule = ruleOf(field);
  const answer = field.resolve;
  if (!rule || !answer) throw new Error(`The field ${field.name} has no access rule`);
  const stranger = { rule, isMutation };
  field.resolve = (parent, args, context, info) => {
    // Neither in the name of one nor with the rights of the other: a sign-out would end the wrong session.
    if (context.isOtherViewer) return refuseStranger(field, args, context, stranger);
    if (rule === 'anyone') return answer(parent, args, context, info);
    if (!context.viewer) return refuseStranger(field, args, context, stranger);
    if (rule !== 'signedIn' && !may(roleNames(context.viewer), rule)) {
      return refuse(field, args, context, rule);
    }
    return answer(parent, args, context, info);
  };
}

/** Puts the fence round every root field; a field without a rule stops the start. */
export function fenceRootFields(schema: GraphQLSchema): GraphQLSchema {
  const mutations = schema.getMutationType();
  for (const type of [schema.getQueryType(), mutations]) {
    for (const field of Object.values(type?.getFields() ?? {})) fence(field, type === mutations);
  }
  return schema;
}
