/** A share with its interval, as every figure about time asks for it. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { Proportion_ProportionFragment } from '@sammenhaeng/graph/generated/graphql';

export const PROPORTION = graphql(`
  fragment Proportion_proportion on Proportion {
    state
    numerator
    denominator
    share
    low
    high
  }
`);

type Asked = Proportion_ProportionFragment;

export interface Shown {
  numerator: number;
  denominator: number;
  /** 0 to 1, as are the ends of the interval. */
  share: number;
  low: number;
  high: number;
}

/** The numbers where there are any to show: zero is one of them, hidden and none are not. */
export function shown(value: Asked): Shown | null {
  const { state, numerator, denominator, share, low, high } = value;
  if (state !== 'SHOWN') return null;
  const numbers = [numerator, denominator, share, low, high];
  if (numbers.some((number) => number === null || number === undefined)) return null;
  return {
    numerator: numerator ?? 0,
    denominator: denominator ?? 0,
    share: share ?? 0,
    low: low ?? 0,
    high: high ?? 0,
  };
}
