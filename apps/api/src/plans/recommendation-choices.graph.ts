// Which recommendations the goals of a municipality's plans may be tied to. About nobody.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { GoalRecommendationRef } from './goal.graph.ts';
import { recommendationChoices } from './recommendation-choices.ts';

builder.queryFields((t) => ({
  recommendationChoices: t.field({
    type: [GoalRecommendationRef],
    description: 'The recommendations of the programmes of a municipality’s region, by number.',
    extensions: allow('plan.open'),
    args: {
      municipalityCode: t.arg.string({ required: true, description: 'Code: `370`.' }),
    },
    resolve: (_, { municipalityCode }, context) =>
      recommendationChoices(signedIn(context).db, municipalityCode),
  }),
}));
