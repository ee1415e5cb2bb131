/** The comparability stamp, asked for by every figure. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { Stamp_StampFragment } from '@sammenhaeng/graph/generated/graphql';

export const STAMP = graphql(`
  fragment Stamp_stamp on ComparabilityStamp {
    definitionKey
    definitionVersion
    countedBy
    isApproved
    approvedOn
    revisedOn
  }
`);

export type Stamp = Stamp_StampFragment;
