// A role as the administrator gives it.

import { RoleRef } from '../access/access.graph.ts';
import { builder } from '../graph/builder.ts';

export const RoleInput = builder.inputType('RoleInput', {
  description: 'A role and where it holds.',
  fields: (t) => ({
    role: t.field({ type: RoleRef, required: true, description: 'Which role.' }),
    unitId: t.id({ required: true, description: 'The unit it holds in; its reach follows.' }),
  }),
});
