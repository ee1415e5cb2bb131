// Are follow-ups kept on time: municipality by municipality, in one fixed period.

import { funnelLimits, isDifferent } from '@sammenhaeng/domain/comparison/difference';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { GraphError } from '../graph/errors.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { MunicipalityRef, type MunicipalityRow } from '../organisation/municipality.graph.ts';
import {
  findPeriod,
  type Period,
  periodOf,
  publishedPeriods,
} from '@sammenhaeng/domain/comparison/published-periods';
import { figuresShown } from './figures-shown.ts';
import {
  PeriodRef,
  PREVIEW,
  type Proportion,
  proportionOf,
  ProportionRef,
} from './proportion.graph.ts';
import { publishedOf } from './published.ts';
import { followUpStamp, type Stamp, StampRef } from './stamp.graph.ts';

type Row = {
  municipality: MunicipalityRow;
  isViewers: boolean;
  value: Proportion;
  isDifferent: boolean | null;
};
type Punctuality = {
  periods: Period[];
  period: Period;
  rows: Row[];
  region: Proportion;
  stamp: Stamp;
};

/**
 * Outside the limits that chance explains round the region's share (exact binomial, 95 %). Null
 * where either is hidden: the answer would tell of a number that is not shown.
 */
function differs(value: Proportion, region: Proportion): boolean | null {
  if (value.share === null || value.denominator === null || region.share === null) return null;
  return isDifferent(funnelLimits(value.denominator, region.share, 95), value.share);
}

const PunctualityRowRef = builder.objectRef<Row>('PunctualityRow').implement({
  description: 'One municipality in one period.',
  extensions: NO_PERSON,
  fields: (t) => ({
    municipality: t.expose('municipality', { type: MunicipalityRef, description: 'Whose.' }),
    isViewers: t.exposeBoolean('isViewers', {
      description: 'Whether the viewer works for it. The figures are those everybody sees.',
    }),
    value: t.expose('value', { type: ProportionRef, description: 'Done on time, out of all due.' }),
    isDifferent: t.exposeBoolean('isDifferent', {
      nullable: true,
      description:
        "Outside the exact binomial 95 % limits around the region's share; null where hidden.",
    }),
  }),
});

const PunctualityRef = builder.objectRef<Punctuality>('Punctuality').implement({
  description: 'Follow-ups done on time, of those whose working day lies in a published period.',
  extensions: NO_PERSON,
  fields: (t) => ({
    periods: t.expose('periods', {
      type: [PeriodRef],
      description: 'What can be chosen: two years and eight quarters, all published.',
    }),
    period: t.expose('period', { type: PeriodRef, description: 'The period.' }),
    rows: t.expose('rows', {
      type: [PunctualityRowRef],
      description: "The region's municipalities, by cluster and name.",
    }),
    region: t.expose('region', { type: ProportionRef, description: 'The whole region.' }),
    stamp: t.expose('stamp', { type: StampRef, description: 'How the numbers were made.' }),
  }),
});

builder.queryField('punctuality', (t) =>
  t.field({
    type: PunctualityRef,
    nullable: true,
    description:
      "Follow-ups done on time in the viewer's region, small numbers hidden. Null while the region has published nothing. Logged.",
    extensions: allow('comparison.see'),
    args: {
      periodKey: t.arg.string({
        description:
          'Key of one of `periods`, else BAD_USER_INPUT; the last twelve months when left out.',
      }),
      preview: t.arg.boolean({ description: PREVIEW }),
    },
    resolve: async (_, { periodKey, preview }, context): Promise<Punctuality | null> => {
      const asked = periodKey ? periodOf(periodKey) : null;
      if (periodKey && !asked) throw new GraphError('BAD_USER_INPUT');
      const asker = signedIn(context);
      const counts = await figuresShown(asker, {
        figure: 'punctuality',
        what: { years: 1, period: asked },
        preview: preview ?? false,
        criterion: asked ? { period: asked.key } : {},
      });
      const found = counts && findPeriod(counts.throughOn, asked?.key);
      if (!found) return null;
      const { period, quarter } = found;
      const [published] = publishedOf(counts.rows);
      const region = proportionOf(
        published?.region(quarter) ?? { state: 'NONE', numerator: 0, denominator: 0 },
      );
      const own = asker.viewer.unit.municipality?.code;
      return {
        periods: publishedPeriods(counts.throughOn),
        period,
        region,
        stamp: followUpStamp(context, counts.publishedOn),
        rows: counts.rows.flatMap(({ municipality }) => {
          if (!published) return [];
          const value = proportionOf(published.municipality(municipality.code, quarter));
          const isViewers = municipality.code === own;
          return [{ municipality, isViewers, value, isDifferent: differs(value, region) }];
        }),
      };
    },
  }),
);
