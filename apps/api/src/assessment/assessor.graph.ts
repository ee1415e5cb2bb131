// Somebody who answers for a municipality in a round, as its coordinator sees them.

import { RoleRef } from '../access/access.graph.ts';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { aboutAssessors, ASSESSORS } from '../graph/person-fence.ts';
import type { AssessorRow } from './assessor-json.ts';
import { readCandidates } from './candidates.ts';

export const AssessorRef = builder.objectRef<AssessorRow>('Assessor').implement({
  description: 'A colleague who answers, or could answer, for a municipality in a round.',
  extensions: ASSESSORS,
  isTypeOf: aboutAssessors,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the employee.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    jobTitle: t.exposeString('jobTitle', { description: 'What they do, in Danish.' }),
    role: t.expose('role', {
      type: RoleRef,
      description: 'The role they are named for, or would be.',
    }),
    mayStillAnswer: t.exposeBoolean('mayStillAnswer', {
      description: 'Whether they may sign in and hold that role there today; else name another.',
    }),
  }),
});

builder.queryField('assessorCandidates', (t) =>
  t.field({
    type: [AssessorRef],
    description:
      'Who can be named for a municipality: its coordinators, and people of the programme in it or its cluster; by name. Empty for one of another region. Logged.',
    extensions: allow('round.lock'),
    args: {
      municipalityCode: t.arg.string({ required: true, description: 'Code of the municipality.' }),
    },
    resolve: (_, { municipalityCode }, context) =>
      readCandidates(signedIn(context), municipalityCode),
  }),
);
