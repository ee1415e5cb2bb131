/** What the picture over time asks for, as points of three lines. */
import { readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { DevelopmentFigure_DevelopmentFragment } from '@sammenhaeng/graph/generated/graphql';
import { PROPORTION, type Shown, shown } from '../proportion.ts';

export const DEVELOPMENT = graphql(`
  fragment DevelopmentFigure_development on Development {
    trendPossible
    municipality {
      code
      name
      cluster {
        id
        name
      }
    }
    points {
      period {
        key
        fromOn
        toOn
      }
      own {
        ...Proportion_proportion
      }
      cluster {
        ...Proportion_proportion
      }
      region {
        ...Proportion_proportion
      }
    }
    stamp {
      ...Stamp_stamp
    }
  }
`);

export type DevelopmentData = DevelopmentFigure_DevelopmentFragment;

export const WHOSE = ['own', 'cluster', 'region'] as const;

export type Whose = (typeof WHOSE)[number];

export interface Value {
  state: 'SHOWN' | 'HIDDEN' | 'NONE';
  shown: Shown | null;
}

export type Point = Record<Whose, Value> & {
  period: DevelopmentData['points'][number]['period'];
};

export function developmentPoints(data: DevelopmentData): Point[] {
  return data.points.map((point) => {
    const value = (whose: Whose): Value => {
      const proportion = readFragment(PROPORTION, point[whose]);
      return { state: proportion.state, shown: shown(proportion) };
    };
    return {
      period: point.period,
      own: value('own'),
      cluster: value('cluster'),
      region: value('region'),
    };
  });
}
