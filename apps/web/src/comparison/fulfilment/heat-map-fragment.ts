/** What the heat map and everything drawn from it asks for. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { HeatMap_FulfilmentFragment } from '@sammenhaeng/graph/generated/graphql';

export const HEAT_MAP = graphql(`
  fragment HeatMap_fulfilment on Fulfilment {
    programmeKey
    round {
      key
      title
    }
    previousRound {
      key
      title
    }
    recommendations {
      id
      number
      title
      responsible
    }
    rows {
      isViewers
      answeredCount
      fulfilledCount
      previousAnsweredCount
      previousFulfilledCount
      municipality {
        code
        name
        cluster {
          id
          name
        }
      }
      cells {
        recommendationNumber
        state
        level
        previousState
        previousLevel
        evidence
        functionName
        assessedOn
      }
    }
    stamp {
      ...Stamp_stamp
    }
  }
`);

export type HeatMapData = HeatMap_FulfilmentFragment;
export type HeatMapRow = HeatMapData['rows'][number];
export type HeatMapCell = HeatMapRow['cells'][number];
export type HeatMapRecommendation = HeatMapData['recommendations'][number];

/** How many recommendations are the municipality's own: the rest are the state's or the region's. */
export function ownCount(row: HeatMapRow): number {
  return row.cells.filter((cell) => cell.state !== 'NOT_OURS').length;
}
