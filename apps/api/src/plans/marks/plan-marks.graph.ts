// The marks between the plans a citizen has, read when somebody looks at them.

import type { FrozenMark } from '@sammenhaeng/domain/plans/frozen-plan';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { aboutAPerson, PERSON } from '../../graph/person-fence.ts';
import { MarkKindRef } from '../part-words.graph.ts';
import { readPlanPart } from '../plan-part.store.ts';
import { PlanRef } from '../plan.graph.ts';
import { MARKS_JSON } from './marks-json.ts';

const ExistingPlanMarkRef = builder.objectRef<FrozenMark>('ExistingPlanMark').implement({
  description: 'That two of the plans the citizen has overlap or contradict each other.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the mark.' }),
    existingPlanId: t.exposeID('existingPlanId', { description: 'The one plan.' }),
    otherPlanId: t.exposeID('otherPlanId', { description: 'The other plan.' }),
    kind: t.expose('kind', { type: MarkKindRef, description: 'How they stand to each other.' }),
    note: t.exposeString('note', { description: 'What it is about. May be empty.' }),
  }),
});

builder.objectField(PlanRef, 'existingPlanMarks', (t) =>
  t.field({
    type: [ExistingPlanMarkRef],
    description:
      'How the plans the citizen has stand to each other; empty where the section is hidden. Logged.',
    resolve: async ({ id, purpose }, _args, context) => {
      const asked = { planId: id, part: 'existingPlanMarks', purpose };
      const read = await readPlanPart<FrozenMark[]>(
        context.db,
        signedIn(context),
        asked,
        MARKS_JSON,
      );
      return read?.sections.includes('MAPPING') ? read.part : [];
    },
  }),
);
