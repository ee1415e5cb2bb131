/** What the pictures of punctuality ask for, put into the order they are drawn in. */
import { readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { PunctualityFigure_PunctualityFragment } from '@sammenhaeng/graph/generated/graphql';
import { groupByCluster } from '../../ui/order-municipalities.ts';
import { PROPORTION, type Shown, shown } from '../proportion.ts';

export const PUNCTUALITY = graphql(`
  fragment PunctualityFigure_punctuality on Punctuality {
    period {
      key
      fromOn
      toOn
    }
    region {
      ...Proportion_proportion
    }
    rows {
      isViewers
      isDifferent
      municipality {
        code
        name
        cluster {
          id
          name
        }
      }
      value {
        ...Proportion_proportion
      }
    }
    stamp {
      ...Stamp_stamp
    }
  }
`);

export type PunctualityData = PunctualityFigure_PunctualityFragment;

/** Which way a municipality differs for real; `WITHIN` where chance can explain it. */
export type Verdict = 'ABOVE' | 'BELOW' | 'WITHIN';

export interface PunctualityLine {
  code: string;
  name: string;
  clusterName: string | null;
  isViewers: boolean;
  state: 'SHOWN' | 'HIDDEN' | 'NONE';
  value: Shown | null;
  /** null where the numbers are hidden, or there are none. */
  verdict: Verdict | null;
}

/** The lines in the stable order: by cluster, then by name. */
export function punctualityLines(data: PunctualityData): PunctualityLine[] {
  const regionShare = shown(readFragment(PROPORTION, data.region))?.share ?? null;
  return groupByCluster(data.rows).flatMap(({ clusterName, rows }) =>
    rows.map(({ municipality, isViewers, isDifferent, value }) => {
      const proportion = readFragment(PROPORTION, value);
      const numbers = shown(proportion);
      return {
        code: municipality.code,
        name: municipality.name,
        clusterName,
        isViewers,
        state: proportion.state,
        value: numbers,
        verdict: numbers && verdict(numbers.share, regionShare, isDifferent ?? false),
      };
    }),
  );
}

function verdict(share: number, regionShare: number | null, isDifferent: boolean): Verdict {
  if (!isDifferent || regionShare === null) return 'WITHIN';
  return share > regionShare ? 'ABOVE' : 'BELOW';
}
