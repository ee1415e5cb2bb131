// Finds anything by its id alone, behind the fence of whatever it turns out to be.

import { readFollowUp } from '../follow-ups/read-follow-up.ts';
import { readCitizen } from '../plans/citizen.store.ts';
import { openPlan } from '../plans/plan-document.store.ts';
import { allow } from './access-rules.ts';
import { builder } from './builder.ts';
import { type SignedInContext, signedIn } from './context.ts';
import { isId } from './ids.ts';
import { NodeRef, type NodeRow } from './node.ts';

/** The table an id is in, or null. Says nothing to the caller: the reader does, and logs. */
async function kindOf({ db }: SignedInContext, id: string): Promise<string | null> {
  const rows = await db.$queryRaw<{ kind: string }[]>`
    SELECT 'Citizen' AS kind FROM citizen WHERE id = ${id}::uuid
    UNION ALL SELECT 'FollowUp' FROM follow_up WHERE id = ${id}::uuid`;
  return rows[0]?.kind ?? null;
}

async function findNode(context: SignedInContext, id: string): Promise<NodeRow | null> {
  const kind = isId(id) ? await kindOf(context, id) : null;
  if (kind === 'Citizen') return readCitizen(context.db, context, id);
  if (kind === 'FollowUp') return readFollowUp(context.db, context, id);
  return openPlan(context.db, context, id, null);
}

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description:
      'Finds anything by id; the same null for what does not exist and what is not the viewer’s.',
    extensions: allow('plan.open'),
    args: { id: t.arg.id({ required: true, description: 'Id of what is looked for.' }) },
    resolve: (_, { id }, context) => findNode(signedIn(context), id),
  }),
}));
