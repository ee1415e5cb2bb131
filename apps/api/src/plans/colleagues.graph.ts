// Colleagues who can be put on a plan with their account.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { pageSize } from '../graph/page-info.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { searchWord } from '../graph/search-word.ts';
import { UnitRef } from '../organisation/unit.graph.ts';
import { type ColleagueRow, findColleagues } from './colleagues.store.ts';

/** With fewer letters every list would be the first few of all. */
const FEWEST_LETTERS = 2;

export const ColleagueRef = builder.objectRef<ColleagueRow>('Colleague').implement({
  description: 'Somebody who can be put on a plan as a participant with an account.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the employee: `employeeId` of a participant.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    jobTitle: t.exposeString('jobTitle', { description: 'What they do, in Danish.' }),
    unit: t.expose('unit', { type: UnitRef, description: 'Where they work.' }),
  }),
});

builder.queryFields((t) => ({
  colleagues: t.field({
    type: [ColleagueRef],
    description:
      'People who can be participants: the viewer’s municipality and the region’s psychiatry.',
    extensions: allow('plan.change'),
    args: {
      search: t.arg.string({
        required: true,
        description: 'Part of name, job title or unit; nothing is found for fewer than 2 letters.',
      }),
      first: t.arg.int({ defaultValue: 10, description: 'People at most, 1 to 100.' }),
    },
    resolve: (_, { search, first }, context) => {
      const word = searchWord(search) ?? '';
      const size = pageSize(first, 10);
      return word.length < FEWEST_LETTERS
        ? []
        : findColleagues(context.db, signedIn(context), word, size);
    },
  }),
}));
