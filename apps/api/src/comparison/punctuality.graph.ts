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
  publishedPeriods,
} from '@sammenhaeng/domain/comparison/published-periods';
import { PeriodRef, type Proportion, proportionOf, ProportionRef } from './proportion.graph.ts';
import { publishedOf } from './published.ts';
import { readFollowUpCounts } from './read-follow-up-counts.ts';
import { followUpStamp, type Stamp, StampRef } from './stamp.graph.ts';

type Row = {
  municipality: MunicipalityRow;
  isViewers: boolean;
  value: Proportion;
  isDifferent: boolean | null;
};
type Punctuality = { period: Period; rows: Row[]; region: Proportion; stamp: Stamp };

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
  description: 'Follow-ups done on time, of those whose working day lies in a period that is over.',
  extensions: NO_PERSON,
  fields: (t) => ({
    period: t.expose('period', { type: PeriodRef, description: 'The period.' }),
    rows: t.expose('rows', {
      type: [PunctualityRowRef],
      description: "The region's municipalities, by cluster and name.",
    }),
    region: t.expose('region', { type: ProportionRef, description: 'The whole region.' }),
    stamp: t.expose('stamp', { type: StampRef, description: 'How the numbers were made.' }),
  }),
});

builder.queryFields((t) => ({
  comparisonPeriods: t.field({
    type: [PeriodRef],
    description: 'The periods that can be compared: two years and eight quarters, all over.',
    extensions: allow('comparison.see'),
    resolve: (_, _args, { today }) => publishedPeriods(today),
  }),
  punctuality: t.field({
    type: PunctualityRef,
    description: "Follow-ups done on time in the viewer's region, small numbers hidden. Logged.",
    extensions: allow('comparison.see'),
    args: {
      periodKey: t.arg.string({
        description:
          'Key of one of `comparisonPeriods`, else BAD_USER_INPUT; the last twelve months when left out.',
      }),
    },
    resolve: async (_, { periodKey }, context): Promise<Punctuality> => {
      const found = findPeriod(context.today, periodKey);
      if (!found) throw new GraphError('BAD_USER_INPUT');
      const asker = signedIn(context);
      const { period, quarter, year } = found;
      const criterion = { figure: 'punctuality', period: period.key };
      const rows = await readFollowUpCounts(asker, [year], criterion);
      const [published] = publishedOf(rows);
      const region = proportionOf(
        published?.region(quarter) ?? { state: 'NONE', numerator: 0, denominator: 0 },
      );
      const own = asker.viewer.unit.municipality?.code;
      return {
        period,
        region,
        stamp: followUpStamp(context),
        rows: rows.flatMap(({ municipality }) => {
          if (!published) return [];
          const value = proportionOf(published.municipality(municipality.code, quarter));
          const isViewers = municipality.code === own;
          return [{ municipality, isViewers, value, isDifferent: differs(value, region) }];
        }),
      };
    },
  }),
}));
