// Anything that can be found again by its id alone.

import { builder } from './builder.ts';

/** Every row of a type that is a node names its type, so that the interface can tell them apart. */
export type NodeRow = { __typename: string; id: string };

export const NodeRef = builder.interfaceRef<NodeRow>('Node').implement({
  description:
    'Anything with an id that `node` can find again. The id is opaque and names no person.',
  resolveType: (row) => row.__typename,
  fields: (t) => ({ id: t.exposeID('id', { description: 'Id: a UUID.' }) }),
});
