// What waits to be published, and publishing it.

import type { Period } from '@sammenhaeng/domain/comparison/published-periods';
import { quartersToPublish } from '@sammenhaeng/domain/comparison/quarters-to-publish';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../graph/refusals.ts';
import { PeriodRef } from './proportion.graph.ts';
import { publicationOf } from './publication.ts';
import { type FiguresPublished, publishFigures } from './publish-figures.ts';

type ToPublish = { regionName: string; quarter: Period; laterCount: number; isFirst: boolean };

const FiguresToPublishRef = builder.objectRef<ToPublish>('FiguresToPublish').implement({
  description: 'A quarter that has ended and that others do not see yet.',
  extensions: NO_PERSON,
  fields: (t) => ({
    regionName: t.exposeString('regionName', { description: 'The region whose figures wait.' }),
    quarter: t.expose('quarter', {
      type: PeriodRef,
      description: 'The next quarter to publish: none can be left out.',
    }),
    laterCount: t.exposeInt('laterCount', {
      description: 'How many later quarters have ended too, and wait for this one.',
    }),
    isFirst: t.exposeBoolean('isFirst', {
      description: 'Whether nothing is published yet: two years come along with the quarter.',
    }),
  }),
});

const FiguresPublishedRef = builder.objectRef<FiguresPublished>('FiguresPublished').implement({
  description: 'The quarter is published: all who compare in the region see it.',
  extensions: NO_PERSON,
  fields: (t) => ({
    quarter: t.expose('quarter', { type: PeriodRef, description: 'The quarter.' }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      description: 'The day; an earlier one where it was published before.',
    }),
  }),
});

const PublishFiguresResult = builder.unionType('PublishFiguresResult', {
  description:
    'Published, or refused with the reason. NotFound where the viewer does not publish for the region.',
  types: [FiguresPublishedRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

builder.queryField('figuresToPublish', (t) =>
  t.field({
    type: FiguresToPublishRef,
    nullable: true,
    description:
      'What waits for the viewer to publish it; null where nothing waits, and for all but the programme coordinator of the region.',
    // Everybody's screen asks; nobody is refused for having nothing to publish.
    extensions: allow('comparison.see'),
    resolve: async (_, _args, context): Promise<ToPublish | null> => {
      const publication = await publicationOf(signedIn(context));
      if (!publication) return null;
      const { regionName, throughOn } = publication;
      const [quarter, ...later] = quartersToPublish(throughOn, context.today);
      if (!quarter) return null;
      return { regionName, quarter, laterCount: later.length, isFirst: throughOn === null };
    },
  }),
);

builder.mutationField('publishFigures', (t) =>
  t.field({
    type: PublishFiguresResult,
    description:
      "Publishes a quarter of the viewer's region. A second time it is the same publication. Logged.",
    extensions: allow('figures.publish'),
    args: {
      quarterKey: t.arg.string({
        required: true,
        description: 'Such as `2026-Q3`; what is no key of a quarter is BAD_USER_INPUT.',
      }),
    },
    resolve: (_, { quarterKey }, context) => publishFigures(signedIn(context), quarterKey),
  }),
);
