/** The list of what moved: what has been read of it, the next piece, and all of it. */
import { useApolloClient } from '@apollo/client/react';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { MovedRowFragment } from '@sammenhaeng/graph/generated/graphql';
import { useState } from 'react';

export const movedRow = graphql(`
  fragment MovedRow on HandOver {
    id
    state
    citizenInitials
    citizenBirthYear
    fromName
    toName
    proposedAt
    answeredAt
    answer
  }
`);

const MoreMoved = graphql(`
  query MoreMoved($leadId: ID!, $movedSkip: Int!) {
    caseload(leadId: $leadId, movedSkip: $movedSkip) {
      moved {
        id
        ...MovedRow
      }
    }
  }
`);

type Rows = readonly MovedRowFragment[];

/** Something proposed meanwhile moves the rest down by one: what comes twice is shown once. */
const joined = (rows: Rows, more: Rows): Rows => [
  ...new Map([...rows, ...more].map((row) => [row.id, row])).values(),
];

export function useMoved(leadId: string, begin: FragmentType<typeof movedRow>[], count: number) {
  const client = useApolloClient();
  const [read, setRead] = useState<Rows>([]);
  const [isReading, setReading] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const rows = joined(readFragment(movedRow, begin), read);

  async function pieceAfter(skip: number): Promise<Rows> {
    const variables = { leadId, movedSkip: skip };
    const { data } = await client.query({
      query: MoreMoved,
      variables,
      // Beside the page's own list, never instead of it.
      fetchPolicy: 'no-cache',
    });
    return readFragment(movedRow, data?.caseload?.moved ?? []);
  }

  /** Reads on, and gives what is known then; null where it could not be read. */
  async function readOn(isAll: boolean): Promise<Rows | null> {
    setReading(true);
    setFailed(false);
    try {
      let known = rows;
      while (known.length < count) {
        const longer = joined(known, await pieceAfter(known.length));
        // Nothing new: the list has become shorter since it was counted.
        if (longer.length === known.length) break;
        known = longer;
        if (!isAll) break;
      }
      setRead(known);
      return known;
    } catch {
      setFailed(true);
      return null;
    } finally {
      setReading(false);
    }
  }

  return {
    rows,
    isReading,
    hasFailed,
    readNext: () => readOn(false),
    readAll: () => readOn(true),
  };
}
