// The whole schema: importing a slice adds its types; the fence goes round the root fields last.

import './scalars.ts';
import '../access/access.graph.ts';
import '../access/access.mutations.ts';
import '../follow-ups/follow-up.mutations.ts';
import '../follow-ups/worklist.graph.ts';
import '../plans/plan.graph.ts';
import '../plans/plan.mutations.ts';
import { fenceRootFields } from './access-rules.ts';
import { builder } from './builder.ts';

export const schema = fenceRootFields(builder.toSchema());
