// The types around a page of rows: an edge for each row, and the connection that holds the edges.

import type { ObjectRef } from '@pothos/core';
import { builder, type Types } from './builder.ts';
import { type Connection, type Edge, PageInfoRef } from './page-info.ts';
import { NO_PERSON } from './person-fence.ts';

type Ref<Value> = ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<Types>, Value>;

/**
 * The connection of one kind of row as `<name>Connection`, with its `<name>Edge`. Neither carries a
 * person's data: the type of the row has a fence of its own, and no cursor holds a name.
 * A list whose `Page` says more adds those fields with `builder.objectFields`.
 */
export function connectionType<Row, Page extends Connection<Row> = Connection<Row>>(
  name: string,
  row: Ref<Row>,
  description: string,
): Ref<Page>;
export function connectionType(
  name: string,
  row: Ref<unknown>,
  description: string,
): Ref<Connection<unknown>> {
  const EdgeRef = builder.objectRef<Edge<unknown>>(`${name}Edge`).implement({
    description: 'A line and its place in the list.',
    extensions: NO_PERSON,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'Opaque, no name in it: pass it as `after` to go on from here.',
      }),
      node: t.field({ type: row, description: 'The line.', resolve: ({ node }) => node }),
    }),
  });
  return builder.objectRef<Connection<unknown>>(`${name}Connection`).implement({
    description,
    extensions: NO_PERSON,
    fields: (t) => ({
      edges: t.expose('edges', {
        type: [EdgeRef],
        description: 'The lines of the page, in order.',
      }),
      pageInfo: t.expose('pageInfo', { type: PageInfoRef, description: 'Where the page stands.' }),
    }),
  });
}
