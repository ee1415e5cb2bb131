// One municipality against itself, its cluster and its region, quarter by quarter.

import { trendPossible } from '@sammenhaeng/domain/comparison/difference';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { MunicipalityRef, type MunicipalityRow } from '../organisation/municipality.graph.ts';
import { type Period, publishedYears } from '@sammenhaeng/domain/comparison/published-periods';
import {
  PeriodRef,
  PREVIEW,
  type Proportion,
  proportionOf,
  ProportionRef,
} from './proportion.graph.ts';
import { figuresShown } from './figures-shown.ts';
import { publishedOf } from './published.ts';
import { followUpStamp, type Stamp, StampRef } from './stamp.graph.ts';

type Point = { period: Period; own: Proportion; cluster: Proportion; region: Proportion };
type Development = {
  municipality: MunicipalityRow;
  points: Point[];
  trendPossible: boolean;
  stamp: Stamp;
};

const NOTHING: Proportion = proportionOf({ state: 'NONE', numerator: 0, denominator: 0 });

const PointRef = builder.objectRef<Point>('DevelopmentPoint').implement({
  description: 'One quarter.',
  extensions: NO_PERSON,
  fields: (t) => ({
    period: t.expose('period', { type: PeriodRef, description: 'The quarter.' }),
    own: t.expose('own', { type: ProportionRef, description: 'The municipality.' }),
    cluster: t.expose('cluster', {
      type: ProportionRef,
      description: 'Its cluster, itself included; NONE where it has no cluster.',
    }),
    region: t.expose('region', { type: ProportionRef, description: 'The whole region.' }),
  }),
});

const DevelopmentRef = builder.objectRef<Development>('Development').implement({
  description: 'Follow-ups done on time, over the last eight quarters that are published.',
  extensions: NO_PERSON,
  fields: (t) => ({
    municipality: t.expose('municipality', { type: MunicipalityRef, description: 'Whose.' }),
    points: t.expose('points', { type: [PointRef], description: 'The quarters, oldest first.' }),
    trendPossible: t.exposeBoolean('trendPossible', {
      description: 'Whether five or more of its own points are shown: fewer make no trend.',
    }),
    stamp: t.expose('stamp', { type: StampRef, description: 'How the numbers were made.' }),
  }),
});

builder.queryField('development', (t) =>
  t.field({
    type: DevelopmentRef,
    nullable: true,
    description:
      "How a municipality of the viewer's region develops; null for any other, and while the region has published nothing. Logged.",
    extensions: allow('comparison.see'),
    args: {
      municipalityCode: t.arg.string({ required: true, description: 'Its official code.' }),
      preview: t.arg.boolean({ description: PREVIEW }),
    },
    resolve: async (_, { municipalityCode, preview }, context): Promise<Development | null> => {
      const counts = await figuresShown(signedIn(context), {
        figure: 'development',
        what: { years: 2 },
        preview: preview ?? false,
        criterion: { municipalityCode: municipalityCode.slice(0, 10).replaceAll('\0', '') },
      });
      if (!counts) return null;
      const { rows, throughOn, publishedOn } = counts;
      const municipality = rows.find(
        (row) => row.municipality.code === municipalityCode,
      )?.municipality;
      if (!municipality) return null;
      const published = publishedOf(rows);
      const points = publishedYears(throughOn).flatMap((year, at) =>
        year.quarters.map((period, quarter): Point => {
          const figures = published[at];
          if (!figures) return { period, own: NOTHING, cluster: NOTHING, region: NOTHING };
          const { cluster } = municipality;
          return {
            period,
            own: proportionOf(figures.municipality(municipality.code, quarter)),
            cluster: cluster ? proportionOf(figures.cluster(cluster.id, quarter)) : NOTHING,
            region: proportionOf(figures.region(quarter)),
          };
        }),
      );
      return {
        municipality,
        points,
        trendPossible: trendPossible(points.map(({ own }) => own.share)),
        stamp: followUpStamp(context, publishedOn),
      };
    },
  }),
);
