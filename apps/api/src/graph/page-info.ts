// Pages of lists: stable cursors that hold the sort key of a row, and the edges around rows.

import { builder } from './builder.ts';
import { NO_PERSON } from './person-fence.ts';
import { GraphError } from './errors.ts';

const MAX_PAGE = 100;

/** The number of rows asked for, within 1 and 100. */
export function pageSize(first: number | null | undefined, standard: number): number {
  const size = first ?? standard;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE)
    throw new GraphError('BAD_USER_INPUT');
  return size;
}

/** A cursor from the values a list is sorted by; opaque to callers. */
const toCursor = (key: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The values in a cursor. A cursor that we did not make is BAD_USER_INPUT. */
export function fromCursor(cursor: string, length: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every((k) => typeof k === 'string')) {
      return key;
    }
  } catch {
    // Falls through: what cannot be read was not made by us.
  }
  throw new GraphError('BAD_USER_INPUT');
}

export type PageInfo = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
};
export type Edge<Row> = { cursor: string; node: Row };
export type Connection<Row> = { edges: Edge<Row>[]; pageInfo: PageInfo };

/**
 * A page out of rows that were read one more than asked for.
 * @param keyOf the values the list is sorted by, last the id, as strings
 */
export function toConnection<Row>(
  rows: readonly Row[],
  size: number,
  after: string | null | undefined,
  keyOf: (row: Row) => readonly string[],
): Connection<Row> {
  const edges = rows.slice(0, size).map((node) => ({ cursor: toCursor(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export const PageInfoRef = builder.objectRef<PageInfo>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  extensions: NO_PERSON,
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more rows follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether rows came before.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'Cursor of the first row, null on an empty page.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'Cursor of the last row: pass it as `after` for the next page.',
    }),
  }),
});
